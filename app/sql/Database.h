#pragma once

#include "sql/Sql.h"

#include <memory>

namespace lantian {

/// A device's database or a hub's: one SQLite file, or a database of a PostgreSQL server.
///
/// What write() reported as done survives a power cut: SQLite in WAL with synchronous=FULL (reliability.md
/// 1), PostgreSQL with synchronous_commit and fsync on. Of an SQLite file, exactly one Database in all
/// processes may be opened ReadWrite; all others are ReadOnly (the WAL-reset fault of SQLite 3.40.1). A
/// PostgreSQL database may be written by any number, one at a time, in the order in which they get their
/// turn. Belongs to the thread that opened it.
class Database
{
public:
    using Access = Engine::Access;

    /// Opens the database at `location`, a file's path or a postgresql:// URL, and, for ReadWrite, makes the
    /// file if need be and runs every *.sql of the resource folder `migrations` (for PostgreSQL of
    /// `migrations`-postgresql) that it has not seen, in the order of their names, all in one transaction; a
    /// file that holds data is first copied to `location`.before-<version>. Newer for a database of a later
    /// schema; Corrupt, `database-damaged`, for a file that is not ours, damaged, or empty for a reader;
    /// Unreachable for a server that does not answer. What is in a folder that cannot be written is read all
    /// the same.
    static Result<std::unique_ptr<Database>> open(const QString &location, const QString &migrations,
                                                  Access access = Access::ReadWrite);

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs `work(Sql &)` in one transaction: all of it is kept, or none of it and an Error says why.
    /// Unreachable may also mean that the connection was lost while the server was told to keep it: then
    /// either may be true, and work that may have been done must be harmless to do again. Where a connection
    /// was lost, the next transaction makes another.
    template <class Work>
    auto write(Work work) -> Result<std::invoke_result_t<Work, Sql &>>
    {
        return transact(Engine::Transaction::Write, work);
    }

    /// As write(), without waiting for the disk: a power cut may undo it, until the next write() is reported
    /// as done. For what can be said again.
    template <class Work>
    auto writeHastily(Work work) -> Result<std::invoke_result_t<Work, Sql &>>
    {
        return transact(Engine::Transaction::Hasty, work);
    }

    /// Runs `work(Sql &)` against one unchanging view of the data.
    template <class Work>
    auto read(Work work) const -> Result<std::invoke_result_t<Work, Sql &>>
    {
        return transact(Engine::Transaction::Read, work);
    }

    /// Copies the whole content into a new file at `path`, consistent: SQLite as a database without a WAL
    /// beside it, PostgreSQL as an SQL script of its schema. What was at `path` must not exist. Readers and
    /// the writer go on meanwhile. Storage, `database-not-copied`, where there is no pg_dump, or it fails.
    Result<void> copyTo(const QString &path) const;

    /// What is wrong with the file's structure, references, and tables, which must be those that the
    /// migrations make; empty when all is well, and for PostgreSQL, which sees to it itself.
    Result<QStringList> faults() const;

private:
    Database(std::unique_ptr<Engine> engine, QString migrations);

    Result<void> connect() const;
    Result<void> migrate(Access access);
    /// Which tables and indexes are others than they should be.
    QStringList misshapen(Sql &sql) const;

    template <class Work>
    auto transact(Engine::Transaction transaction, Work work) const
        -> Result<std::invoke_result_t<Work, Sql &>>
    {
        try {
            begin(transaction);
            if constexpr (std::is_void_v<std::invoke_result_t<Work, Sql &>>) {
                work(*m_sql);
                m_sql->commit();
                return {};
            } else {
                auto value = work(*m_sql);
                m_sql->commit();
                return value;
            }
        } catch (const SqlFailure &failure) {
            rollBack();
            return failure.error;
        }
    }
    void begin(Engine::Transaction transaction) const;
    void rollBack() const;

    std::unique_ptr<Engine> m_engine;
    QString m_migrations;
    mutable std::unique_ptr<Sql> m_sql; ///< another after a connection was lost
};

} // namespace lantian
