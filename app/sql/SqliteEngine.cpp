#include "sql/SqliteEngine.h"

#include "sql/Sql.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// Marks a file as ours: "LTXC".
constexpr qint64 applicationId = 0x4c545843;

/// SQLite takes a file of up to one byte for an empty one.
constexpr qint64 emptyBytes = 1;

/// How much of the file a connection keeps in memory, KiB: the ledger's order of 100,000 cases. With SQLite's
/// 2 MB a walk through it would read it from the disk's cache every time.
constexpr int cacheKiB = 16 * 1024;

qint64 pragma(Sql &sql, const QString &name)
{
    return sql.first(u"PRAGMA "_s + name, [](Row row) { return row.integer(0); }).value_or(0);
}

/// Whether the folder lets nobody like us write, and the last who wrote has put everything into the file.
bool cannotChange(const QString &path)
{
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !QFileInfo::exists(path + u"-wal"_s);
}

QSqlDatabase connectionTo(const QString &path, Engine::Access access)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    db.setDatabaseName(path);
    if (access == Engine::Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (access == Engine::Access::ReadOnly && cannotChange(path)) {
        // SQLite reads a WAL database only where it can write beside it, unless told that nobody writes.
        options += u";QSQLITE_OPEN_URI"_s;
        db.setDatabaseName(
            QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded()) +
            u"?immutable=1"_s);
    }
    db.setConnectOptions(options);
    return db;
}

} // namespace

Result<std::unique_ptr<Sql>> SqliteEngine::connect() const
{
    if (m_access == Access::ReadOnly && !QFileInfo::exists(m_path))
        return Error{Error::Kind::NotFound, u"there is no database at: %1"_s.arg(m_path)};
    if (m_access == Access::ReadOnly && QFileInfo(m_path).size() <= emptyBytes)
        return Error{Error::Kind::Corrupt, u"the file is empty: %1"_s.arg(m_path)};

    auto sql = std::make_unique<Sql>(connectionTo(m_path, m_access), *this);
    if (!sql->open())
        return Error{Error::Kind::Storage, u"cannot be opened: %1"_s.arg(m_path)};
    try {
        configure(*sql);
    } catch (const SqlFailure &failure) {
        return failure.error;
    }
    return sql;
}

void SqliteEngine::configure(Sql &sql) const
{
    if (m_access == Access::ReadWrite) {
        sql.first(u"PRAGMA journal_mode = WAL"_s, [](Row row) { return row.text(0); });
        sql.run(u"PRAGMA synchronous = FULL"_s);
        if (pragma(sql, u"synchronous"_s) != 2)
            Sql::refuse({Error::Kind::Storage, u"the database does not promise durability"_s});
    }
    sql.run(u"PRAGMA foreign_keys = ON"_s);
    sql.run(u"PRAGMA trusted_schema = OFF"_s);
    sql.run(u"PRAGMA cell_size_check = ON"_s);
    sql.run(u"PRAGMA cache_size = -%1"_s.arg(cacheKiB));
    sql.first(u"PRAGMA mmap_size = 0"_s, [](Row row) { return row.integer(0); });
}

void SqliteEngine::begin(Sql &sql, Transaction transaction) const
{
    if (transaction == Transaction::Read) {
        sql.command(u"BEGIN"_s);
        return;
    }
    sql.command(transaction == Transaction::Hasty ? u"PRAGMA synchronous = NORMAL"_s
                                                  : u"PRAGMA synchronous = FULL"_s);
    sql.command(u"BEGIN IMMEDIATE"_s);
}

/// By SQLite's result codes (sqlite.org/rescode.html) that mean something to a person.
Error::Kind SqliteEngine::kindOf(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt();
    switch (code) {
    case 4874: // SQLITE_IOERR_SHMSIZE: no room for the file beside a WAL
        return Error::Kind::Full;
    case 1555: // SQLITE_CONSTRAINT_PRIMARYKEY
    case 2067: // SQLITE_CONSTRAINT_UNIQUE
        return Error::Kind::Conflict;
    default:
        break;
    }
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Error::Kind::Busy;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Error::Kind::Corrupt;
    case 13: // SQLITE_FULL
        return Error::Kind::Full;
    case 19: // SQLITE_CONSTRAINT
        return Error::Kind::Invalid;
    default:
        return Error::Kind::Storage;
    }
}

qint64 SqliteEngine::schema(Sql &sql) const
{
    const qint64 version = pragma(sql, u"user_version"_s);
    if (version > 0 && pragma(sql, u"application_id"_s) != applicationId)
        Sql::refuse({Error::Kind::Corrupt, u"not a file of this program: %1"_s.arg(m_path)});
    return version;
}

void SqliteEngine::setSchema(Sql &sql, qint64 version) const
{
    sql.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
    sql.run(u"PRAGMA user_version = %1"_s.arg(version));
}

void SqliteEngine::keepBefore(Sql &sql, qint64 version) const
{
    const QString copy = u"%1.before-%2"_s.arg(m_path).arg(version);
    if (!QFileInfo::exists(copy))
        copyTo(sql, copy);
}

void SqliteEngine::copyTo(Sql &sql, const QString &path) const
{
    sql.run(u"VACUUM INTO ?"_s, path);
}

QStringList SqliteEngine::faults(Sql &sql) const
{
    QStringList faults;
    for (const QString &line : sql.all(u"PRAGMA integrity_check"_s, [](Row row) { return row.text(0); })) {
        if (line != u"ok"_s)
            faults << line;
    }
    sql.each(u"PRAGMA foreign_key_check"_s, [&](Row row) {
        faults << u"row %1 of %2 refers to a missing row of %3"_s.arg(row.text(1), row.text(0), row.text(2));
    });
    return faults;
}

QStringList SqliteEngine::shape(Sql &sql) const
{
    const auto rows =
        sql.all(uR"(
        SELECT type, name, tbl_name, coalesce(sql, '')
        FROM sqlite_schema
        WHERE name NOT LIKE 'sqlite_stat%'
        ORDER BY name)"_s,
                [](Row row) {
                    return QStringList{row.text(0), row.text(1), row.text(2), row.text(3)}.join(u' ');
                });
    return {rows.begin(), rows.end()};
}

} // namespace lantian
