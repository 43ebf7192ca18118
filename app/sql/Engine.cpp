#include "sql/Engine.h"

#include "sql/PostgresEngine.h"
#include "sql/SqliteEngine.h"

namespace lantian {

Result<std::unique_ptr<Engine>> Engine::at(const QString &location, Access access)
{
    if (!PostgresAddress::isUrl(location))
        return std::unique_ptr<Engine>(std::make_unique<SqliteEngine>(location, access));
    const auto address = PostgresAddress::fromUrl(location);
    if (!address)
        return address.error();
    return std::unique_ptr<Engine>(std::make_unique<PostgresEngine>(*address, access));
}

} // namespace lantian
