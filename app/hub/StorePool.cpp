#include "hub/StorePool.h"

namespace lantian::hub {

Result<std::unique_ptr<StorePool>> StorePool::open(const QString &location, int readers)
{
    std::unique_ptr<StorePool> pool(new StorePool);
    auto writer = StoreThread::open(location, Database::Access::ReadWrite);
    if (!writer)
        return writer.error();
    pool->m_writer = *std::move(writer);
    for (int i = 0; i < readers; ++i) {
        auto reader = StoreThread::open(location, Database::Access::ReadOnly);
        if (!reader)
            return reader.error();
        pool->m_free.push_back(reader->get());
        pool->m_readers.push_back(*std::move(reader));
    }
    return pool;
}

void StorePool::writing(const std::function<void(Store &)> &work)
{
    m_writer
        ->run([&](Store &store) {
            work(store);
            return true;
        })
        .result();
}

void StorePool::reading(const std::function<void(const Store &)> &work)
{
    StoreThread *reader = nullptr;
    {
        std::unique_lock lock(m_mutex);
        m_freed.wait(lock, [&] { return !m_free.empty(); });
        reader = m_free.back();
        m_free.pop_back();
    }
    reader
        ->run([&](Store &store) {
            work(store);
            return true;
        })
        .result();
    const std::scoped_lock lock(m_mutex);
    m_free.push_back(reader);
    m_freed.notify_one();
}

} // namespace lantian::hub
