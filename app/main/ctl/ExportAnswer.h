#pragma once

#include "main/ctl/Answer.h"
#include "reports/CaseExport.h"

namespace lantian {

/// What is said when the list of cases lies in the file `path`.
Answer exportAnswer(const Exported &exported, const QString &path);

} // namespace lantian
