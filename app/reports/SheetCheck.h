#pragma once

#include "base/Result.h"

#include <QString>

namespace lantian {

/// Reads the first sheet of the workbook at `path` back: Corrupt unless it is whole and has `rows` rows. For
/// what writes workbooks does not say when the disk was full on the way.
Result<void> holdsRows(const QString &path, qint64 rows);

} // namespace lantian
