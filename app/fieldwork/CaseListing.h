#pragma once

#include "fieldwork/DataDirectory.h"
#include "storage/Ledger.h"

namespace lantian {

/// Hands `take` the cases of `query` that `directory` holds, in the query's order and as they stand at one
/// moment, until it wants no more. Reads beside whoever writes; can run in any thread. Errors of
/// Store::open().
Result<void> listCases(const DataDirectory &directory, const LedgerQuery &query, const TakeCase &take);

} // namespace lantian
