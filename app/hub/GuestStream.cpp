#include "hub/GuestStream.h"

#include "hub/Exchange.h"

#include <algorithm>
#include <poll.h>

namespace lantian::hub {

GuestStream::GuestStream(Guest &guest, const Clock &clock, const ExchangeLimits &limits)
    : m_guest(guest)
    , m_clock(clock)
    , m_limits(limits)
    , m_begun(clock.sinceBoot())
{}

ssize_t GuestStream::read(char *into, size_t most)
{
    if (m_guest.bytes.isEmpty()) {
        const ssize_t read = readAhead();
        if (read <= 0)
            return read;
    }
    QByteArray &held = m_guest.bytes;
    const auto bytes = std::min<qsizetype>(held.size(), qsizetype(most));
    std::copy_n(held.constData(), bytes, into);
    held.remove(0, bytes);
    return bytes;
}

ssize_t GuestStream::write(const char *from, size_t size)
{
    size_t written = 0;
    while (written < size) {
        const auto bytes =
            moved([&] { return m_guest.wire->write(from + written, qsizetype(size - written)); });
        if (bytes <= 0)
            return failed();
        written += size_t(bytes);
    }
    return ssize_t(size);
}

void GuestStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = m_guest.wire->address().toStdString();
    port = 0;
}

void GuestStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

/// The library asks for 4 KiB at a time, which would be a call of the system each.
ssize_t GuestStream::readAhead()
{
    constexpr qsizetype most = 65'536;
    QByteArray &held = m_guest.bytes;
    held.resize(most);
    const auto bytes = moved([&] { return m_guest.wire->read(held.data(), most); });
    held.truncate(std::max<qsizetype>(0, bytes));
    m_received += held.size();
    const auto passed = m_clock.sinceBoot() - m_begun;
    const bool isSlow =
        passed > m_limits.grace && m_received < m_limits.bytesPerSecond * passed.count() / 1000;
    return isSlow ? failed() : bytes;
}

ssize_t GuestStream::moved(const std::function<Wire::Step()> &move)
{
    while (true) {
        const Wire::Step step = move();
        if (step.state == Wire::State::Done)
            return step.bytes;
        if (step.state == Wire::State::Closed)
            return failed();
        pollfd ready{.fd = m_guest.wire->socket(),
                     .events = short(step.state == Wire::State::WantsWrite ? POLLOUT : POLLIN)};
        if (::poll(&ready, 1, int(m_limits.idle.count())) <= 0)
            return failed();
    }
}

ssize_t GuestStream::failed()
{
    m_hasFailed = true;
    return -1;
}

} // namespace lantian::hub
