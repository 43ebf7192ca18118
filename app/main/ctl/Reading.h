#pragma once

#include "fieldwork/DataDirectory.h"
#include "main/ctl/Answer.h"
#include "storage/Store.h"

namespace lantian {

/// `list`: the ledger, newest first, with `--state`, `--category` and `--search`.
Result<Answer> listed(const Arguments &arguments, const Store &store);

/// `show CASE`: one case with its timeline.
Result<Answer> shown(const Arguments &arguments, const Store &store);

/// `export xlsx|csv|geojson|gpkg|pdf --out FILE`: all cases as a file for other programs, or to print.
Result<Answer> casesExported(const Arguments &arguments, const DataDirectory &directory);

using Reader = Result<Answer> (*)(const Arguments &, const Store &);

/// What `read` says of the directory's database; where damage keeps it from an answer, what it says of the
/// events that can still be read, with a warning, and failed.
Result<Answer> besideDamage(const Arguments &arguments, const DataDirectory &directory, Reader read);

} // namespace lantian
