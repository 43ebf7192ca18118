#include "storage/StorePool.h"

#include <algorithm>

namespace lantian {

Result<std::unique_ptr<StorePool>> StorePool::open(const QString &location, int readers)
{
    Q_ASSERT(readers > 0);
    std::unique_ptr<StorePool> pool(new StorePool);
    auto writer = StoreThread::open(location, Database::Access::ReadWrite);
    if (!writer)
        return writer.error();
    pool->m_writer = *std::move(writer);
    for (int i = 0; i < readers; ++i) {
        auto reader = StoreThread::open(location, Database::Access::ReadOnly);
        if (!reader)
            return reader.error();
        pool->m_readers.push_back(*std::move(reader));
    }
    return pool;
}

StoreThread &StorePool::idlest() const
{
    const auto less = [](const auto &a, const auto &b) { return a->waiting() < b->waiting(); };
    return **std::min_element(m_readers.begin(), m_readers.end(), less);
}

} // namespace lantian
