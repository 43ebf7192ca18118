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

Result<void> listCaseFiles(const DataDirectory &directory, const LedgerQuery &query,
                           const std::function<bool(const CaseFile &file)> &take)
{
    const auto store = Store::open(directory.database(), Database::Access::ReadOnly);
    if (!store)
        return store.error();
    std::vector<QUuid> ids;
    const auto listed = (*store)->read([&](Sql &sql) {
        walkLedger(sql, query, [&](const ListedCase &one) {
            ids.push_back(one.row.id);
            return true;
        });
    });
    if (!listed)
        return listed.error();
    for (const QUuid &id : ids) {
        const Result<CaseFile> file = caseFile(**store, id);
        if (!file)
            return file.error();
        if (!take(*file))
            break;
    }
    return {};
}

} // namespace lantian
