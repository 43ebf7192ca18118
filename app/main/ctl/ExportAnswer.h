#pragma once

#include "main/ctl/Answer.h"
#include "reports/CaseExport.h"

namespace lantian {

/// Whether an export may go to `path`: it must not replace a file that lies among the data in the folder
/// `data`.
Result<void> mayExportTo(const QString &path, const QString &data);

/// What is said when the list of cases lies in the file `path`.
Answer exportAnswer(const Exported &exported, const QString &path);

} // namespace lantian
