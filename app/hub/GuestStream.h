#pragma once

#include "base/Clock.h"
#include "hub/Lobby.h"

#include <functional>
#include <httplib.h>

namespace lantian::hub {

struct ExchangeLimits;

/// What cpp-httplib reads one request of `guest` from, and writes the answer to: waits, but not for ever.
class GuestStream final : public httplib::Stream
{
public:
    GuestStream(Guest &guest, const Clock &clock, const ExchangeLimits &limits);

    bool is_readable() const override { return true; }
    bool is_writable() const override { return true; }
    ssize_t read(char *into, size_t most) override;
    ssize_t write(const char *from, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    int socket() const override { return m_guest.wire->socket(); }

    /// Whether the other end was gone, or too slow.
    bool hasFailed() const { return m_hasFailed; }

private:
    ssize_t readAhead();
    ssize_t moved(const std::function<Wire::Step()> &move);
    ssize_t failed();

    Guest &m_guest;
    const Clock &m_clock;
    const ExchangeLimits &m_limits;
    const std::chrono::milliseconds m_begun;
    qint64 m_received = 0;
    bool m_hasFailed = false;
};

} // namespace lantian::hub
