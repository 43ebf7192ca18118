#include "storage/Feed.h"

#include "base/Uuid7.h"
#include "storage/EventRow.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

void Feed::list(Sql &sql, qint64 arrival, const QUuid &stream, const QString &audience)
{
    sql.run(uR"(
        INSERT INTO feed (arrival, stream, audience)
        VALUES (?, ?, ?))"_s,
            arrival, idText(stream), audience);
}

void Feed::listAgain(Sql &sql, const QUuid &stream, qint64 arrival, const QString &audience)
{
    sql.run(uR"(
        INSERT INTO feed (arrival, stream, audience)
        SELECT arrival, stream, ?
        FROM event
        WHERE stream = ? AND arrival < ?
        ORDER BY arrival)"_s,
            audience, idText(stream), arrival);
}

std::vector<FeedEntry> Feed::after(Sql &sql, qint64 position, int limit)
{
    return sql.all(
        uR"(
        SELECT position, arrival, stream, audience
        FROM feed
        WHERE position > ?
        ORDER BY position
        LIMIT ?)"_s,
        [](Row row) {
            return FeedEntry{row.integer(0), row.integer(1), idFromText(row.text(2)), row.text(3)};
        },
        position, limit);
}

std::optional<SignedEvent> Feed::event(Sql &sql, qint64 arrival)
{
    return sql.first(u"SELECT %1 FROM event WHERE arrival = ?"_s.arg(signedEventColumns), signedEventOf,
                     arrival);
}

} // namespace lantian
