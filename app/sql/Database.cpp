#include "sql/Database.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// The statements of a migration file. A ; that ends a line followed by a blank line, or by the end
/// of the file, ends a statement, so that a trigger may hold other ;s.
QStringList statements(const QString &file)
{
    return file.trimmed().split(u";\n\n"_s, Qt::SkipEmptyParts);
}

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        Sql::refuse({Error::Kind::Storage, file.errorString()});
    return QString::fromUtf8(file.readAll());
}

/// Damage met while opening, by its own name.
Error named(Error error)
{
    if (error.kind == Error::Kind::Corrupt)
        error.code = u"database-damaged"_s;
    return error;
}

} // namespace

Database::Database(std::unique_ptr<Engine> engine, QString migrations)
    : m_engine(std::move(engine))
    , m_migrations(std::move(migrations))
{}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &location, const QString &migrations,
                                                 Access access)
{
    auto engine = Engine::at(location, access);
    if (!engine)
        return engine.error();
    std::unique_ptr<Database> database(new Database(*std::move(engine), migrations));
    if (const Result<void> connected = database->connect(); !connected)
        return named(connected.error());
    if (const Result<void> migrated = database->migrate(access); !migrated)
        return named(migrated.error());
    return database;
}

Result<void> Database::connect() const
{
    auto connected = m_engine->connect();
    if (!connected)
        return connected.error();
    m_sql = *std::move(connected);
    return {};
}

Result<void> Database::migrate(Access access)
{
    const QDir migrations(m_engine->migrations(m_migrations));
    const QStringList files = migrations.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    Q_ASSERT(!files.isEmpty());
    const auto seen = [&](Sql &sql) {
        const qint64 version = m_engine->schema(sql);
        if (version > files.size())
            Sql::refuse({Error::Kind::Newer,
                         u"the database is of schema %1, this program knows up to %2: %3"_s.arg(version)
                             .arg(files.size())
                             .arg(m_engine->location())});
        return version;
    };

    const auto applied = read(seen);
    if (!applied)
        return applied.error();
    if (*applied == files.size())
        return {};
    if (access == Access::ReadOnly)
        return Error{Error::Kind::Storage,
                     u"the database is of an older schema and must first be opened for writing"_s};
    try {
        if (*applied > 0)
            m_engine->keepBefore(*m_sql, files.size());
    } catch (const SqlFailure &failure) {
        return failure.error;
    }
    return write([&](Sql &sql) {
        for (qint64 version = seen(sql); version < files.size(); ++version) { // another may have been quicker
            for (const QString &statement : statements(textOf(migrations.filePath(files[version]))))
                sql.command(statement);
        }
        m_engine->setSchema(sql, files.size());
    });
}

Result<void> Database::copyTo(const QString &path) const
{
    try {
        m_engine->copyTo(*m_sql, path);
    } catch (const SqlFailure &failure) {
        return failure.error;
    }
    return {};
}

Result<QStringList> Database::faults() const
{
    return read([&](Sql &sql) { return m_engine->faults(sql) + misshapen(sql); });
}

QStringList Database::misshapen(Sql &sql) const
{
    const QStringList found = m_engine->shape(sql);
    if (found.isEmpty())
        return {};
    const auto fresh = open(u":memory:"_s, m_migrations);
    if (!fresh)
        Sql::refuse(fresh.error());
    const QStringList wanted = (*fresh)->m_engine->shape(*(*fresh)->m_sql);
    QStringList faults;
    for (const QString &each : found) {
        if (!wanted.contains(each))
            faults << u"not as this program makes it: %1"_s.arg(each.simplified());
    }
    for (const QString &each : wanted) {
        if (!found.contains(each))
            faults << u"missing as this program makes it: %1"_s.arg(each.simplified());
    }
    return faults;
}

/// Nothing has been done yet, so a connection that was lost meanwhile is made anew as if nothing had
/// happened.
void Database::begin(Engine::Transaction transaction) const
{
    try {
        return m_engine->begin(*m_sql, transaction);
    } catch (const SqlFailure &failure) {
        if (failure.error.kind != Error::Kind::Unreachable)
            throw;
    }
    if (const Result<void> connected = connect(); !connected)
        Sql::refuse(connected.error());
    m_engine->begin(*m_sql, transaction);
}

void Database::rollBack() const
{
    try {
        m_sql->command(u"ROLLBACK"_s);
    } catch (const SqlFailure &) {
        // SQLite has already rolled back by itself after some failures, and PostgreSQL when the connection
        // was lost: then there is no transaction left.
    }
}

} // namespace lantian
