#pragma once

#include "reports/CaseExport.h"

namespace lantian {

/// Writes cases as CSV (RFC 4180): the columns of caseRecord(), and `lat` and `lon` in WGS-84 degrees. UTF-8
/// with a mark, by which spreadsheets know it; in a spreadsheet no text becomes a formula.
Result<void> writeCsv(const QString &path, const CaseSource &source, const QDateTime &now);

} // namespace lantian
