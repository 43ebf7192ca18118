#include "fieldwork/CaseListing.h"

#include "storage/LedgerWalk.h"
#include "storage/Store.h"

namespace lantian {

Result<void> listCases(const DataDirectory &directory, const LedgerQuery &query, const TakeCase &take)
{
    const auto store = Store::open(directory.database(), Database::Access::ReadOnly);
    if (!store)
        return store.error();
    return (*store)->read([&](Sql &sql) { walkLedger(sql, query, take); });
}

} // namespace lantian
