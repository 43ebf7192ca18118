#pragma once

#include "base/Error.h"

namespace lantian {

/// What `error` means for whoever works with the program: what happened, what it means for the data, and what
/// to do.
QString errorWords(const Error &error);

} // namespace lantian
