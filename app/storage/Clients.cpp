#include "storage/Clients.h"

#include "base/Uuid7.h"
#include "storage/Instant.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr QLatin1StringView selectClient(
    "SELECT device, account, name, app_version, token, enrolled_at, seen_at, revoked_at, acked_seq, "
    "head FROM client");

Client clientOf(const Row &row)
{
    return {
        .device = idFromText(row.text(0)),
        .account = idFromText(row.text(1)),
        .name = row.text(2),
        .appVersion = row.text(3),
        .token = row.text(4),
        .enrolledAt = instantOf(row, 5),
        .seenAt = instantOf(row, 6),
        .revokedAt = instantOf(row, 7),
        .acked = {row.integer(8), row.text(9)},
    };
}

constexpr int mostAtOnce = 500;

/// Where the device's chain is once its stored events that follow `end` without a gap are added, some
/// hundreds of them; where it forks, the event that came first counts.
ChainEnd storedAfter(Sql &sql, const QString &device, ChainEnd end)
{
    const auto following = sql.all(
        u"SELECT seq, hash FROM event WHERE device = ? AND seq > ? ORDER BY seq, arrival LIMIT ?"_s,
        [](Row row) {
            return ChainEnd{row.integer(0), row.text(1)};
        },
        device, end.seq, mostAtOnce);
    for (const ChainEnd &next : following) {
        if (next.seq == end.seq + 1)
            end = next;
    }
    return end;
}

/// The same with the one that follows next in quarantine.
ChainEnd quarantinedAfter(Sql &sql, const QString &device, const ChainEnd &end)
{
    const auto hash = sql.first(
        u"SELECT hash FROM quarantine WHERE device = ? AND seq = ? ORDER BY number LIMIT 1"_s,
        [](Row row) { return row.text(0); }, device, end.seq + 1);
    return hash ? ChainEnd{end.seq + 1, *hash} : end;
}

} // namespace

std::vector<Client> Clients::all(Sql &sql)
{
    return sql.all(selectClient + u" ORDER BY enrolled_at, device"_s, clientOf);
}

std::optional<Client> Clients::find(Sql &sql, const QUuid &device)
{
    return sql.first(selectClient + u" WHERE device = ?"_s, clientOf, idText(device));
}

std::optional<Client> Clients::findByToken(Sql &sql, const QString &tokenHash)
{
    return sql.first(selectClient + u" WHERE token = ?"_s, clientOf, tokenHash);
}

void Clients::keep(Sql &sql, const Client &client)
{
    sql.run(uR"(
        INSERT INTO client (device, account, name, app_version, token, enrolled_at, seen_at, revoked_at,
                            acked_seq, head)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (device) DO UPDATE
        SET account = excluded.account, name = excluded.name, app_version = excluded.app_version,
            token = excluded.token, enrolled_at = excluded.enrolled_at, seen_at = excluded.seen_at,
            revoked_at = excluded.revoked_at)"_s,
            idText(client.device), idText(client.account), client.name, client.appVersion, client.token,
            orNull(client.enrolledAt), orNull(client.seenAt), orNull(client.revokedAt), client.acked.seq,
            client.acked.hash);
}

void Clients::revoke(Sql &sql, const QUuid &device, const QDateTime &now)
{
    sql.run(u"UPDATE client SET revoked_at = ? WHERE device = ?"_s, orNull(now), idText(device));
}

void Clients::markSeen(Sql &sql, const QUuid &device, const QDateTime &now)
{
    sql.run(u"UPDATE client SET seen_at = ? WHERE device = ?"_s, orNull(now), idText(device));
}

ChainEnd Clients::advance(Sql &sql, const QUuid &device)
{
    const auto client = find(sql, device);
    if (!client)
        return {};
    const QString id = idText(device);
    ChainEnd end = client->acked;
    qint64 before = -1;
    while (end.seq != before) {
        before = end.seq;
        end = quarantinedAfter(sql, id, storedAfter(sql, id, end));
    }
    if (end.seq != client->acked.seq)
        sql.run(u"UPDATE client SET acked_seq = ?, head = ? WHERE device = ?"_s, end.seq, end.hash, id);
    return end;
}

} // namespace lantian
