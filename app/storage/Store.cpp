#include "storage/Store.h"

#include "storage/Migrations.h"

namespace lantian {

Result<std::unique_ptr<Store>> Store::open(const QString &location, Database::Access access)
{
    auto database = Database::open(location, deviceMigrations, access);
    if (!database)
        return database.error();
    std::unique_ptr<Store> store(new Store(*std::move(database)));
    if (access == Database::Access::ReadOnly)
        return store; // needs no roster, and so reads beside damage
    if (const auto opened = store->read([&](Sql &sql) { store->m_projection.open(sql); }); !opened)
        return opened.error();
    return store;
}

Result<Roster> Store::roster() const
{
    return read([](Sql &sql) {
        Projection current;
        current.open(sql);
        return current.roster();
    });
}

} // namespace lantian
