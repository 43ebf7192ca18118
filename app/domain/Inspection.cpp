#include "domain/Inspection.h"

#include "base/Uuid7.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QString key(InspectionItem::Result result)
{
    switch (result) {
    case InspectionItem::Result::Pass:
        return u"pass"_s;
    case InspectionItem::Result::Fail:
        return u"fail"_s;
    case InspectionItem::Result::NotApplicable:
        return u"na"_s;
    }
    Q_UNREACHABLE();
}

std::optional<InspectionItem::Result> inspectionResultFromKey(const QString &text)
{
    using enum InspectionItem::Result;
    for (const auto result : {Pass, Fail, NotApplicable}) {
        if (key(result) == text)
            return result;
    }
    return std::nullopt;
}

QJsonObject toJson(const InspectionItem &item)
{
    QJsonObject object{{u"key"_s, item.key}, {u"result"_s, key(item.result)}, {u"points"_s, item.points}};
    if (!item.note.isEmpty())
        object[u"note"_s] = item.note;
    QJsonArray photos;
    for (const Photo &photo : item.photos)
        photos << toJson(photo);
    object[u"photos"_s] = photos;
    return object;
}

Result<InspectionItem> inspectionItemFromJson(const QJsonObject &object)
{
    const auto result = inspectionResultFromKey(object[u"result"_s].toString());
    InspectionItem item{.key = object[u"key"_s].toString()};
    if (item.key.isEmpty() || !result)
        return Error{Error::Kind::Invalid, u"an item needs a key and pass, fail or na"_s,
                     u"inspection-item"_s};
    item.result = *result;
    item.points = object[u"points"_s].toObject();
    item.note = object[u"note"_s].toString();
    for (const QJsonValue &value : object[u"photos"_s].toArray()) {
        if (const auto photo = photoFromJson(value.toObject()))
            item.photos.push_back(*photo);
    }
    return item;
}

int Inspection::count(InspectionItem::Result result) const
{
    return int(std::count_if(items.begin(), items.end(),
                             [result](const InspectionItem &item) { return item.result == result; }));
}

std::optional<Inspection> foldInspection(std::vector<Event> events)
{
    std::sort(events.begin(), events.end(), isEarlier);
    const QString completed = key(EventKind::InspectionCompleted);
    const auto found = std::find_if(events.begin(), events.end(),
                                    [&](const Event &event) { return event.kind == completed; });
    if (found == events.end())
        return std::nullopt;

    const QJsonObject &data = found->data;
    Inspection inspection{
        .id = found->stream,
        .site = idFromText(data[u"site"_s].toString()),
        .inspector = found->author,
        .at = found->at,
        .grid = data[u"grid"_s].toString(),
        .profile = data[u"profile"_s].toObject(),
        .note = data[u"note"_s].toString(),
    };
    if (const auto position = positionFromJson(data[u"position"_s].toObject()))
        inspection.position = *position;
    for (const QJsonValue &value : data[u"items"_s].toArray()) {
        if (const auto item = inspectionItemFromJson(value.toObject()))
            inspection.items.push_back(*item);
    }
    return inspection;
}

} // namespace lantian
