#pragma once

#include "sql/Sql.h"

#include <QDateTime>
#include <QStringList>

namespace lantian {

/// Whose cases are counted; everybody's when both are empty.
struct CaseCountScope {
    QStringList grids;       ///< beginnings of grid codes
    QStringList departments; ///< keys of those it was dispatched to
};

/// How many cases stand in one state.
struct CaseCount {
    QString township; ///< the first 9 digits of the grid; empty where it is not known
    QString category;
    QString state;
    qint64 count = 0;
    qint64 overdue = 0; ///< of them, open and past their deadline

    bool operator==(const CaseCount &) const = default;
};

/// Counts the projected cases. Every function runs inside Database::read().
class CaseCounts
{
public:
    /// By township, category and state, in that order.
    static std::vector<CaseCount> of(Sql &sql, const CaseCountScope &scope, const QDateTime &now);
};

} // namespace lantian
