#pragma once

#include "sql/Engine.h"
#include "sql/PostgresAddress.h"

namespace lantian {

/// A database of a PostgreSQL server, 15 or later, that any number of processes may use at once.
///
/// Whoever writes holds one lock from the beginning of the transaction to its end, so writers are serial as
/// on SQLite, and the numbers that an identity column gives out become visible in their order: who has seen
/// n has seen all before n. Two kinds of waiting are bounded: for the lock and for an answer.
class PostgresEngine final : public Engine
{
public:
    PostgresEngine(PostgresAddress address, Access access) : m_address(std::move(address)), m_access(access)
    {}

    Dialect dialect() const override { return Dialect::Postgres; }
    QString location() const override { return m_address.text(); }

    Result<std::unique_ptr<Sql>> connect() const override;
    void begin(Sql &sql, Transaction transaction) const override;
    Error::Kind kindOf(const QSqlError &error) const override;

    /// `folder`-postgresql, with the same names and tables as `folder`.
    QString migrations(const QString &folder) const override;
    qint64 schema(Sql &sql) const override;
    void setSchema(Sql &sql, qint64 version) const override;
    /// Nothing: an upgrade is done wholly or not at all, and copies are the administrator's (pg_dump).
    void keepBefore(Sql &, qint64) const override {}

    /// By pg_dump, as an SQL script that `psql --file` takes.
    void copyTo(Sql &sql, const QString &path) const override;
    /// None: the server refuses what breaks a reference, and reports damage where it meets it.
    QStringList faults(Sql &) const override { return {}; }
    QStringList shape(Sql &) const override { return {}; }

private:
    void configure(Sql &sql) const;

    PostgresAddress m_address;
    Access m_access;
};

} // namespace lantian
