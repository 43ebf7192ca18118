#include "storage/StoreThread.h"

namespace lantian {

StoreThread::StoreThread() : m_worker(std::make_unique<QObject>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Result<std::unique_ptr<StoreThread>> StoreThread::open(const QString &location, Database::Access access)
{
    std::unique_ptr<StoreThread> made(new StoreThread);
    Result<void> opened;
    QMetaObject::invokeMethod(
        made->m_worker.get(),
        [&] {
            auto store = Store::open(location, access);
            if (store)
                made->m_store = *std::move(store);
            else
                opened = store.error();
        },
        Qt::BlockingQueuedConnection);
    if (!opened)
        return opened.error();
    return made;
}

StoreThread::~StoreThread()
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            m_store.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace lantian
