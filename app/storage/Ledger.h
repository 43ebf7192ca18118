#pragma once

#include "domain/LedgerRow.h"
#include "sql/Sql.h"

namespace lantian {

/// What the ledger is asked for. Everything that is set must hold.
struct LedgerQuery {
    enum class Order { NewestFirst, OldestFirst, DueFirst }; ///< what has no deadline is due last

    QString
        text; ///< words that must be somewhere in the case, or its site; or the last four digits of its id
    std::optional<CaseState> state;
    bool onlyOpen = false; ///< neither closed, rejected nor merged
    QString category;
    QString grid;        ///< the beginning of a grid code
    QUuid reporter;      ///< null: anyone's
    QUuid site;          ///< null: any
    QDateTime from;      ///< reported at or after; invalid: ever
    QDateTime until;     ///< reported before; invalid: ever
    QDateTime overdueAt; ///< only those open whose deadline is before; invalid: any
    Order order = Order::NewestFirst;

    bool operator==(const LedgerQuery &) const = default;
};

/// A case that may be the same problem as one being recorded.
struct NearCase {
    LedgerRow row;
    double distanceM = 0;
};

/// Reads the projections. Every function runs inside Database::read().
class Ledger
{
public:
    /// At most `limit` rows that come after `after` in the query's order; from the start without it.
    static std::vector<LedgerRow> page(Sql &sql, const LedgerQuery &query,
                                       const std::optional<LedgerRow> &after, int limit);
    /// How many rows the query has in all.
    static qint64 count(Sql &sql, const LedgerQuery &query);
    /// How many of them have something that waits in the outbox.
    static qint64 countWaiting(Sql &sql, const LedgerQuery &query);
    /// The row of one case, if it is known.
    static std::optional<LedgerRow> row(Sql &sql, const QUuid &id);

    static constexpr double nearM = 50;  ///< how far apart one problem may be reported twice
    static constexpr int nearHours = 24; ///< and how long after each other

    /// Cases of the category within nearM of `position` reported within nearHours of `at`, nearest first, at
    /// most 5.
    static std::vector<NearCase> nearby(Sql &sql, const QString &category, const Position &position,
                                        const QDateTime &at);
};

} // namespace lantian
