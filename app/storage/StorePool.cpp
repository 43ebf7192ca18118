#include "storage/StorePool.h"

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
        pool->m_idle.push_back(reader->get());
        pool->m_readers.push_back(*std::move(reader));
    }
    return pool;
}

void StorePool::queue(Job job)
{
    const QMutexLocker locked(&m_mutex);
    m_jobs.push_back(std::move(job));
    if (m_idle.empty())
        return;
    StoreThread *reader = m_idle.back();
    m_idle.pop_back();
    reader->run([this, reader](Store &store) { return workOff(*reader, store); });
}

Result<void> StorePool::workOff(StoreThread &reader, Store &store)
{
    for (;;) {
        Job job;
        {
            const QMutexLocker locked(&m_mutex);
            if (m_jobs.empty()) {
                m_idle.push_back(&reader);
                return {};
            }
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job(store);
    }
}

} // namespace lantian
