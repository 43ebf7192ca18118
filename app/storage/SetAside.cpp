#include "storage/SetAside.h"

#include "base/Sha256.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

void SetAside::keep(Sql &sql, const Line &line)
{
    sql.run(uR"(
        INSERT INTO set_aside (hash, line, word, what, at)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING)"_s,
            sha256Hex(line.line), line.line, line.word, line.what, line.at.toMSecsSinceEpoch());
}

std::vector<QByteArray> SetAside::lines(Sql &sql, const QString &word)
{
    return sql.all(
        u"SELECT line FROM set_aside WHERE word = ? ORDER BY at, hash"_s,
        [](Row row) { return row.bytes(0); }, word);
}

qint64 SetAside::count(Sql &sql)
{
    return *sql.first(u"SELECT count(*) FROM set_aside"_s, [](Row row) { return row.integer(0); });
}

void SetAside::remove(Sql &sql, const QByteArray &line)
{
    sql.run(u"DELETE FROM set_aside WHERE hash = ?"_s, sha256Hex(line));
}

} // namespace lantian
