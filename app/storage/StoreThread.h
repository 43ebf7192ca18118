#pragma once

#include "storage/Store.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

namespace lantian {

/// A Store in a thread of its own, so that nobody waits for a disk. What it is asked to do is done in the
/// order in which it was asked, also by different threads.
class StoreThread
{
public:
    /// Opens as Store::open() does, and waits for it.
    static Result<std::unique_ptr<StoreThread>> open(const QString &location, Database::Access access);

    /// Does what was asked so far, then closes.
    ~StoreThread();
    Q_DISABLE_COPY_MOVE(StoreThread)

    /// Has `work(Store &)`, which returns a Result, done in the thread.
    template <class Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Store &>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work, Store &>>>();
        promise->start();
        auto future = promise->future();
        QMetaObject::invokeMethod(
            m_worker.get(),
            [this, promise, work = std::move(work)]() mutable {
                promise->addResult(work(*m_store));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    StoreThread();

    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< lives in the thread
    std::unique_ptr<Store> m_store;    ///< made, used and destroyed in the thread
};

} // namespace lantian
