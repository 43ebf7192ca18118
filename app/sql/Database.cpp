#include "sql/Database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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

/// The statements of a migration file. A ; that ends a line followed by a blank line, or by the end
/// of the file, ends a statement, so that a trigger may hold other ;s.
QStringList statements(const QString &file)
{
    return file.trimmed().split(u";\n\n"_s, Qt::SkipEmptyParts);
}

qint64 pragma(Sql &sql, const QString &name)
{
    return sql.first(u"PRAGMA "_s + name, [](Row row) { return row.integer(0); }).value_or(0);
}

/// Damage met while opening, by its own name.
Error named(Error error)
{
    if (error.kind == Error::Kind::Corrupt)
        error.code = u"database-damaged"_s;
    return error;
}

/// Whether the folder lets nobody like us write, and the last who wrote has put everything into the file.
bool cannotChange(const QString &path)
{
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !QFileInfo::exists(path + u"-wal"_s);
}

} // namespace

Database::Database() : m_connection(QUuid::createUuid().toString()) {}

Database::~Database()
{
    m_sql.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const QString &migrations,
                                                 Access access)
{
    if (access == Access::ReadOnly && !QFileInfo::exists(path))
        return Error{Error::Kind::NotFound, u"there is no database at: %1"_s.arg(path)};
    if (access == Access::ReadOnly && QFileInfo(path).size() <= emptyBytes)
        return named({Error::Kind::Corrupt, u"the file is empty: %1"_s.arg(path)});
    std::unique_ptr<Database> database(new Database);
    if (const Result<void> connected = database->connect(path, access); !connected)
        return connected.error();
    if (const Result<void> configured = database->configure(access); !configured)
        return named(configured.error());
    if (const Result<void> migrated = database->migrate(path, migrations, access); !migrated)
        return named(migrated.error());
    return database;
}

Result<void> Database::connect(const QString &path, Access access)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    db.setDatabaseName(path);
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (access == Access::ReadOnly && cannotChange(path)) {
        // SQLite reads a WAL database only where it can write beside it, unless told that nobody writes.
        options += u";QSQLITE_OPEN_URI"_s;
        db.setDatabaseName(
            QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded()) +
            u"?immutable=1"_s);
    }
    db.setConnectOptions(options);
    if (!db.open())
        return Error{Error::Kind::Storage, u"cannot be opened: %1"_s.arg(path)};
    m_sql = std::make_unique<Sql>(db);
    return {};
}

Result<void> Database::configure(Access access)
{
    try {
        if (access == Access::ReadWrite) {
            m_sql->first(u"PRAGMA journal_mode = WAL"_s, [](Row row) { return row.text(0); });
            m_sql->run(u"PRAGMA synchronous = FULL"_s);
            if (pragma(*m_sql, u"synchronous"_s) != 2)
                return Error{Error::Kind::Storage, u"the database does not promise durability"_s};
        }
        m_sql->run(u"PRAGMA foreign_keys = ON"_s);
        m_sql->run(u"PRAGMA trusted_schema = OFF"_s);
        m_sql->run(u"PRAGMA cell_size_check = ON"_s);
        m_sql->run(u"PRAGMA cache_size = -%1"_s.arg(cacheKiB));
        m_sql->first(u"PRAGMA mmap_size = 0"_s, [](Row row) { return row.integer(0); });
    } catch (const SqlFailure &failure) {
        return failure.error;
    }
    return {};
}

Result<void> Database::migrate(const QString &path, const QString &folder, Access access)
{
    const QDir migrations(folder);
    const QStringList files = migrations.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    Q_ASSERT(!files.isEmpty());
    const auto applied = read([](Sql &sql) { return pragma(sql, u"user_version"_s); });
    if (!applied)
        return applied.error();
    if (*applied > files.size())
        return Error{Error::Kind::Newer,
                     u"the file is of schema %1, this program knows up to %2: %3"_s.arg(*applied)
                         .arg(files.size())
                         .arg(path)};
    const auto id = read([](Sql &sql) { return pragma(sql, u"application_id"_s); });
    if (!id)
        return id.error();
    if (*applied > 0 && *id != applicationId)
        return Error{Error::Kind::Corrupt, u"not a file of this program: %1"_s.arg(path)};
    if (*applied == files.size())
        return {};
    if (access == Access::ReadOnly)
        return Error{Error::Kind::Storage,
                     u"the file is of an older schema and must first be opened by the app"_s};

    if (*applied > 0) {
        const QString copy = u"%1.before-%2"_s.arg(path).arg(files.size());
        if (!QFileInfo::exists(copy)) {
            if (const Result<void> copied = copyTo(copy); !copied)
                return copied.error();
        }
    }
    return write([&](Sql &sql) {
        for (qsizetype version = *applied; version < files.size(); ++version) {
            QFile file(migrations.filePath(files[version]));
            if (!file.open(QIODevice::ReadOnly))
                Sql::refuse({Error::Kind::Storage, file.errorString()});
            for (const QString &statement : statements(QString::fromUtf8(file.readAll())))
                sql.run(statement);
        }
        sql.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
        sql.run(u"PRAGMA user_version = %1"_s.arg(files.size()));
    });
}

Result<void> Database::copyTo(const QString &path) const
{
    try {
        m_sql->run(u"VACUUM INTO ?"_s, path);
    } catch (const SqlFailure &failure) {
        return failure.error;
    }
    return {};
}

Result<QStringList> Database::faults() const
{
    return read([](Sql &sql) {
        QStringList faults;
        for (const QString &line :
             sql.all(u"PRAGMA integrity_check"_s, [](Row row) { return row.text(0); })) {
            if (line != u"ok"_s)
                faults << line;
        }
        sql.each(u"PRAGMA foreign_key_check"_s, [&](Row row) {
            faults << u"row %1 of %2 refers to a missing row of %3"_s.arg(row.text(1), row.text(0),
                                                                          row.text(2));
        });
        return faults;
    });
}

void Database::rollBack() const
{
    try {
        m_sql->run(u"ROLLBACK"_s);
    } catch (const SqlFailure &) {
        // SQLite has already rolled back by itself after some failures: then there is no transaction left.
    }
}

} // namespace lantian
