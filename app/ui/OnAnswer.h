#pragma once

#include <QFutureWatcher>

namespace lantian {

/// Calls `take(const T &)` in the thread of `context` once `asked` has its answer, never before this returns,
/// and not at all when `context` is gone by then. For what may go while it waits: in Qt 6.4 the context of
/// QFuture::then() must not.
template <class T, class Take>
void onAnswer(const QFuture<T> &asked, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, take = std::move(take)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             take(watcher->result());
                     });
    watcher->setFuture(asked);
}

} // namespace lantian
