#include "storage/Devices.h"

#include "base/Uuid7.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

void Devices::keep(Sql &sql, const QUuid &device, const QByteArray &key, bool own)
{
    const QByteArray known = publicKey(sql, device);
    if (!known.isEmpty() && known != key)
        Sql::refuse({Error::Kind::Conflict, u"another key is known for device %1"_s.arg(idText(device)),
                     u"device-conflict"_s});
    sql.run(uR"(
        INSERT INTO device (id, public_key, own)
        VALUES (?, ?, ?)
        ON CONFLICT DO NOTHING)"_s,
            idText(device), key, int(own));
}

QByteArray Devices::publicKey(Sql &sql, const QUuid &device)
{
    return sql
        .first(
            u"SELECT public_key FROM device WHERE id = ?"_s, [](Row row) { return row.bytes(0); },
            idText(device))
        .value_or(QByteArray());
}

QHash<QUuid, QByteArray> Devices::publicKeys(Sql &sql)
{
    QHash<QUuid, QByteArray> keys;
    sql.each(u"SELECT id, public_key FROM device"_s,
             [&](Row row) { keys[idFromText(row.text(0))] = row.bytes(1); });
    return keys;
}

QSet<QUuid> Devices::own(Sql &sql)
{
    const auto ids =
        sql.all(u"SELECT id FROM device WHERE own = 1"_s, [](Row row) { return idFromText(row.text(0)); });
    return {ids.begin(), ids.end()};
}

} // namespace lantian
