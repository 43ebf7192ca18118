#pragma once

#include "hub/OpenHub.h"
#include "main/hub/Control.h"

namespace lantian {

/// One command from its words to what is printed. `open` gives the hub it works on.
Outcome outcomeOf(const QStringList &words, const std::function<Result<hub::OpenHub *>()> &open);

/// What is printed for an Error.
Outcome outcomeOf(const Error &error, bool json);

} // namespace lantian
