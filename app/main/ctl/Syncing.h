#pragma once

#include "main/ctl/Answer.h"
#include "main/ctl/Workplace.h"

namespace lantian {

/// `enrol URL-OR-QR-TEXT`: makes this machine one of a hub's. With a URL the code comes by `--code`, and for
/// https the hub's pin by `--pin`.
Result<Answer> enrolled(const Arguments &arguments, Workplace &place);

/// `sync`: one full exchange, both ways. Failed unless all went.
Result<Answer> synced(const Arguments &arguments, Workplace &place);

/// `import-receipt FILE`: takes what a hub confirmed after it had read a bundle.
Result<Answer> receiptImported(const Arguments &arguments, Workplace &place);

/// `export bundle --out FILE`: what waits, sealed for the hub, in one file. Reads only.
Result<Answer> bundleExported(const Arguments &arguments, const DataDirectory &directory, const Store &store);

} // namespace lantian
