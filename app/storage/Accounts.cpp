#include "storage/Accounts.h"

#include "base/Uuid7.h"
#include "storage/Instant.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr QLatin1StringView selectAccount("SELECT id, name, role, scope, disabled_at FROM account");

Account accountOf(const Row &row)
{
    return {idFromText(row.text(0)), row.text(1), row.text(2), row.text(3), instantOf(row, 4)};
}

} // namespace

std::vector<Account> Accounts::all(Sql &sql)
{
    return sql.all(selectAccount + u" ORDER BY name"_s, accountOf);
}

std::optional<Account> Accounts::find(Sql &sql, const QUuid &id)
{
    return sql.first(selectAccount + u" WHERE id = ?"_s, accountOf, idText(id));
}

std::optional<Account> Accounts::findByName(Sql &sql, const QString &name)
{
    return sql.first(selectAccount + u" WHERE name = ?"_s, accountOf, name);
}

void Accounts::keep(Sql &sql, const Account &account)
{
    sql.run(uR"(
        INSERT INTO account (id, name, role, scope, disabled_at)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE
        SET name = excluded.name, role = excluded.role, scope = excluded.scope,
            disabled_at = excluded.disabled_at)"_s,
            idText(account.id), account.name, account.role, account.scope, orNull(account.disabledAt));
}

} // namespace lantian
