#pragma once

#include "base/Error.h"

#include <QString>

namespace lantian {

/// What `error` means for whoever works with the program: what happened, what it means for the data, and what
/// to do. By its code where that says more than its kind.
QString errorWords(const Error &error);

} // namespace lantian
