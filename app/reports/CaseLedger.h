#pragma once

#include "reports/CaseExport.h"

namespace lantian {

/// Writes cases as a workbook for people, 问题整改台账 (domain.md ⑧ as far as a case tells it): words instead
/// of keys, real dates and numbers in this machine's time zone, a heading that stays and filters, ready to
/// print on A3 landscape. Text is never a formula. Invalid, `too-many-cases`, beyond the rows of a sheet.
Result<void> writeCaseLedger(const QString &path, const CaseSource &source, const Catalogue &catalogue,
                             const QDateTime &now);

} // namespace lantian
