#pragma once

#include <QLatin1StringView>

namespace lantian {

/// The resource folder with the schema of a device's database. Beside it, ending in -postgresql, is the same
/// schema for PostgreSQL.
inline constexpr QLatin1StringView deviceMigrations(":/storage/migrations");

} // namespace lantian
