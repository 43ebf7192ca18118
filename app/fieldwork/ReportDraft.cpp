#include "fieldwork/ReportDraft.h"

#include "base/Uuid7.h"
#include "fieldwork/DraftKeys.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// A day in the county: that of the machine's time zone.
QDate dayOf(const QDateTime &instant)
{
    return instant.toLocalTime().date();
}

QJsonArray photosJson(const std::vector<Photo> &photos)
{
    QJsonArray array;
    for (const Photo &photo : photos)
        array << toJson(photo);
    return array;
}

/// What every record says of where it was: an absent position is said as null, which flags the record.
void addPlace(QJsonObject &data, const Draft &draft, const Reference &reference)
{
    const auto position = positionOf(draft);
    const Place place = position ? placeOf(reference.boundaries, *position, dayOf(draft.startedAt)) : Place{};
    const QString chosen = draft.fields[draftKey::grid].toString();
    data[u"position"_s] = position ? QJsonValue(toJson(*position)) : QJsonValue();
    data[u"grid"_s] = chosen.isEmpty() ? place.grid : chosen;
    const QString words = draft.fields[draftKey::place].toString();
    data[u"place"_s] = words.isEmpty() ? place.words : words;
    const Catalogue &catalogue = reference.catalogue();
    data[u"catalogue"_s] = QJsonObject{{u"id"_s, catalogue.id}, {u"version"_s, catalogue.version}};
}

/// What the category's rules make of `facts`.
void addAssessment(QJsonObject &data, const Category &category, const CaseFacts &facts, const Draft &draft,
                   const Catalogue &catalogue)
{
    const Gravity grave = gravity(category, facts);
    data[u"severity"_s] = key(grave.severity);
    data[u"suggested_department"_s] = suggestion(category, facts, grave.severity).department;
    QJsonArray law;
    for (const LawBasis &basis :
         lawInForce(catalogue.law, facts.category, facts.subtype, facts.failedItems, dayOf(draft.startedAt)))
        law << basis.id();
    data[u"law"_s] = law;
}

void addOnSite(QJsonObject &data, const Category *category, const Draft &draft)
{
    const QString action = draft.fields[draftKey::action].toString();
    if (action.isEmpty())
        return;
    const OnSiteAction *done = category ? category->action(action) : nullptr;
    data[u"on_site"_s] = QJsonObject{{u"action"_s, action}, {u"settled"_s, done && done->settled}};
}

void addIfGiven(QJsonObject &data, const QString &name, const Draft &draft, const QString &key)
{
    if (const QJsonValue value = draft.fields[key]; !value.toString().isEmpty())
        data[name] = value;
}

} // namespace

QJsonObject answersOf(const Draft &draft)
{
    QJsonObject answers;
    for (auto field = draft.fields.begin(); field != draft.fields.end(); ++field) {
        if (!draftKey::isOurs(field.key()))
            answers[field.key()] = field.value();
    }
    return answers;
}

std::optional<Position> positionOf(const Draft &draft)
{
    const auto position = positionFromJson(draft.fields[draftKey::position].toObject());
    return position ? std::optional(*position) : std::nullopt;
}

CaseFacts factsOf(const Draft &draft, const Reference &reference)
{
    CaseFacts facts{.category = draft.category, .subtype = draft.subtype, .fields = answersOf(draft)};
    if (const ChecklistProfile *profile = checklistOf(reference.catalogue(), draft.category))
        facts.failedItems = checklistResult(*profile, itemsOf(draft, *profile)).failedItems;
    if (const auto position = positionOf(draft))
        facts.zones = placeOf(reference.boundaries, *position, dayOf(draft.startedAt)).zoneKinds();
    return facts;
}

std::vector<Lack> lacksOf(const Draft &draft, const Reference &reference)
{
    const Category *category = reference.catalogue().category(draft.category);
    if (!category)
        return {};
    return missing(*category, factsOf(draft, reference), draft.fields[draftKey::action].toString(),
                   int(draft.photos.size()));
}

QJsonObject reportData(const Draft &draft, const Reference &reference)
{
    const CaseFacts facts = factsOf(draft, reference);
    const Category *category = reference.catalogue().category(draft.category);
    QJsonObject data{{u"category"_s, draft.category},
                     {u"subtype"_s, draft.subtype},
                     {u"fields"_s, facts.fields},
                     {u"photos"_s, photosJson(draft.photos)}};
    addPlace(data, draft, reference);
    addOnSite(data, category, draft);
    addIfGiven(data, u"note"_s, draft, draftKey::note);
    addIfGiven(data, u"site"_s, draft, draftKey::site);
    addIfGiven(data, u"related"_s, draft, draftKey::related);
    if (category) {
        const Subtype *subtype = category->subtype(draft.subtype);
        data[u"heading"_s] = subtype ? subtype->name.zh : category->name.zh;
        data[u"summary"_s] = summary(*category, facts).zh;
        addAssessment(data, *category, facts, draft, reference.catalogue());
    }
    return data;
}

std::vector<InspectionItem> itemsOf(const Draft &draft, const ChecklistProfile &profile)
{
    std::vector<InspectionItem> items;
    for (const ChecklistItem &asked : profile.asked()) {
        QJsonObject answer = draft.fields[draftKey::item(asked.key)].toObject();
        answer[u"key"_s] = asked.key;
        auto item = inspectionItemFromJson(answer);
        if (!item)
            continue;
        InspectionItem answered = *std::move(item);
        for (const Photo &photo : draft.photos) {
            if (photo.item == asked.key)
                answered.photos.push_back(photo);
        }
        items.push_back(std::move(answered));
    }
    return items;
}

QJsonObject inspectionData(const Draft &draft, const ChecklistProfile &profile, const Reference &reference)
{
    QJsonArray items;
    for (const InspectionItem &item : itemsOf(draft, profile))
        items << toJson(item);
    QJsonObject data{{u"profile"_s, snapshot(profile)}, {u"items"_s, items}, {u"fields"_s, answersOf(draft)}};
    addPlace(data, draft, reference);
    addIfGiven(data, u"site"_s, draft, draftKey::site);
    addIfGiven(data, u"site_name"_s, draft, draftKey::siteName);
    addIfGiven(data, u"note"_s, draft, draftKey::note);
    addIfGiven(data, u"case"_s, draft, draftKey::related);
    return data;
}

QJsonObject failedItemsData(const Draft &draft, const ChecklistProfile &profile, const Reference &reference)
{
    const CaseFacts facts = factsOf(draft, reference);
    QStringList names;
    QStringList notes;
    QJsonArray photos;
    for (const InspectionItem &item : itemsOf(draft, profile)) {
        if (item.result != InspectionItem::Result::Fail)
            continue;
        names << profile.item(item.key)->name.zh;
        if (!item.note.isEmpty())
            notes << u"%1:%2"_s.arg(names.last(), item.note);
        for (const Photo &photo : item.photos)
            photos << toJson(photo);
    }
    if (const QString note = draft.fields[draftKey::note].toString(); !note.isEmpty())
        notes << note;

    const QString site = draft.fields[draftKey::siteName].toString();
    // The names say what is required, some of them as if it were met.
    const QString failed = u"不达标:"_s + names.join(u'、');
    QJsonObject data{{u"category"_s, draft.category},
                     {u"subtype"_s, draft.subtype},
                     {u"fields"_s, facts.fields},
                     {u"photos"_s, photos},
                     {u"inspection"_s, idText(draft.id)},
                     {u"failed_items"_s, QJsonArray::fromStringList(facts.failedItems)},
                     {u"note"_s, notes.join(u';')},
                     {u"summary"_s, (site.isEmpty() ? QString() : site + u" · "_s) + failed}};
    addPlace(data, draft, reference);
    addIfGiven(data, u"site"_s, draft, draftKey::site);
    addIfGiven(data, u"site_name"_s, draft, draftKey::siteName);
    const Category *category = reference.catalogue().category(draft.category);
    addOnSite(data, category, draft);
    if (category) {
        data[u"heading"_s] = category->name.zh;
        addAssessment(data, *category, facts, draft, reference.catalogue());
    }
    return data;
}

const ChecklistProfile *checklistOf(const Catalogue &catalogue, const QString &category)
{
    const Category *found = catalogue.category(category);
    return found ? catalogue.checklist(found->checklist) : nullptr;
}

} // namespace lantian
