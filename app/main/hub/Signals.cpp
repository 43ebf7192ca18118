#include "main/hub/Signals.h"

#include <csignal>
#include <sys/eventfd.h>
#include <unistd.h>

namespace lantian {

namespace {

int wake = -1; ///< what the handler, which may do next to nothing, writes to

void handle(int)
{
    ::eventfd_write(wake, 1);
}

void handleBy(void (*handler)(int))
{
    struct sigaction action {};
    action.sa_handler = handler;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

} // namespace

Signals::Signals(std::function<void()> stop)
{
    wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(wake, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), std::move(stop));
    handleBy(handle);
}

Signals::~Signals()
{
    handleBy(SIG_DFL);
    m_notifier.reset();
    ::close(wake);
    wake = -1;
}

} // namespace lantian
