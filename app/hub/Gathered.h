#pragma once

#include "storage/Audience.h"
#include "storage/EventLog.h"
#include "storage/Feed.h"
#include "storage/PhotoNames.h"

#include <map>

namespace lantian::hub {

/// What a request brings, gathered to be written by few statements. What is asked here is answered as if it
/// had been written already; whoever asks the tables has it written first.
///
/// Lives inside one write.
class Gathered
{
public:
    /// At `now`; of what is `offered`, what the tables know is asked at once.
    Gathered(Sql &sql, EventLog &log, const QDateTime &now, const std::vector<Event> &offered);

    /// See EventLog::hashOf().
    std::optional<QString> hashOf(const QUuid &id);
    /// See Audience::of().
    QStringList audienceOf(const QUuid &stream);
    /// Whether what `stream` is about has come: the report of its case, or its inspection.
    bool isReported(const QUuid &stream);

    /// Adds an event that is not known yet, and lists it for `audience` (see Feed).
    void add(const SignedEvent &event, const QString &audience);
    /// `stream`, which concerned nobody, concerns `keys`.
    void begin(const QUuid &stream, const QStringList &keys);
    /// `stream` concerns `key` as well; whether that is new.
    bool widen(const QUuid &stream, const QString &key);
    /// An event of `device` in `stream` names an original.
    void name(const QString &sha256, const QUuid &stream, const QUuid &device);

    /// Writes the events with what was said of them, but not what follows from them.
    void write();
    /// The same with what follows from them.
    void settle();

    /// Originals that `device` named and for which that is not proven; as of the last write().
    QStringList unproven(const QUuid &device) const { return m_unproven.value(device); }

private:
    Sql &m_sql;
    EventLog &m_log;
    const QDateTime m_now;
    ChainEnds m_ends;
    QHash<QUuid, std::optional<QString>> m_hashes; ///< of events by their ids, as far as they were asked for
    QHash<QUuid, QStringList> m_audiences;         ///< by stream, as far as they were asked for

    std::vector<SignedEvent> m_events; ///< to be written
    std::vector<QString> m_listed;     ///< for whom each of them is listed
    std::vector<Audience::Concern> m_concerns;
    std::map<QUuid, std::vector<PhotoNames::Name>> m_names; ///< by who names them
    std::vector<Event> m_unsettled;                         ///< written
    QHash<QUuid, QStringList> m_unproven;
};

} // namespace lantian::hub
