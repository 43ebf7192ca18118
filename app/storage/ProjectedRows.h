#pragma once

#include "domain/Case.h"
#include "domain/Inspection.h"
#include "domain/Site.h"
#include "sql/Sql.h"

namespace lantian {

/// Writes what a stream came to, in place of what it came to before.
void project(Sql &sql, const Case &folded);
void project(Sql &sql, const Site &site);
void project(Sql &sql, const Inspection &inspection);

/// All projected rows as text, sorted, without the numbers that depend on the order of arrival.
QStringList projectedRows(Sql &sql);

} // namespace lantian
