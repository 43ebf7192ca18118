#pragma once

#include "storage/StoreThread.h"

#include <QMutex>

#include <deque>
#include <vector>

namespace lantian {

/// A database that many ask at once: one Store that writes and some that only read, each in a thread of its
/// own. No reader waits for the writer, nor for another reader while one is free. To be asked by any thread.
class StorePool
{
public:
    /// Opens the writer, which makes and upgrades the database, and then at least one reader.
    static Result<std::unique_ptr<StorePool>> open(const QString &location, int readers);

    /// Does what was asked so far, then closes.
    ~StorePool() = default;
    Q_DISABLE_COPY_MOVE(StorePool)

    /// Has `work(Store &)`, which returns a Result, done by the writer, in the order of asking.
    template <class Work>
    auto write(Work work)
    {
        return m_writer->run(std::move(work));
    }

    /// Has `work(Store &)`, which returns a Result and only reads, done by the first reader that is free. It
    /// sees all that was written before it was asked.
    template <class Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work, Store &>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work, Store &>>>();
        promise->start();
        auto future = promise->future();
        queue([promise, work = std::make_shared<Work>(std::move(work))](Store &store) {
            promise->addResult((*work)(store));
            promise->finish();
        });
        return future;
    }

private:
    using Job = std::function<void(Store &)>;

    StorePool() = default;

    void queue(Job job);
    Result<void> workOff(StoreThread &reader, Store &store);

    QMutex m_mutex; ///< guards the two below
    std::deque<Job> m_jobs;
    std::vector<StoreThread *> m_idle;

    std::unique_ptr<StoreThread> m_writer;
    std::vector<std::unique_ptr<StoreThread>> m_readers;
};

} // namespace lantian
