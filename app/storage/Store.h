#pragma once

#include "sql/Database.h"
#include "storage/EventLog.h"

namespace lantian {

/// A machine's database with its event log and what follows from it: the way in to everything in storage/.
/// Belongs to the thread that opened it; of an SQLite file one writes, all others read (see sql/Database.h).
class Store
{
public:
    /// Opens the database at `location`, a path or a postgresql:// URL. Errors are those of Database::open().
    static Result<std::unique_ptr<Store>> open(const QString &location, Database::Access access);

    /// Runs `work(Sql &)` in one transaction: all of it is kept, or none of it and an Error says why.
    template <class Work>
    auto write(Work work)
    {
        return m_database->write([&](Sql &sql) {
            m_projection.open(sql);
            return work(sql);
        });
    }

    /// The same for what can be said again; see Database::writeHastily().
    template <class Work>
    auto writeHastily(Work work)
    {
        return m_database->writeHastily([&](Sql &sql) {
            m_projection.open(sql);
            return work(sql);
        });
    }

    /// Runs `work(Sql &)` against one unchanging view of the data.
    template <class Work>
    auto read(Work work) const
    {
        return m_database->read(work);
    }

    /// To be used within write().
    EventLog &log() { return m_log; }
    /// Who had which role when, as this machine's log says; a reader reads it anew.
    Result<Roster> roster() const;

    /// Copies the whole content into a new file at `path`; see Database::copyTo().
    Result<void> copyTo(const QString &path) const { return m_database->copyTo(path); }
    /// What is wrong with the file's structure and references; empty when all is well.
    Result<QStringList> faults() const { return m_database->faults(); }

private:
    explicit Store(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

    std::unique_ptr<Database> m_database;
    Projection m_projection;
    EventLog m_log{m_projection};
};

} // namespace lantian
