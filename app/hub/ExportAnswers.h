#pragma once

#include "hub/Caller.h"
#include "hub/Office.h"
#include "reports/CaseExport.h"

namespace lantian::hub {

/// Writes the cases, newest first, to `path` as `form` has them (see lantian::exportCases()): all of them, or
/// those that concern `caller`.
Result<Exported> exportCases(Office &office, const ExportForm &form, const QString &path,
                             const std::optional<Caller> &caller);

/// `GET /exports`: what there is.
Answer exportsAnswer();
/// `GET /exports/<file>`.
Answer exportAnswer(Office &office, const Caller &caller, const QString &file);

} // namespace lantian::hub
