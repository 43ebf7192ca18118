#pragma once

#include "fieldwork/EventWriter.h"
#include "fieldwork/ReportDraft.h"
#include "storage/Store.h"

namespace lantian {

/// What came of saving a draft. Shown as 已存本机 and not before.
struct Recorded {
    QUuid inspection; ///< null for a report
    QUuid caseId;     ///< null for an inspection without failed items, or whose items were linked to a case
    std::vector<Lack> lacks; ///< what it lacks although it was saved; empty unless that was asked for

    bool operator==(const Recorded &) const = default;
};

/// A decision that took effect.
struct Decided {
    Event event;
    CaseState state = CaseState::Reported; ///< that it led to
};

/// Turns what people did into this device's events. Works where its Store does; every function is one
/// transaction, and what it returned survives a power cut.
class Recorder
{
public:
    Recorder(DeviceIdentity identity, Store &store, std::shared_ptr<const Reference> reference,
             const Clock &clock);

    const QUuid &device() const { return m_writer.device(); }

    /// Makes the device's own key known to the log, once.
    Result<void> introduce();

    /// Whether a report that lacks something is refused or saved as it is.
    enum class Completeness { Required, NotRequired };

    /// Saves the draft as what it is: a report, or an inspection and with it the report on its failed items.
    /// The draft is gone then. NotFound when it already was; Invalid with code `draft-incomplete` when it
    /// lacks something that is Required.
    Result<Recorded> record(const QUuid &draft, Completeness completeness = Completeness::Required);

    /// Adds what `author` says about a case: an amendment (1.3). `data` holds `fields`, `position`, `grid`,
    /// `place`, `reason` as far as they change.
    Result<Event> amend(const QUuid &caseId, const QUuid &author, const QJsonObject &data);

    /// Adds photos to a case.
    Result<Event> addPhotos(const QUuid &caseId, const QUuid &author, const std::vector<Photo> &photos);

    /// Decides `kind` about a case, on what is known here of it now (1.4). A dispatch without `due` gets the
    /// deadline that is usual for such a case (usualDue()). Denied or Invalid, with the Refusal's word behind
    /// `decision-` as code, for what would have no effect; nothing is written then.
    Result<Decided> decide(const QUuid &caseId, const QUuid &author, EventKind kind, const QJsonObject &data,
                           const std::vector<Photo> &photos = {});

private:
    Recorded recordReport(Sql &sql, const Draft &draft, Completeness completeness);
    Recorded recordInspection(Sql &sql, const Draft &begun, Completeness completeness);
    Result<Event> added(const QUuid &caseId, const QUuid &author, EventKind kind, const QJsonObject &data);

    Store &m_store;
    EventWriter m_writer;
    std::shared_ptr<const Reference> m_reference;
    const Clock &m_clock;
};

} // namespace lantian
