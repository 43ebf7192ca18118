#pragma once

#include "domain/Case.h"
#include "domain/Inspection.h"
#include "domain/Site.h"
#include "sql/Sql.h"

#include <optional>

namespace lantian {

/// The words by which a case is found, for its row of case_state.
struct CaseText {
    qint64 row = 0;
    QString words;      ///< by indexText()
    bool isNew = false; ///< nothing was projected for the case before
};

/// Writes what a stream came to, in place of what it came to before. A case's words are not written, but
/// returned for CaseWords::keep(), if there is a case: FTS5 puts what it has gathered on the disk at the next
/// statement of another kind, so many are better written one after another.
/// Where `isNew` says so, it came to nothing before, and nothing is looked for to be replaced.
[[nodiscard]] std::optional<CaseText> project(Sql &sql, const Case &folded, bool isNew);
void project(Sql &sql, const Site &site);
void project(Sql &sql, const Inspection &inspection);

/// All projected rows as text, sorted, without the numbers that depend on the order of arrival.
QStringList projectedRows(Sql &sql);

} // namespace lantian
