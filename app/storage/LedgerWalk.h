#pragma once

#include "storage/Ledger.h"

namespace lantian {

/// Hands `take` every case of `query`, in its order, with the names that are known here, until it wants no
/// more. Holds a few hundred of them at a time, however many there are. Runs inside Database::read().
void walkLedger(Sql &sql, const LedgerQuery &query, const TakeCase &take);

} // namespace lantian
