#pragma once

#include "domain/Case.h"
#include "domain/Inspection.h"
#include "domain/Roster.h"
#include "domain/Site.h"
#include "sql/Sql.h"

#include <functional>

namespace lantian {

class ProjectedCases;

/// What the event log comes to, in tables that lists and searches read: cases, sites, inspections, photos,
/// refusals.
///
/// Everything in them follows from the log alone; rebuild() makes the same rows again. Functions run inside
/// Database::read() or write() of one database.
class Projection
{
public:
    /// Reads the roster of the log, unless it is the one that was read last. To be called at the beginning of
    /// every transaction that writes: another process may have added to it, and what a transaction added that
    /// came to nothing is in it still.
    void open(Sql &sql);

    /// Brings the tables up to date after `event` was added to the log.
    void take(Sql &sql, const Event &event);

    /// The same for many events; each stream is folded once.
    void take(Sql &sql, const std::vector<Event> &events);

    /// Empties the tables and fills them from the log. `progress(done)` is called for each stream and may
    /// return false to stop, which leaves the tables as they were (the transaction is refused as Cancelled).
    void rebuild(Sql &sql, const std::function<bool(qint64 done)> &progress = {});

    const Roster &roster() const { return m_roster; }

    /// All events of one stream, in total order.
    static std::vector<Event> stream(Sql &sql, const QUuid &id);

    /// The tables' rows as text, one line each, sorted: equal for two logs of the same events. For verifying.
    static QStringList rows(Sql &sql);

private:
    /// `events` are the whole stream; where `isNew` says so, it came to nothing before.
    void refresh(Sql &sql, std::vector<Event> events, bool isNew, ProjectedCases &cases);

    Roster m_roster;
    std::optional<qint64> m_newest; ///< the arrival of the roster's newest event
};

} // namespace lantian
