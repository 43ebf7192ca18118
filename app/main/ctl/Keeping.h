#pragma once

#include "fieldwork/DataDirectory.h"
#include "main/ctl/Answer.h"
#include "storage/Store.h"

namespace lantian {

/// `verify`: looks at everything that is kept. Failed when something is damaged.
Result<Answer> verifiedAll(const DataDirectory &directory);

/// `backup FILE`: everything but the device's key in one file.
Result<Answer> backedUp(const Arguments &arguments, const DataDirectory &directory, const Store &store);

/// `restore FILE`: the directory, made anew from a backup.
Result<Answer> restoredInto(const Arguments &arguments, const DataDirectory &directory);

} // namespace lantian
