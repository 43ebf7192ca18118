#pragma once

#include <QLatin1StringView>

namespace lantian {

/// The resource folder with the schema of a device's database.
inline constexpr QLatin1StringView deviceMigrations(":/storage/migrations");

} // namespace lantian
