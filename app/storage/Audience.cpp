#include "storage/Audience.h"

#include "base/Uuid7.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QStringList Audience::of(Sql &sql, const QUuid &stream)
{
    const auto keys = sql.all(
        u"SELECT key FROM audience WHERE stream = ?"_s, [](Row row) { return row.text(0); }, idText(stream));
    return {keys.begin(), keys.end()};
}

void Audience::begin(Sql &sql, const QUuid &stream, const QStringList &keys)
{
    QVariantList values;
    for (const QString &key : keys)
        values << idText(stream) << key;
    sql.runBound(u"INSERT INTO audience (stream, key) VALUES (?, ?)%1 ON CONFLICT DO NOTHING"_s.arg(
                     u", (?, ?)"_s.repeated(keys.size() - 1)),
                 values);
}

bool Audience::add(Sql &sql, const QUuid &stream, const QString &key)
{
    const int added = sql.run(uR"(
        INSERT INTO audience (stream, key)
        VALUES (?, ?)
        ON CONFLICT DO NOTHING)"_s,
                              idText(stream), key);
    return added > 0;
}

} // namespace lantian
