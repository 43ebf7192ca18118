#include "storage/PhotoNames.h"

#include "base/Uuid7.h"
#include "sql/Many.h"
#include "storage/Instant.h"
#include "storage/Relay.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QString hashOf(const Row &row)
{
    return row.text(0);
}

void keepHeld(Sql &sql, const QString &sha256, qint64 bytes, const QUuid &from, const QDateTime &now)
{
    sql.run(uR"(
        INSERT INTO photo_held (sha256, device, bytes, held_at)
        VALUES (?, ?, ?, ?)
        ON CONFLICT DO NOTHING)"_s,
            sha256, idText(from), bytes, orNull(now));
}

QStringList listOf(const std::vector<QString> &texts)
{
    return {texts.begin(), texts.end()};
}

} // namespace

QStringList PhotoNames::add(Sql &sql, const std::vector<Name> &names, const QUuid &device)
{
    QStringList named;
    for (const Name &name : names)
        named << name.sha256;
    named.removeDuplicates();
    const QString by = idText(device);
    QSet<QString> proven;
    for (const QString &statement :
         {u"SELECT sha256 FROM photo_held WHERE device = ? AND sha256 IN (%1)"_s,
          u"SELECT sha256 FROM photo_name WHERE device = ? AND proven = 1 AND sha256 IN (%1)"_s})
        eachAmong(sql, statement, named, [&](const Row &row) { proven << row.text(0); }, {by});
    Rows rows(u"photo_name (sha256, stream, device, proven)"_s, u"(?, ?, ?, ?)"_s,
              u"ON CONFLICT DO NOTHING"_s);
    for (const Name &name : names)
        rows.add(name.sha256, idText(name.stream), by, int(proven.contains(name.sha256)));
    rows.insert(sql);
    named.removeIf([&](const QString &sha256) { return proven.contains(sha256); });
    return named;
}

void PhotoNames::hold(Sql &sql, const QString &sha256, qint64 bytes, const QUuid &device,
                      const QDateTime &now)
{
    const bool isFirst = !isHeld(sql, sha256);
    keepHeld(sql, sha256, bytes, device, now);
    if (isFirst) {
        sql.run(u"UPDATE photo_name SET proven = 1 WHERE sha256 = ?"_s, sha256);
        Relay::addPhoto(sql, sha256);
        return;
    }
    sql.run(u"UPDATE photo_name SET proven = 1 WHERE sha256 = ? AND device = ?"_s, sha256, idText(device));
}

void PhotoNames::holdFromAbove(Sql &sql, const QString &sha256, qint64 bytes, const QUuid &above,
                               const QDateTime &now)
{
    keepHeld(sql, sha256, bytes, above, now);
    sql.run(uR"(
        UPDATE photo_name SET proven = 1
        WHERE sha256 = ? AND device NOT IN (SELECT device FROM client))"_s,
            sha256);
}

QStringList PhotoNames::wantedFromAbove(Sql &sql, const QString &after, int limit)
{
    return listOf(sql.all(uR"(
        SELECT DISTINCT sha256
        FROM photo_name AS named
        WHERE proven = 0 AND sha256 > ? AND device NOT IN (SELECT device FROM client)
            AND NOT EXISTS (SELECT 1 FROM photo_held AS held WHERE held.sha256 = named.sha256)
        ORDER BY sha256
        LIMIT ?)"_s,
                          hashOf, after, limit));
}

bool PhotoNames::isHeld(Sql &sql, const QString &sha256)
{
    return sql.first(u"SELECT sha256 FROM photo_held WHERE sha256 = ? LIMIT 1"_s, hashOf, sha256).has_value();
}

std::optional<qint64> PhotoNames::bytes(Sql &sql, const QString &sha256)
{
    return sql.first(
        u"SELECT bytes FROM photo_held WHERE sha256 = ? LIMIT 1"_s, [](Row row) { return row.integer(0); },
        sha256);
}

bool PhotoNames::isProven(Sql &sql, const QString &sha256, const QUuid &device)
{
    return sql
        .first(uR"(
            SELECT sha256 FROM photo_held WHERE sha256 = ? AND device = ?
            UNION ALL
            SELECT sha256 FROM photo_name WHERE sha256 = ? AND device = ? AND proven = 1
            LIMIT 1)"_s,
               hashOf, sha256, idText(device), sha256, idText(device))
        .has_value();
}

QStringList PhotoNames::missing(Sql &sql, const QUuid &device)
{
    return listOf(
        sql.all(u"SELECT DISTINCT sha256 FROM photo_name WHERE device = ? AND proven = 0 ORDER BY sha256"_s,
                hashOf, idText(device)));
}

std::vector<QUuid> PhotoNames::streams(Sql &sql, const QString &sha256)
{
    return sql.all(
        u"SELECT DISTINCT stream FROM photo_name WHERE sha256 = ? AND proven = 1"_s,
        [](Row row) { return idFromText(row.text(0)); }, sha256);
}

QStringList PhotoNames::held(Sql &sql)
{
    return listOf(sql.all(u"SELECT DISTINCT sha256 FROM photo_held ORDER BY sha256"_s, hashOf));
}

} // namespace lantian
