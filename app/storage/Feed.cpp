#include "storage/Feed.h"

#include "base/Uuid7.h"
#include "sql/Many.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

void Feed::list(Sql &sql, const std::vector<FeedEntry> &entries)
{
    Rows rows(u"feed (arrival, stream, audience)"_s, u"(?, ?, ?)"_s);
    for (const FeedEntry &entry : entries)
        rows.add(entry.arrival, idText(entry.stream), entry.audience);
    rows.insert(sql);
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

std::vector<FeedText> Feed::texts(Sql &sql, const std::vector<qint64> &arrivals)
{
    // One statement for any number of them, so that it is prepared once: what is left over asks for nothing.
    static const QString statement =
        u"SELECT arrival, header, payload, signature FROM event WHERE arrival IN (?%1)"_s.arg(
            u", ?"_s.repeated(textsAtOnce - 1));
    if (arrivals.empty())
        return {};
    QVariantList values(textsAtOnce, arrivals.front());
    std::copy(arrivals.begin(), arrivals.end(), values.begin());
    QHash<qint64, FeedText> found;
    const auto keep = [&](const Row &row) {
        found[row.integer(0)] = {row.text(1).toLatin1(), row.bytes(2), row.text(3).toLatin1()};
    };
    sql.visitBound(statement, keep, values);
    std::vector<FeedText> texts;
    for (const qint64 arrival : arrivals) {
        if (const auto text = found.constFind(arrival); text != found.constEnd())
            texts.push_back(*text);
    }
    return texts;
}

} // namespace lantian
