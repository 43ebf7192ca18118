#pragma once

#include <QSocketNotifier>

#include <functional>

namespace lantian {

/// Calls `stop` in the event loop when the process is asked to end (SIGTERM, SIGINT). One at a time.
class Signals
{
public:
    explicit Signals(std::function<void()> stop);
    ~Signals();
    Q_DISABLE_COPY_MOVE(Signals)

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace lantian
