#include "storage/Quarantine.h"

#include "base/Uuid7.h"
#include "sql/Many.h"
#include "storage/Instant.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr QLatin1StringView
    selectRefused("SELECT received_at, device, event, seq, hash, reason, line FROM quarantine");

Quarantined quarantinedOf(const Row &row)
{
    return {instantOf(row, 0),
            idFromText(row.text(1)),
            idFromText(row.text(2)),
            row.integer(3),
            row.text(4),
            row.text(5),
            row.bytes(6)};
}

bool hasRoom(Sql &sql, const QString &device, qsizetype bytes)
{
    return *sql.first(
        u"SELECT count(*), coalesce(sum(length(line)), 0) FROM quarantine WHERE device = ?"_s,
        [&](Row row) {
            return row.integer(0) < maxQuarantinedRows && row.integer(1) + bytes <= maxQuarantinedBytes;
        },
        device);
}

} // namespace

bool Quarantine::keep(Sql &sql, const Quarantined &refused)
{
    const QString device = idText(refused.device);
    const auto known = sql.first(
        u"SELECT 1 FROM quarantine WHERE device = ? AND hash = ?"_s, [](Row) { return true; }, device,
        refused.hash);
    if (known)
        return true;
    if (!hasRoom(sql, device, refused.line.size()))
        return false;
    sql.run(uR"(
        INSERT INTO quarantine (received_at, device, event, seq, hash, reason, line)
        VALUES (?, ?, ?, ?, ?, ?, ?))"_s,
            orNull(refused.receivedAt), device, refused.event.isNull() ? u""_s : idText(refused.event),
            refused.seq, refused.hash, refused.reason, refused.line);
    return true;
}

bool Quarantine::hasOf(Sql &sql, const QUuid &device)
{
    return sql
        .first(
            u"SELECT 1 FROM quarantine WHERE device = ? LIMIT 1"_s, [](Row) { return true; }, idText(device))
        .has_value();
}

std::vector<Quarantined> Quarantine::all(Sql &sql)
{
    return sql.all(selectRefused + u" ORDER BY number"_s, quarantinedOf);
}

std::vector<Quarantined> Quarantine::refusedFor(Sql &sql, const QString &word)
{
    return sql.all(selectRefused + u" WHERE reason LIKE ? ORDER BY number"_s, quarantinedOf, word + u":%"_s);
}

std::vector<Quarantined> Quarantine::ofEvent(Sql &sql, const QUuid &id)
{
    return sql.all(selectRefused + u" WHERE event = ?"_s, quarantinedOf, idText(id));
}

QSet<QUuid> Quarantine::eventsAmong(Sql &sql, const QStringList &events)
{
    QSet<QUuid> kept;
    eachAmong(sql, u"SELECT event FROM quarantine WHERE event IN (%1)"_s, events,
              [&](const Row &row) { kept << idFromText(row.text(0)); });
    return kept;
}

void Quarantine::release(Sql &sql, const QUuid &device, const QString &hash)
{
    sql.run(u"DELETE FROM quarantine WHERE device = ? AND hash = ?"_s, idText(device), hash);
}

} // namespace lantian
