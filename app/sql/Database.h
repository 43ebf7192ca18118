#pragma once

#include "base/Result.h"
#include "sql/Sql.h"

#include <memory>

namespace lantian {

/// One SQLite file: a device's, or the hub's.
///
/// WAL with synchronous=FULL: what write() reported as done survives a power cut (reliability.md 1). Exactly
/// one Database in all processes may be opened ReadWrite for one file; all others are ReadOnly (the WAL-reset
/// fault of SQLite 3.40.1). Belongs to the thread that opened it.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens the file at `path` and, for ReadWrite, makes it if need be and runs every *.sql of the resource
    /// folder `migrations` that it has not seen, in the order of their names, all in one transaction; a file
    /// that holds data is first copied to `path`.before-<version>. Newer for a file of a later schema,
    /// Corrupt, `database-damaged`, for one that is not ours, damaged, or empty for a reader. What is in a
    /// folder that cannot be written is read all the same.
    static Result<std::unique_ptr<Database>> open(const QString &path, const QString &migrations,
                                                  Access access = Access::ReadWrite);

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs `work(Sql &)` in one transaction: all of it is kept, or none of it and an Error says why.
    template <class Work>
    auto write(Work work) -> Result<std::invoke_result_t<Work, Sql &>>
    {
        return transact(QStringLiteral("BEGIN IMMEDIATE"), work);
    }

    /// Runs `work(Sql &)` against one unchanging view of the data.
    template <class Work>
    auto read(Work work) const -> Result<std::invoke_result_t<Work, Sql &>>
    {
        return transact(QStringLiteral("BEGIN"), work);
    }

    /// Copies the whole content into a new file at `path`, consistent and without a WAL beside it. What was
    /// at `path` must not exist. Readers and the writer go on meanwhile.
    Result<void> copyTo(const QString &path) const;

    /// What is wrong with the file's structure and references; empty when all is well.
    Result<QStringList> faults() const;

private:
    Database();

    Result<void> connect(const QString &path, Access access);
    Result<void> configure(Access access);
    Result<void> migrate(const QString &path, const QString &folder, Access access);

    template <class Work>
    auto transact(const QString &begin, Work work) const -> Result<std::invoke_result_t<Work, Sql &>>
    {
        try {
            m_sql->run(begin);
            if constexpr (std::is_void_v<std::invoke_result_t<Work, Sql &>>) {
                work(*m_sql);
                m_sql->run(QStringLiteral("COMMIT"));
                return {};
            } else {
                auto value = work(*m_sql);
                m_sql->run(QStringLiteral("COMMIT"));
                return value;
            }
        } catch (const SqlFailure &failure) {
            rollBack();
            return failure.error;
        }
    }
    void rollBack() const;

    const QString m_connection; ///< its name in Qt's registry of connections
    std::unique_ptr<Sql> m_sql;
};

} // namespace lantian
