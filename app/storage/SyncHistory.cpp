#include "storage/SyncHistory.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr std::array ways{"network"_L1, "bundle"_L1, "receipt"_L1};
constexpr std::array outcomes{"complete"_L1, "partial"_L1, "failed"_L1, "cancelled"_L1};
constexpr int keptRecords = 1000;

template <class Enum, size_t count>
Enum valueOf(const std::array<QLatin1StringView, count> &words, const QString &word)
{
    return Enum(std::find(words.begin(), words.end(), word) - words.begin());
}

ExchangeRecord recordOf(const Row &row)
{
    return {
        .way = valueOf<ExchangeRecord::Way>(ways, row.text(0)),
        .beganAt = QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC),
        .endedAt = QDateTime::fromMSecsSinceEpoch(row.integer(2), Qt::UTC),
        .outcome = valueOf<ExchangeRecord::Outcome>(outcomes, row.text(3)),
        .word = row.text(4),
        .eventsSent = row.integer(5),
        .photosSent = row.integer(6),
        .bytesSent = row.integer(7),
        .eventsReceived = row.integer(8),
        .resumed = row.integer(9),
    };
}

} // namespace

void SyncHistory::add(Sql &sql, const ExchangeRecord &record)
{
    sql.run(uR"(
        INSERT INTO exchange (way, began_at, ended_at, outcome, word, events_sent, photos_sent, bytes_sent,
                              events_received, resumed)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
            QString(ways.at(size_t(record.way))), record.beganAt.toMSecsSinceEpoch(),
            record.endedAt.toMSecsSinceEpoch(), QString(outcomes.at(size_t(record.outcome))), record.word,
            record.eventsSent, record.photosSent, record.bytesSent, record.eventsReceived, record.resumed);
    sql.run(u"DELETE FROM exchange WHERE number <= (SELECT max(number) FROM exchange) - ?"_s, keptRecords);
}

std::vector<ExchangeRecord> SyncHistory::last(Sql &sql, int limit)
{
    return sql.all(uR"(
        SELECT way, began_at, ended_at, outcome, word, events_sent, photos_sent, bytes_sent, events_received, resumed
        FROM exchange
        ORDER BY number DESC
        LIMIT ?)"_s,
                   recordOf, limit);
}

QDateTime SyncHistory::lastComplete(Sql &sql)
{
    return sql
        .first(uR"(
        SELECT ended_at
        FROM exchange
        WHERE outcome = 'complete' AND way <> 'bundle'
        ORDER BY number DESC
        LIMIT 1)"_s,
               [](Row row) { return QDateTime::fromMSecsSinceEpoch(row.integer(0), Qt::UTC); })
        .value_or(QDateTime());
}

} // namespace lantian
