#include "hub/CaseText.h"

#include "base/Uuid7.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

QJsonValue timeOrNull(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue idOrNull(const QUuid &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(idText(id));
}

QJsonObject entryJson(const CaseEntry &entry, const Roster &roster)
{
    return {
        {u"id"_s, idText(entry.event.id)},
        {u"kind"_s, entry.event.kind},
        {u"at"_s, timeOrNull(entry.event.at)},
        {u"device"_s, idText(entry.event.device)},
        {u"author"_s, idText(entry.event.author)},
        {u"author_name"_s, roster.name(entry.event.author)},
        {u"refusal"_s, entry.refusal ? QJsonValue(key(*entry.refusal)) : QJsonValue()},
        {u"data"_s, entry.event.data},
    };
}

} // namespace

QJsonObject caseJson(const Case &folded, const Roster &roster)
{
    QJsonArray photos;
    for (const Photo &photo : folded.photos)
        photos << toJson(photo);
    QJsonArray timeline;
    for (const CaseEntry &entry : folded.timeline)
        timeline << entryJson(entry, roster);
    return {
        {u"id"_s, idText(folded.id)},
        {u"state"_s, key(folded.state)},
        {u"decision"_s, idOrNull(folded.decision)},
        {u"category"_s, folded.category},
        {u"subtype"_s, folded.subtype},
        {u"severity"_s, folded.severity},
        {u"number"_s, folded.number},
        {u"summary"_s, folded.summary},
        {u"note"_s, folded.note},
        {u"place"_s, folded.place},
        {u"grid"_s, folded.grid},
        {u"fields"_s, folded.fields},
        {u"position"_s, folded.position ? QJsonValue(toJson(*folded.position)) : QJsonValue()},
        {u"department"_s, folded.department},
        {u"suggested_department"_s, folded.suggestedDepartment},
        {u"reporter"_s, idText(folded.reporter)},
        {u"reporter_name"_s, roster.name(folded.reporter)},
        {u"reported_at"_s, timeOrNull(folded.reportedAt)},
        {u"due"_s, timeOrNull(folded.due)},
        {u"settled_on_site"_s, folded.settledOnSite},
        {u"site"_s, idOrNull(folded.site)},
        {u"inspection"_s, idOrNull(folded.inspection)},
        {u"merged_into"_s, idOrNull(folded.mergedInto)},
        {u"reopened"_s, folded.reopened},
        {u"law"_s, QJsonArray::fromStringList(folded.law)},
        {u"catalogue"_s, folded.catalogue},
        {u"photos"_s, photos},
        {u"timeline"_s, timeline},
    };
}

} // namespace lantian::hub
