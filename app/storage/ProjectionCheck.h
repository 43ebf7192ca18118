#pragma once

#include "storage/Store.h"

namespace lantian {

/// The projected rows that differ from what the log comes to when it is folded anew in a database of its own;
/// each as one line of Projection::rows(). Runs inside Database::read().
QStringList differingRows(Sql &sql);

} // namespace lantian
