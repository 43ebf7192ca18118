#include "domain/Checklist.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QString key(CheckPoint::Kind kind)
{
    switch (kind) {
    case CheckPoint::Kind::Tick:
        return u"tick"_s;
    case CheckPoint::Kind::Number:
        return u"number"_s;
    case CheckPoint::Kind::Text:
        return u"text"_s;
    }
    Q_UNREACHABLE();
}

CheckPoint::Kind pointKind(const QString &text)
{
    if (text == "number"_L1)
        return CheckPoint::Kind::Number;
    return text == "text"_L1 ? CheckPoint::Kind::Text : CheckPoint::Kind::Tick;
}

QJsonObject toJson(const CheckPoint &point)
{
    QJsonObject object{{u"key"_s, point.key},
                       {u"text"_s, toJson(point.text)},
                       {u"kind"_s, key(point.kind)},
                       {u"required"_s, point.required}};
    if (!point.unit.isEmpty())
        object[u"unit"_s] = toJson(point.unit);
    return object;
}

QJsonObject toJson(const ChecklistItem &item)
{
    QJsonArray points;
    for (const CheckPoint &point : item.points)
        points.append(toJson(point));
    QJsonArray phrases;
    for (const LocalText &phrase : item.phrases)
        phrases.append(toJson(phrase));
    return {{u"key"_s, item.key},
            {u"order"_s, item.order},
            {u"name"_s, toJson(item.name)},
            {u"full_name"_s, toJson(item.fullName)},
            {u"on"_s, item.on},
            {u"photo_when_failed"_s, item.photoWhenFailed},
            {u"points"_s, points},
            {u"phrases"_s, phrases}};
}

ChecklistItem itemFromJson(const QJsonValue &value)
{
    ChecklistItem item{
        .key = value["key"_L1].toString(),
        .order = value["order"_L1].toInt(),
        .name = localTextFromJson(value["name"_L1]),
        .fullName = localTextFromJson(value["full_name"_L1]),
        .on = value["on"_L1].toBool(true),
        .photoWhenFailed = value["photo_when_failed"_L1].toBool(true),
    };
    const QJsonArray points = value["points"_L1].toArray();
    for (const auto &point : points)
        item.points.push_back({point["key"_L1].toString(), localTextFromJson(point["text"_L1]),
                               pointKind(point["kind"_L1].toString()), localTextFromJson(point["unit"_L1]),
                               point["required"_L1].toBool()});
    const QJsonArray phrases = value["phrases"_L1].toArray();
    for (const auto &phrase : phrases)
        item.phrases.push_back(localTextFromJson(phrase));
    return item;
}

void addLacks(ChecklistResult &result, const ChecklistItem &item, const InspectionItem &answer)
{
    using Outcome = InspectionItem::Result;
    if (answer.result == Outcome::Fail && item.photoWhenFailed && answer.photos.empty())
        result.lacks.push_back({item.key, ChecklistLack::What::Photo});
    if (answer.result == Outcome::NotApplicable)
        return;
    for (const CheckPoint &point : item.points) {
        if (point.required && !answer.points.contains(point.key))
            result.lacks.push_back({item.key, ChecklistLack::What::Point, point.key});
    }
}

} // namespace

const ChecklistItem *ChecklistProfile::item(const QString &itemKey) const
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const ChecklistItem &one) { return one.key == itemKey; });
    return found == items.end() ? nullptr : &*found;
}

std::vector<ChecklistItem> ChecklistProfile::asked() const
{
    std::vector<ChecklistItem> list;
    std::copy_if(items.begin(), items.end(), std::back_inserter(list),
                 [](const ChecklistItem &one) { return one.on; });
    return list;
}

QJsonObject snapshot(const ChecklistProfile &profile)
{
    QJsonArray items;
    for (const ChecklistItem &item : profile.asked())
        items.append(toJson(item));
    const QJsonValue to = profile.to.isValid() ? profile.to.toString(Qt::ISODate) : QJsonValue();
    return {{u"id"_s, profile.id},
            {u"version"_s, profile.version},
            {u"name"_s, toJson(profile.name)},
            {u"locality"_s, toJson(profile.locality)},
            {u"issued_by"_s, toJson(profile.issuedBy)},
            {u"valid_from"_s, profile.from.toString(Qt::ISODate)},
            {u"valid_to"_s, to},
            {u"items"_s, items}};
}

Result<ChecklistProfile> checklistFromJson(const QJsonObject &object)
{
    ChecklistProfile profile{
        .id = object["id"_L1].toString(),
        .version = object["version"_L1].toString(),
        .name = localTextFromJson(object["name"_L1]),
        .locality = localTextFromJson(object["locality"_L1]),
        .issuedBy = localTextFromJson(object["issued_by"_L1]),
        .from = QDate::fromString(object["valid_from"_L1].toString(), Qt::ISODate),
        .to = QDate::fromString(object["valid_to"_L1].toString(), Qt::ISODate),
    };
    std::set<QString> keys;
    const QJsonArray items = object["items"_L1].toArray();
    for (const auto &value : items) {
        profile.items.push_back(itemFromJson(value));
        const ChecklistItem &item = profile.items.back();
        if (item.key.isEmpty() || item.name.isEmpty() || !keys.insert(item.key).second)
            return Error{Error::Kind::Invalid,
                         u"a checklist item has no name or no key of its own: %1"_s.arg(item.key),
                         u"checklist-invalid"_s};
    }
    if (profile.id.isEmpty() || profile.version.isEmpty() || profile.items.empty())
        return Error{Error::Kind::Invalid, u"a checklist has no id, version or items"_s,
                     u"checklist-invalid"_s};
    std::stable_sort(profile.items.begin(), profile.items.end(),
                     [](const ChecklistItem &a, const ChecklistItem &b) { return a.order < b.order; });
    return profile;
}

ChecklistResult checklistResult(const ChecklistProfile &profile, const std::vector<InspectionItem> &answers)
{
    ChecklistResult result;
    for (const ChecklistItem &item : profile.asked()) {
        const auto answer = std::find_if(answers.begin(), answers.end(),
                                         [&](const InspectionItem &one) { return one.key == item.key; });
        if (answer == answers.end()) {
            ++result.open;
            result.lacks.push_back({item.key, ChecklistLack::What::Answer});
            continue;
        }
        switch (answer->result) {
        case InspectionItem::Result::Pass:
            ++result.passed;
            break;
        case InspectionItem::Result::Fail:
            ++result.failed;
            result.failedItems << item.key;
            break;
        case InspectionItem::Result::NotApplicable:
            ++result.notApplicable;
            break;
        }
        addLacks(result, item, *answer);
    }
    return result;
}

} // namespace lantian
