#include "sql/PostgresEngine.h"

#include "sql/Sql.h"

#include <QProcess>
#include <QSqlError>
#include <QUuid>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// The lock of those who write, within one database: "LTXC".
constexpr qint64 writersLock = 0x4c545843;

/// A server that does not answer, or a network that has died, is noticed after these seconds.
constexpr QLatin1StringView reachOptions(
    "connect_timeout=5 keepalives_idle=10 keepalives_interval=5 keepalives_count=3 tcp_user_timeout=25000 "
    "application_name=lantian");

/// A plan is made for a statement when its table may still be empty, and kept: one that reads the whole table
/// would be right only then. Every table has the index that its statements need.
constexpr std::array settings{
    "SET enable_seqscan = off"_L1,
    "SET jit = off"_L1, // what is asked here is short
    "SET client_min_messages = error"_L1,
    "SET synchronous_commit = on"_L1,
    "SET lock_timeout = '30s'"_L1,
    "SET statement_timeout = '10min'"_L1,
    "SET idle_in_transaction_session_timeout = '60s'"_L1,
};

/// Far more than the copy of a county takes.
constexpr int longestDumpMs = 3'600'000;

/// A value of libpq's connection string (PostgreSQL 15 manual, 34.1.1.1).
QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s);
    value.replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

QString optionsOf(const PostgresAddress &address)
{
    QString options = reachOptions;
    for (auto option = address.options.begin(); option != address.options.end(); ++option)
        options += u' ' + option.key() + u'=' + quoted(option.value());
    return options;
}

/// For libpq, without the password (34.1.1.1).
QString connectionText(const PostgresAddress &address)
{
    QString text = optionsOf(address) + u" dbname="_s + quoted(address.database);
    if (!address.host.isEmpty())
        text += u" host="_s + quoted(address.host);
    if (address.port != -1)
        text += u" port=%1"_s.arg(address.port);
    if (!address.user.isEmpty())
        text += u" user="_s + quoted(address.user);
    return text;
}

/// Why there is no connection. libpq gives no code for it, only words, which are the server's and English
/// unless it was told otherwise.
Error::Kind kindOfRefusal(const QString &words)
{
    if (words.contains(u"database \""_s) && words.contains(u"\" does not exist"_s))
        return Error::Kind::NotFound;
    if (words.contains(u"authentication failed"_s) || words.contains(u"no pg_hba.conf entry"_s) ||
        words.contains(u"no password supplied"_s))
        return Error::Kind::Denied;
    return Error::Kind::Unreachable;
}

QString setting(Sql &sql, const QString &name)
{
    return *sql.first(
        u"SELECT current_setting(?)"_s, [](Row row) { return row.text(0); }, name);
}

QSqlDatabase connectionTo(const PostgresAddress &address)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QPSQL"_s, QUuid::createUuid().toString());
    db.setHostName(address.host);
    db.setPort(address.port);
    db.setUserName(address.user);
    db.setPassword(address.password);
    db.setDatabaseName(address.database);
    db.setConnectOptions(optionsOf(address));
    return db;
}

} // namespace

Result<std::unique_ptr<Sql>> PostgresEngine::connect() const
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return Error{Error::Kind::Storage, u"Qt's driver for PostgreSQL (QPSQL) is not installed"_s};
    auto sql = std::make_unique<Sql>(connectionTo(m_address), *this);
    if (!sql->open()) {
        const QString words = sql->openingError();
        return Error{kindOfRefusal(words), u"%1 cannot be opened: %2"_s.arg(location(), words)};
    }
    try {
        configure(*sql);
    } catch (const SqlFailure &failure) {
        return failure.error;
    }
    return sql;
}

void PostgresEngine::configure(Sql &sql) const
{
    for (const QLatin1StringView statement : settings)
        sql.command(statement);
    if (m_access == Access::ReadOnly)
        sql.command(u"SET default_transaction_read_only = on"_s);
    if (setting(sql, u"server_encoding"_s) != u"UTF8"_s)
        Sql::refuse({Error::Kind::Storage, u"the database %1 is not in UTF-8"_s.arg(location())});
    if (setting(sql, u"synchronous_commit"_s) != u"on"_s || setting(sql, u"fsync"_s) != u"on"_s)
        Sql::refuse({Error::Kind::Storage, u"the database does not promise durability"_s});
}

void PostgresEngine::begin(Sql &sql, Transaction transaction) const
{
    if (transaction == Transaction::Read || m_access == Access::ReadOnly) {
        sql.command(u"BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"_s);
        return;
    }
    // Each statement after the lock sees what those committed who had it before. A snapshot taken once, as by
    // REPEATABLE READ, would be from before the wait.
    sql.command(u"BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE"_s);
    if (transaction == Transaction::Hasty)
        sql.command(u"SET LOCAL synchronous_commit = off"_s);
    sql.command(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(writersLock));
}

/// By SQLSTATE (PostgreSQL 15 manual, appendix A).
Error::Kind PostgresEngine::kindOf(const QSqlError &error) const
{
    const QString code = error.nativeErrorCode();
    const auto is = [&](const QStringList &beginnings) {
        return std::any_of(beginnings.begin(), beginnings.end(),
                           [&](const QString &beginning) { return code.startsWith(beginning); });
    };
    if (code == u"23505"_s) // unique_violation
        return Error::Kind::Conflict;
    if (is({u"22"_s, u"23"_s})) // data exception, integrity constraint violation
        return Error::Kind::Invalid;
    if (code == u"53100"_s) // disk_full
        return Error::Kind::Full;
    // connection exception, operator intervention but for a cancelled query, idle in transaction for too long
    if (is({u"08"_s, u"57P"_s, u"25P03"_s}))
        return Error::Kind::Unreachable;
    // serialization_failure, deadlock_detected, lock_not_available, query_canceled, insufficient resources
    if (is({u"40"_s, u"55P03"_s, u"57014"_s, u"53"_s}))
        return Error::Kind::Busy;
    if (is({u"XX001"_s, u"XX002"_s})) // data_corrupted, index_corrupted
        return Error::Kind::Corrupt;
    if (is({u"28"_s, u"42501"_s})) // invalid authorization, insufficient_privilege
        return Error::Kind::Denied;
    return Error::Kind::Storage;
}

QString PostgresEngine::migrations(const QString &folder) const
{
    return folder + u"-postgresql"_s;
}

qint64 PostgresEngine::schema(Sql &sql) const
{
    // Not by to_regclass(): what it remembers may be older than the wait for the writers' lock.
    const auto known = sql.first(uR"(
        SELECT count(*)
        FROM pg_tables
        WHERE schemaname = ANY (current_schemas(false)) AND tablename = 'schema_version')"_s,
                                 [](Row row) { return row.integer(0) > 0; });
    if (!*known)
        return 0;
    return sql.first(u"SELECT version FROM schema_version"_s, [](Row row) { return row.integer(0); })
        .value_or(0);
}

void PostgresEngine::setSchema(Sql &sql, qint64 version) const
{
    sql.command(uR"(
        CREATE TABLE IF NOT EXISTS schema_version (
            the_one boolean PRIMARY KEY DEFAULT true CHECK (the_one),
            version bigint NOT NULL
        ))"_s);
    sql.run(uR"(
        INSERT INTO schema_version (version)
        VALUES (?)
        ON CONFLICT (the_one) DO UPDATE SET version = excluded.version)"_s,
            version);
}

void PostgresEngine::copyTo(Sql &sql, const QString &path) const
{
    const auto schema =
        sql.first(u"SELECT quote_ident(current_schema())"_s, [](Row row) { return row.text(0); });
    QProcess dump;
    if (!m_address.password.isEmpty()) { // not among the arguments, which all on this machine can read
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGPASSWORD"_s, m_address.password);
        dump.setProcessEnvironment(environment);
    }
    dump.start(u"pg_dump"_s, {u"--no-password"_s, u"--no-owner"_s, u"--no-privileges"_s, u"--schema"_s,
                              *schema, u"--file"_s, path, u"--dbname"_s, connectionText(m_address)});
    if (dump.waitForFinished(longestDumpMs) && dump.exitStatus() == QProcess::NormalExit &&
        dump.exitCode() == 0)
        return;
    const QString words = dump.error() == QProcess::FailedToStart || dump.error() == QProcess::Timedout
                              ? dump.errorString()
                              : QString::fromLocal8Bit(dump.readAllStandardError()).simplified();
    Sql::refuse({Error::Kind::Storage, u"pg_dump: %1"_s.arg(words), u"database-not-copied"_s});
}

} // namespace lantian
