#pragma once

#include "base/Result.h"

#include <QString>

#include <memory>

class QSqlError;

namespace lantian {

class Sql;

/// Which of the two databases understands a statement.
enum class Dialect { Sqlite, Postgres };

/// One of the two databases, as Database and Sql need it. Whatever differs between them is said by its two
/// kinds and nowhere else. Where nothing else is said, a function throws SqlFailure.
class Engine
{
public:
    enum class Access { ReadWrite, ReadOnly };
    /// What a Hasty one wrote is there after a crash of the program, and perhaps not after a power cut.
    enum class Transaction { Read, Write, Hasty };

    /// The engine for what is at `location`: a postgresql:// URL, or else the path of an SQLite file. Invalid
    /// for a URL that cannot be understood.
    static Result<std::unique_ptr<Engine>> at(const QString &location, Access access);

    virtual ~Engine() = default;

    virtual Dialect dialect() const = 0;
    /// Where the database is, for people and logs: never with a password.
    virtual QString location() const = 0;

    /// A new connection with every setting that the promises of Database rest on.
    virtual Result<std::unique_ptr<Sql>> connect() const = 0;
    virtual void begin(Sql &sql, Transaction transaction) const = 0;
    virtual Error::Kind kindOf(const QSqlError &error) const = 0;

    /// The resource folder of this engine's migrations, where `folder` is that of SQLite's.
    virtual QString migrations(const QString &folder) const = 0;
    /// How many migrations the database has seen; 0 for an empty one, Corrupt for one that is not ours.
    virtual qint64 schema(Sql &sql) const = 0;
    virtual void setSchema(Sql &sql, qint64 version) const = 0;
    /// Keeps what was there before the upgrade to `version`, outside of any transaction.
    virtual void keepBefore(Sql &sql, qint64 version) const = 0;

    /// See Database::copyTo() and faults().
    virtual void copyTo(Sql &sql, const QString &path) const = 0;
    virtual QStringList faults(Sql &sql) const = 0;
    /// What tables and indexes there are, each with the statement that made it; empty where a server sees to
    /// it.
    virtual QStringList shape(Sql &sql) const = 0;
};

} // namespace lantian
