#include "storage/CaseCounts.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

std::vector<CaseCount> CaseCounts::of(Sql &sql, const CaseCountScope &scope, const QDateTime &now)
{
    QStringList conditions;
    QVariantList values{now.toMSecsSinceEpoch()};
    for (const QString &grid : scope.grids) {
        conditions << u"(grid >= ? AND grid < ?)"_s;
        values << grid << grid + QChar(0xffff);
    }
    for (const QString &department : scope.departments) {
        conditions
            << u"(department = ? AND state IN ('dispatched', 'rectifying', 'rectified', 'verified', 'closed'))"_s;
        values << department;
    }
    return sql.allBound(
        uR"(
        SELECT substr(grid, 1, 9), category, state, count(*),
               sum(CASE WHEN due_at < ? AND state NOT IN ('closed', 'rejected', 'merged') THEN 1 ELSE 0 END)
        FROM case_state)"_s +
            (conditions.isEmpty() ? u""_s : u" WHERE "_s + conditions.join(u" OR "_s)) + uR"(
        GROUP BY substr(grid, 1, 9), category, state
        ORDER BY substr(grid, 1, 9), category, state)"_s,
        [](Row row) {
            return CaseCount{row.text(0), row.text(1), row.text(2), row.integer(3), row.integer(4)};
        },
        values);
}

} // namespace lantian
