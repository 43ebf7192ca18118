#pragma once

#include "sql/Engine.h"

namespace lantian {

/// One SQLite file in WAL with synchronous=FULL (reliability.md 1).
class SqliteEngine final : public Engine
{
public:
    SqliteEngine(QString path, Access access) : m_path(std::move(path)), m_access(access) {}

    Dialect dialect() const override { return Dialect::Sqlite; }
    QString location() const override { return m_path; }

    Result<std::unique_ptr<Sql>> connect() const override;
    void begin(Sql &sql, Transaction transaction) const override;
    Error::Kind kindOf(const QSqlError &error) const override;

    QString migrations(const QString &folder) const override { return folder; }
    qint64 schema(Sql &sql) const override;
    void setSchema(Sql &sql, qint64 version) const override;
    void keepBefore(Sql &sql, qint64 version) const override;

    void copyTo(Sql &sql, const QString &path) const override;
    QStringList faults(Sql &sql) const override;
    QStringList shape(Sql &sql) const override;

private:
    void configure(Sql &sql) const;

    QString m_path;
    Access m_access;
};

} // namespace lantian
