#pragma once

#include "storage/Store.h"

namespace lantian::simulation {

/// From now on the store's file cannot grow, or can again; SQLite itself then says so. Until it is reopened.
inline void setDiskFull(const Store &store, bool isFull)
{
    const QString statement = isFull ? QStringLiteral("PRAGMA max_page_count = 1")
                                     : QStringLiteral("PRAGMA max_page_count = 1000000");
    const auto set =
        store.read([&](Sql &sql) { sql.first(statement, [](Row row) { return row.integer(0); }); });
    Q_ASSERT(set);
}

} // namespace lantian::simulation
