#include "sync/ThreadedStore.h"

#include <QFutureWatcher>

namespace lantian {

void ThreadedStore::run(std::function<void(Store &)> work, std::function<void()> then)
{
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then();
    });
    watcher->setFuture(m_thread.run([work = std::move(work)](Store &store) -> Result<void> {
        work(store);
        return {};
    }));
}

} // namespace lantian
