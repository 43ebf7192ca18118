#pragma once

#include "storage/StoreThread.h"

#include <vector>

namespace lantian {

/// A database that many ask at once: one Store that writes and some that only read, each in a thread of its
/// own, so that no reader waits for the writer. To be asked by any thread.
class StorePool
{
public:
    /// Opens the writer, which makes and upgrades the database, and then at least one reader.
    static Result<std::unique_ptr<StorePool>> open(const QString &location, int readers);

    /// Has `work(Store &)`, which returns a Result, done by the writer, in the order of asking.
    template <class Work>
    auto write(Work work)
    {
        return m_writer->run(std::move(work));
    }

    /// Has `work(Store &)`, which returns a Result and only reads, done by the reader with the least to do.
    /// It sees all that was written when it was asked.
    template <class Work>
    auto read(Work work)
    {
        return idlest().run(std::move(work));
    }

private:
    StorePool() = default;

    StoreThread &idlest() const;

    std::unique_ptr<StoreThread> m_writer;
    std::vector<std::unique_ptr<StoreThread>> m_readers;
};

} // namespace lantian
