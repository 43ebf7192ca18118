#include "storage/Outbox.h"

#include "base/Uuid7.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Pending Outbox::pending(Sql &sql)
{
    return *sql.first(uR"(
        SELECT count(*) FILTER (WHERE subject = 'event'), count(*) FILTER (WHERE subject = 'photo')
        FROM outbox)"_s,
                      [](Row row) {
                          return Pending{row.integer(0), row.integer(1)};
                      });
}

QSet<QUuid> Outbox::waiting(Sql &sql, const QUuid &stream)
{
    QSet<QUuid> ids;
    sql.each(
        uR"(
        SELECT outbox.id
        FROM event JOIN outbox ON outbox.subject = 'event' AND outbox.id = event.id
        WHERE event.stream = ?)"_s,
        [&](Row row) { ids << idFromText(row.text(0)); }, idText(stream));
    return ids;
}

} // namespace lantian
