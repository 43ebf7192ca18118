#pragma once

#include "domain/Case.h"
#include "domain/Inspection.h"
#include "domain/Site.h"
#include "sql/Many.h"
#include "storage/CaseWords.h"

namespace lantian {

/// Writes what cases came to, in place of what they came to before: many at once.
class ProjectedCases
{
public:
    explicit ProjectedCases(Sql &sql);

    /// Adds a case, which comes once between two write()s. Where `isNew` says so, it came to nothing before,
    /// and nothing is looked for to be replaced.
    void add(const Case &folded, bool isNew);
    /// Writes what has been gathered. To be called in the end.
    void write();

private:
    static constexpr qsizetype most = 1000; ///< rows of each kind, a megabyte or so

    void addRefusals(const Case &folded, bool isNew);
    void addState(const Case &folded, bool isNew);

    Sql &m_sql;
    QStringList m_replaced; ///< cases whose refusals of before are to go
    Rows m_refusals;
    Rows m_states;
    Rows m_photos;
    std::vector<std::pair<QString, CaseWords::Words>> m_words; ///< by the case's id, without the row
};

void project(Sql &sql, const Site &site);
void project(Sql &sql, const Inspection &inspection);

/// All projected rows as text, sorted, without the numbers that depend on the order of arrival.
QStringList projectedRows(Sql &sql);

} // namespace lantian
