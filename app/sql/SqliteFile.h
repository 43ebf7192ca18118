#pragma once

#include "sql/Sql.h"

#include <functional>

namespace lantian {

/// Makes the new SQLite file `path` in another program's format: what `work` does, in one transaction, and
/// nothing of ours. The bytes have gone to the system, and are not yet sure to survive a power cut. After an
/// Error the file is worth nothing.
Result<void> writeSqliteFile(const QString &path, const std::function<void(Sql &)> &work);

} // namespace lantian
