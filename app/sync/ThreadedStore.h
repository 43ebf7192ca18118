#pragma once

#include "storage/StoreThread.h"
#include "sync/StoreAccess.h"

#include <QObject>

namespace lantian {

/// The Store of a StoreThread, which must outlive this. Answers come in the thread this lives in; none does
/// once it is gone.
class ThreadedStore final : public QObject, public StoreAccess
{
    Q_OBJECT

public:
    explicit ThreadedStore(StoreThread &thread) : m_thread(thread) {}

protected:
    void run(std::function<void(Store &)> work, std::function<void()> then) override;

private:
    StoreThread &m_thread;
};

} // namespace lantian
