#include "bench/hub/BareInsert.h"

#include "bench/BareSqlite.h"
#include "bench/Figure.h"

#ifdef HAS_LIBPQ
#include "bench/hub/BarePostgres.h"
#endif

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

/// Puts all `rows` by `put`, in transactions that `begin` opens; how many in a second.
template <class Bare, class Rows, class Put>
double rateOf(Bare &bare, const QByteArray &begin, const Rows &rows, size_t batch, Put put)
{
    const double ms = millisecondsOf([&] {
        for (size_t at = 0; at < rows.size(); at += batch) {
            bare.run(begin);
            for (size_t i = at; i < std::min(rows.size(), at + batch); ++i)
                put(rows[i]);
            bare.run("COMMIT");
        }
    });
    return double(rows.size()) * 1000 / ms;
}

double sqliteRate(const QString &database, size_t batch)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bare.db"_s);
    QFile(path).open(QIODevice::WriteOnly);
    BareSqlite source(database, BareSqlite::Access::ReadOnly);
    BareSqlite sqlite(path, BareSqlite::Access::ReadWrite);
    for (const auto &row : source.rows("SELECT sql FROM sqlite_master WHERE tbl_name = 'event' AND type IN "
                                       "('table', 'index') AND sql IS NOT NULL ORDER BY type DESC"))
        sqlite.run(BareSqlite::textOf(row.front()));
    const auto rows = source.rows("SELECT * FROM event");
    const QByteArray put =
        "INSERT INTO event VALUES (" + QByteArrayList(qsizetype(rows.front().size()), "?").join(',') + ")";
    return rateOf(sqlite, "BEGIN IMMEDIATE", rows, batch, [&](const auto &row) { sqlite.put(put, row); });
}

#ifdef HAS_LIBPQ
double postgresRate(const QString &url, size_t batch)
{
    BarePostgres postgres(url);
    postgres.run("CREATE TABLE bare (LIKE event INCLUDING ALL)");
    const QByteArray columns =
        "id, stream, kind, hlc, device, author, seq, hash, header, payload, signature, flags";
    const auto rows = postgres.rows("SELECT " + columns + " FROM event ORDER BY arrival");
    QByteArrayList values;
    for (size_t i = 1; i <= rows.front().size(); ++i)
        values << '$' + QByteArray::number(qulonglong(i));
    postgres.prepare("INSERT INTO bare (" + columns + ") VALUES (" + values.join(',') + ")");
    return rateOf(postgres, "BEGIN", rows, batch, [&](const auto &row) { postgres.put(row); });
}
#endif

} // namespace

double bareInsertRate(const HubDirectory &hub, size_t batch)
{
#ifdef HAS_LIBPQ
    if (hub.isShared())
        return postgresRate(hub.server, batch);
#endif
    return sqliteRate(hub.database(), batch);
}

bool canInsertIntoPostgres()
{
#ifdef HAS_LIBPQ
    return true;
#else
    return false;
#endif
}

} // namespace lantian::hub
