#pragma once

#include "fieldwork/CaseFile.h"
#include "fieldwork/DataDirectory.h"

namespace lantian {

/// Hands `take` the cases of `query` that `directory` holds, in the query's order and as they stand at one
/// moment, until it wants no more. Reads beside whoever writes; can run in any thread. Errors of
/// Store::open().
Result<void> listCases(const DataDirectory &directory, const LedgerQuery &query, const TakeCase &take);

/// The same with all there is about each, as it stands when its turn comes.
Result<void> listCaseFiles(const DataDirectory &directory, const LedgerQuery &query,
                           const std::function<bool(const CaseFile &file)> &take);

} // namespace lantian
