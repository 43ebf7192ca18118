#pragma once

#include "fieldwork/DataDirectory.h"
#include "main/ctl/Answer.h"
#include "storage/Store.h"

namespace lantian {

/// `list`: the ledger, newest first, with `--state`, `--category` and `--search`.
Result<Answer> listed(const Arguments &arguments, const Store &store);

/// `show CASE`: one case with its timeline.
Result<Answer> shown(const Arguments &arguments, const Store &store);

/// `verify`: looks at everything that is kept. Failed when something is damaged.
Result<Answer> verifiedAll(const DataDirectory &directory, const Store &store);

/// `backup FILE`: everything but the device's key in one file.
Result<Answer> backedUp(const Arguments &arguments, const DataDirectory &directory, const Store &store);

} // namespace lantian
