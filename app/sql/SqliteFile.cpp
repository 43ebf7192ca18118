#include "sql/SqliteFile.h"

#include "sql/SqliteEngine.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QSqlDatabase connectionTo(const QString &path)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
    db.setDatabaseName(path);
    return db;
}

} // namespace

Result<void> writeSqliteFile(const QString &path, const std::function<void(Sql &)> &work)
{
    const SqliteEngine engine(path, Engine::Access::ReadWrite);
    Sql sql(connectionTo(path), engine);
    if (!sql.open())
        return Error{Error::Kind::Storage, u"cannot be made: %1 (%2)"_s.arg(path, sql.openingError())};
    try {
        sql.first(u"PRAGMA journal_mode = MEMORY"_s, [](Row row) { return row.text(0); });
        sql.run(u"PRAGMA synchronous = OFF"_s);
        sql.command(u"BEGIN"_s);
        work(sql);
        sql.commit();
    } catch (const SqlFailure &failure) {
        return failure.error;
    }
    return {};
}

} // namespace lantian
