#include "storage/People.h"

#include "base/Uuid7.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

Person personOf(const Row &row)
{
    return {
        .id = idFromText(row.text(0)),
        .name = row.text(1),
        .role = roleFromKey(row.text(2)).value_or(Role::Inspector),
        .grid = row.text(3),
        .pin = row.text(4),
        .failures = int(row.integer(5)),
        .failedAt = std::chrono::milliseconds(row.integer(6)),
    };
}

} // namespace

std::vector<Person> People::all(Sql &sql)
{
    return sql.all(u"SELECT id, name, role, grid, pin, failures, failed_at FROM person ORDER BY name"_s,
                   personOf);
}

std::optional<Person> People::find(Sql &sql, const QUuid &id)
{
    return sql.first(u"SELECT id, name, role, grid, pin, failures, failed_at FROM person WHERE id = ?"_s,
                     personOf, idText(id));
}

void People::keep(Sql &sql, const Person &person)
{
    sql.run(uR"(
        INSERT INTO person (id, name, role, grid, pin, failures, failed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE
        SET name = excluded.name, role = excluded.role, grid = excluded.grid, pin = excluded.pin,
            failures = excluded.failures, failed_at = excluded.failed_at)"_s,
            idText(person.id), person.name, key(person.role), person.grid, person.pin, person.failures,
            qint64(person.failedAt.count()));
}

} // namespace lantian
