#include "storage/Audience.h"

#include "base/Uuid7.h"
#include "sql/Many.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QStringList Audience::of(Sql &sql, const QUuid &stream)
{
    const auto keys = sql.all(
        u"SELECT key FROM audience WHERE stream = ?"_s, [](Row row) { return row.text(0); }, idText(stream));
    return {keys.begin(), keys.end()};
}

QHash<QUuid, QStringList> Audience::of(Sql &sql, const std::vector<QUuid> &streams)
{
    QHash<QUuid, QStringList> keys;
    eachAmong(sql, u"SELECT stream, key FROM audience WHERE stream IN (%1)"_s, idTexts(streams),
              [&](const Row &row) { keys[idFromText(row.text(0))] << row.text(1); });
    return keys;
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

void Audience::add(Sql &sql, const std::vector<Concern> &concerns)
{
    Rows rows(u"audience (stream, key)"_s, u"(?, ?)"_s, u"ON CONFLICT DO NOTHING"_s);
    for (const Concern &concern : concerns)
        rows.add(idText(concern.stream), concern.key);
    rows.insert(sql);
}

} // namespace lantian
