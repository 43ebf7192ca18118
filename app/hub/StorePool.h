#pragma once

#include "hub/Access.h"
#include "storage/StoreThread.h"

#include <condition_variable>
#include <mutex>

namespace lantian::hub {

/// One database with the one connection of this process that writes it and several that read it, each in its
/// thread.
class StorePool final : public Access
{
public:
    /// Opens the database at `location` as Store::open() does.
    static Result<std::unique_ptr<StorePool>> open(const QString &location, int readers);

private:
    StorePool() = default;

    void writing(const std::function<void(Store &)> &work) override;
    void reading(const std::function<void(const Store &)> &work) override;

    std::unique_ptr<StoreThread> m_writer;
    std::vector<std::unique_ptr<StoreThread>> m_readers;
    std::mutex m_mutex;
    std::condition_variable m_freed;
    std::vector<StoreThread *> m_free; ///< readers that do nothing; by m_mutex
};

} // namespace lantian::hub
