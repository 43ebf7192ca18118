#include "domain/CaseFold.h"

#include "base/Clock.h"
#include "base/Uuid7.h"
#include "domain/Decision.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

void addPhotos(Case &current, const QJsonObject &data)
{
    for (const QJsonValue &value : data[u"photos"_s].toArray()) {
        const Result<Photo> photo = photoFromJson(value.toObject());
        const auto isSame = [&](const Photo &other) { return other.sha256 == photo->sha256; };
        if (photo && std::none_of(current.photos.begin(), current.photos.end(), isSame))
            current.photos.push_back(*photo);
    }
}

/// What a report or an amendment says, over what was said before.
void overlay(Case &current, const QJsonObject &data)
{
    const auto text = [&](const QString &name, QString &into) {
        if (data.contains(name))
            into = data[name].toString();
    };
    text(u"category"_s, current.category);
    text(u"subtype"_s, current.subtype);
    text(u"summary"_s, current.summary);
    text(u"place"_s, current.place);
    text(u"severity"_s, current.severity);
    text(u"grid"_s, current.grid);
    text(u"suggested_department"_s, current.suggestedDepartment);
    const QJsonObject fields = data[u"fields"_s].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field.value().isNull())
            current.fields.remove(field.key());
        else
            current.fields[field.key()] = field.value();
    }
    if (const auto position = positionFromJson(data[u"position"_s].toObject()))
        current.position = *position;
    if (data.contains(u"on_site"_s)) {
        const QJsonObject onSite = data[u"on_site"_s].toObject();
        current.onSiteAction = onSite[u"action"_s].toString();
        current.settledOnSite = onSite[u"settled"_s].toBool();
    }
    if (data.contains(u"law"_s)) {
        current.law.clear();
        for (const QJsonValue &article : data[u"law"_s].toArray())
            current.law << article.toString();
    }
}

void report(Case &current, const Event &event, const std::optional<Grant> &grant)
{
    current.reporter = event.author;
    current.reportedAt = event.at;
    overlay(current, event.data);
    current.note = event.data[u"note"_s].toString();
    current.site = idFromText(event.data[u"site"_s].toString());
    current.inspection = idFromText(event.data[u"inspection"_s].toString());
    const QJsonObject catalogue = event.data[u"catalogue"_s].toObject();
    if (!catalogue.isEmpty())
        current.catalogue = u"%1 %2"_s.arg(catalogue[u"id"_s].toString(), catalogue[u"version"_s].toString());
    current.jurisdiction = current.grid;
    if (current.jurisdiction.isEmpty() && grant)
        current.jurisdiction = scopeCodes(grant->scope).value(0);
    addPhotos(current, event.data);
}

void undispatch(Case &current)
{
    current.department.clear();
    current.due = {};
    current.dispatchedBy.reset();
    current.rectifiedBy = {};
}

/// What an event that applies changes besides the state.
void apply(Case &current, EventKind kind, const Event &event, const std::optional<Grant> &grant)
{
    const QJsonObject &data = event.data;
    switch (kind) {
    case EventKind::CaseReported:
        report(current, event, grant);
        break;
    case EventKind::CaseAmended:
        overlay(current, data);
        if (!current.grid.isEmpty())
            current.jurisdiction = current.grid;
        break;
    case EventKind::CaseAccepted:
        current.number = data[u"number"_s].toString();
        break;
    case EventKind::CaseMerged:
        current.mergedInto = idFromText(data[u"into"_s].toString());
        break;
    case EventKind::CaseDispatched:
        current.department = data[u"department"_s].toString();
        current.due = fromRfc3339(data[u"due"_s].toString());
        current.dispatchedBy = grant->role;
        current.rectifiedBy = {};
        break;
    case EventKind::CaseReturned:
        undispatch(current);
        break;
    case EventKind::CaseExtended:
        if (const QDateTime due = fromRfc3339(data[u"due"_s].toString()); due.isValid())
            current.due = due;
        break;
    case EventKind::CaseRectified:
        current.rectifiedBy = event.author;
        break;
    case EventKind::CaseLookedBack:
        if (data[u"result"_s] != u"consolidated"_s) {
            ++current.reopened;
            undispatch(current);
        }
        break;
    default:
        break;
    }
    if (kind != EventKind::CaseReported)
        addPhotos(current, data);
}

std::optional<Refusal> take(Case &current, const Event &event, const Roster &roster)
{
    const auto kind = eventKindFromKey(event.kind);
    if (!kind)
        return Refusal::Unknown;
    if (current.timeline.empty() != (kind == EventKind::CaseReported))
        return current.timeline.empty() ? Refusal::NotReported : Refusal::AlreadyReported;

    const auto grant = roster.inForce(event.author, event.hlc.time());
    const auto verdict = decide(current, *kind, event, grant);
    if (const auto *refusal = std::get_if<Refusal>(&verdict))
        return *refusal;
    apply(current, *kind, event, grant);
    current.state = std::get<CaseState>(verdict);
    if (isDecision(*kind))
        current.decision = event.id;
    return std::nullopt;
}

} // namespace

Case foldCase(std::vector<Event> events, const Roster &roster)
{
    std::sort(events.begin(), events.end(), isEarlier);
    const QString reported = key(EventKind::CaseReported);
    const auto first = std::find_if(events.begin(), events.end(),
                                    [&](const Event &event) { return event.kind == reported; });
    if (first != events.end())
        std::rotate(events.begin(), first, std::next(first));

    Case folded;
    const bool isReported = first != events.end();
    for (Event &event : events) {
        folded.id = event.stream;
        const auto refusal = isReported ? take(folded, event, roster) : std::optional(Refusal::NotReported);
        folded.timeline.push_back({std::move(event), refusal});
    }
    return folded;
}

} // namespace lantian
