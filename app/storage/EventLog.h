#pragma once

#include "domain/SignedEvent.h"
#include "storage/Projection.h"

#include <QHash>

namespace lantian {

/// Where a device's chain ends: what its next event must name.
struct ChainEnd {
    qint64 seq = 0;              ///< of the last event; 0 before the first
    QString hash = noPrevious(); ///< of the last event's payload
};

/// The ends of the chains of those devices whose events are being added one after another: each is asked for
/// once.
class ChainEnds
{
public:
    /// As of the events that were added so far, add() included.
    ChainEnd of(Sql &sql, const QUuid &device);
    void add(const SignedEvent &event);

private:
    QHash<QUuid, ChainEnd> m_ends;
};

/// The events this machine knows, append-only, with all that follows from them.
///
/// Its functions run inside Database::write(): an event, its projections and its outbox row are kept together
/// or not at all.
class EventLog
{
public:
    enum class Origin { Own, Received };
    enum class Outcome { Stored, Duplicate };

    explicit EventLog(Projection &projection) : m_projection(projection) {}

    /// Adds `event` and brings the projections up to date; one of our own is queued for the office.
    ///
    /// The same event again is a Duplicate. The same id with other bytes is refused as a Conflict that names
    /// both hashes. A broken chain or a clock more than an hour ahead of `now` is kept and flagged, never
    /// refused.
    Outcome append(Sql &sql, const SignedEvent &event, Origin origin, const QDateTime &now);

    /// The hash under which the event `id` is known; nothing when it is not.
    static std::optional<QString> hashOf(Sql &sql, const QUuid &id);

    /// The same for those of `ids` that are known.
    static QHash<QUuid, QString> hashesOf(Sql &sql, const std::vector<QUuid> &ids);

    /// Adds events of other devices that are not known yet, flagged as by append(); their arrivals. What
    /// follows from them is brought up to date by settle(), in the same transaction. `ends` may serve for all
    /// events of one transaction.
    std::vector<qint64> keep(Sql &sql, const std::vector<SignedEvent> &events, const QDateTime &now,
                             ChainEnds &ends);
    /// Brings the projections and the clock up to date with events that keep() has added, each stream once.
    void settle(Sql &sql, const std::vector<Event> &kept, const QDateTime &now);

    /// Who had which role when, as of what was added so far.
    const Roster &roster() const { return m_projection.roster(); }

    static ChainEnd chainEnd(Sql &sql, const QUuid &device);

    /// Whether an event `seq` of `device` with that hash is known. There may be two of one `seq`, where the
    /// chain forked.
    static bool hasAt(Sql &sql, const QUuid &device, qint64 seq, const QString &hash);

    /// Whether an event of `kind` in `stream` is known.
    static bool has(Sql &sql, const QUuid &stream, EventKind kind);

    /// The reading that the next own event must come after.
    static Hlc lastHlc(Sql &sql);
    /// The next own event comes after `own`, the reading of another of our own, whatever the clock says now.
    static void comeAfter(Sql &sql, const Hlc &own);

    /// What was odd about events of the stream when they came, by id: words parted by spaces, chain and
    /// ahead. Without those that were in order.
    static QHash<QUuid, QString> flags(Sql &sql, const QUuid &stream);

    /// Adds `event` to a scratch log that is then folded as a whole: nothing is checked, projected or queued.
    static void copy(Sql &sql, const SignedEvent &event);

    /// Calls `visit` for every event in the order of arrival.
    static void each(Sql &sql, const std::function<void(const SignedEvent &)> &visit);

    /// The same device by device, each in the order of its chain.
    static void eachByDevice(Sql &sql, const std::function<void(const SignedEvent &)> &visit);

private:
    static QString flagsOf(const ChainEnd &end, const SignedEvent &event, const QDateTime &now);

    Projection &m_projection;
};

} // namespace lantian
