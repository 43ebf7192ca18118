#include "fieldwork/Recorder.h"

#include "base/Uuid7.h"
#include "domain/CaseFold.h"
#include "domain/Decision.h"
#include "fieldwork/DraftKeys.h"
#include "fieldwork/UsualDue.h"
#include "storage/Devices.h"
#include "storage/LastAnswers.h"
#include "storage/Ledger.h"
#include "storage/Projection.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

Error incomplete(const QString &what)
{
    return {Error::Kind::Invalid, u"the draft lacks %1; it is kept as it is"_s.arg(what),
            u"draft-incomplete"_s};
}

/// The answers that may be offered again to whoever records next.
QJsonObject repeatable(const Draft &draft, const Catalogue &catalogue)
{
    QJsonObject answers = answersOf(draft);
    const Category *category = catalogue.category(draft.category);
    for (const QString &key : answers.keys()) {
        const Field *field = category ? category->field(key) : nullptr;
        if (!field || field->personal)
            answers.remove(key);
    }
    return answers;
}

QJsonArray arrayOf(const std::vector<Photo> &photos)
{
    QJsonArray array;
    for (const Photo &photo : photos)
        array << toJson(photo);
    return array;
}

void refuseUnknown(Sql &sql, const QUuid &caseId)
{
    if (!Ledger::row(sql, caseId))
        Sql::refuse({Error::Kind::NotFound, u"there is no case %1"_s.arg(idText(caseId)), u"case-unknown"_s});
}

Error refused(Refusal refusal, EventKind kind, const Case &current)
{
    const bool isPerson = refusal == Refusal::NotAllowed;
    return {
        isPerson ? Error::Kind::Denied : Error::Kind::Invalid,
        u"%1 has no effect on the case, which is %2: %3"_s.arg(key(kind), key(current.state), key(refusal)),
        u"decision-"_s + key(refusal)};
}

} // namespace

Recorder::Recorder(DeviceIdentity identity, Store &store, std::shared_ptr<const Reference> reference,
                   const Clock &clock)
    : m_store(store)
    , m_writer(std::move(identity), store.log(), clock)
    , m_reference(std::move(reference))
    , m_clock(clock)
{}

Result<void> Recorder::introduce()
{
    return m_store.write(
        [&](Sql &sql) { Devices::keep(sql, m_writer.device(), m_writer.publicKey().bytes(), true); });
}

Result<Recorded> Recorder::record(const QUuid &id, Completeness completeness)
{
    return m_store.write([&](Sql &sql) {
        const Draft draft = Drafts::existing(sql, id);
        const bool isReport = draft.kind == Draft::Kind::Report;
        Recorded recorded =
            isReport ? recordReport(sql, draft, completeness) : recordInspection(sql, draft, completeness);
        Drafts::remove(sql, id);
        return recorded;
    });
}

Recorded Recorder::recordReport(Sql &sql, const Draft &draft, Completeness completeness)
{
    Recorded recorded{.caseId = draft.id, .lacks = lacksOf(draft, *m_reference)};
    if (completeness == Completeness::Required && !recorded.lacks.empty())
        Sql::refuse(incomplete(u"%1 answers"_s.arg(recorded.lacks.size())));
    const QJsonObject data = reportData(draft, *m_reference);
    m_writer.write(sql, {draft.id, draft.id, EventKind::CaseReported, draft.owner, draft.startedAt, data});
    LastAnswers::keep(sql, data[u"grid"_s].toString(), draft.category,
                      repeatable(draft, m_reference->catalogue()), m_clock.now());
    return recorded;
}

Recorded Recorder::recordInspection(Sql &sql, const Draft &begun, Completeness completeness)
{
    const ChecklistProfile *profile = checklistOf(m_reference->catalogue(), begun.category);
    if (!profile)
        Sql::refuse({Error::Kind::Invalid,
                     u"category %1 has no checklist in the catalogue in force"_s.arg(begun.category),
                     u"checklist-unknown"_s});
    Draft draft = begun;
    if (draft.fields[draftKey::site].toString().isEmpty()) {
        if (draft.fields[draftKey::siteName].toString().trimmed().isEmpty())
            Sql::refuse(incomplete(u"a site"_s));
        draft.fields[draftKey::site] = idText(uuid7(m_clock.now()));
    }
    const ChecklistResult result = checklistResult(*profile, itemsOf(draft, *profile));
    if (completeness == Completeness::Required && !result.isComplete())
        Sql::refuse(incomplete(u"%1 answers or photos"_s.arg(result.lacks.size())));

    Recorded recorded{.inspection = draft.id};
    m_writer.write(sql, {draft.id, draft.id, EventKind::InspectionCompleted, draft.owner, draft.startedAt,
                         inspectionData(draft, *profile, *m_reference)});
    const QUuid related = idFromText(draft.fields[draftKey::related].toString());
    if (result.failed > 0 && related.isNull()) {
        recorded.caseId = uuid7(m_clock.now());
        m_writer.write(sql, {recorded.caseId, recorded.caseId, EventKind::CaseReported, draft.owner,
                             draft.startedAt, failedItemsData(draft, *profile, *m_reference)});
    }
    return recorded;
}

Result<Event> Recorder::amend(const QUuid &caseId, const QUuid &author, const QJsonObject &data)
{
    return added(caseId, author, EventKind::CaseAmended, data);
}

Result<Event> Recorder::addPhotos(const QUuid &caseId, const QUuid &author, const std::vector<Photo> &photos)
{
    return added(caseId, author, EventKind::CasePhotoAdded, {{u"photos"_s, arrayOf(photos)}});
}

Result<Decided> Recorder::decide(const QUuid &caseId, const QUuid &author, EventKind kind,
                                 const QJsonObject &data, const std::vector<Photo> &photos)
{
    return m_store.write([&](Sql &sql) {
        refuseUnknown(sql, caseId);
        Projection projection;
        projection.open(sql);
        const Case current = foldCase(Projection::stream(sql, caseId), projection.roster());
        const QDateTime now = m_clock.now();
        Deed deed{uuid7(now), caseId, kind, author, now, data};
        if (kind == EventKind::CaseDispatched && !data.contains(u"due"_s)) {
            if (const auto due = usualDue(current, *m_reference, now))
                deed.data[u"due"_s] = localRfc3339(*due);
        }
        deed.data[u"base"_s] =
            idText(current.decision.isNull() ? current.timeline.front().event.id : current.decision);
        if (!photos.empty())
            deed.data[u"photos"_s] = arrayOf(photos);
        const auto verdict = lantian::decide(current, kind, {.author = author, .data = deed.data},
                                             projection.roster().inForce(author, now));
        if (const auto *refusal = std::get_if<Refusal>(&verdict))
            Sql::refuse(refused(*refusal, kind, current));
        const Event event = m_writer.write(sql, deed);
        // A decision is ordered by its device's clock: one of a clock that is years ahead comes after all
        // others.
        const Case after = foldCase(Projection::stream(sql, caseId), projection.roster());
        for (const CaseEntry &entry : after.timeline) {
            if (entry.event.id == event.id && entry.refusal)
                Sql::refuse(refused(*entry.refusal, kind, current));
        }
        return Decided{event, std::get<CaseState>(verdict)};
    });
}

Result<Event> Recorder::added(const QUuid &caseId, const QUuid &author, EventKind kind,
                              const QJsonObject &data)
{
    return m_store.write([&](Sql &sql) {
        refuseUnknown(sql, caseId);
        const QDateTime now = m_clock.now();
        return m_writer.write(sql, {uuid7(now), caseId, kind, author, now, data});
    });
}

} // namespace lantian
