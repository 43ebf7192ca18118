#include "hub/Lobby.h"

#include "protocol/Problem.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lantian::hub {

namespace {

constexpr auto lateEvery = 250ms; ///< how often those who take too long are looked for

bool watch(int poll, int operation, int socket, uint32_t events)
{
    epoll_event event{.events = events, .data = {.fd = socket}};
    return ::epoll_ctl(poll, operation, socket, &event) == 0;
}

QString addressOf(const sockaddr_storage &address)
{
    return QHostAddress(reinterpret_cast<const sockaddr *>(&address)).toString();
}

QByteArray dismissal(const HeadFault &fault)
{
    const QByteArray body =
        problemText({fault.status, u"request-malformed"_s, QString::fromLatin1(fault.reason)});
    return "HTTP/1.1 " + QByteArray::number(fault.status) +
           " Refused\r\nConnection: close\r\nX-Content-Type-Options: nosniff\r\nContent-Type: " +
           QByteArray(problemType.data(), problemType.size()) +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

struct Lobby::Door {
    int socket;
    ssl_ctx_st *tls;
    bool isBehindProxy;
};

struct Lobby::Waiting {
    Guest guest;
    std::chrono::milliseconds since{0}; ///< when it came, or began its head
    bool isGreeting = false;            ///< the TLS handshake is not over
    bool isIdle = false;                ///< has made a request before and not begun the next
    bool isToldToGoOn = false;          ///< 100 Continue was said
};

Lobby::Lobby(const Clock &clock, LobbyLimits limits, Enter enter)
    : m_clock(clock)
    , m_limits(limits)
    , m_enter(std::move(enter))
    , m_poll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    watch(m_poll, EPOLL_CTL_ADD, m_wake, EPOLLIN);
}

Lobby::~Lobby()
{
    stop();
    ::close(m_wake);
    ::close(m_poll);
}

void Lobby::listen(int socket, ssl_ctx_st *tls, bool isBehindProxy)
{
    m_doors.push_back({socket, tls, isBehindProxy});
    watch(m_poll, EPOLL_CTL_ADD, socket, EPOLLIN);
}

void Lobby::start()
{
    m_thread = std::thread([this] { run(); });
}

void Lobby::giveBack(Guest guest)
{
    const std::scoped_lock lock(m_mutex);
    if (m_stops)
        return;
    m_returned.push_back(std::move(guest));
    ::eventfd_write(m_wake, 1);
}

void Lobby::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stops = true;
        ::eventfd_write(m_wake, 1);
    }
    if (m_thread.joinable())
        m_thread.join();
    m_waiting.clear();
    for (const Door &door : m_doors)
        ::close(door.socket);
    m_doors.clear();
}

void Lobby::run()
{
    std::array<epoll_event, 256> events{};
    auto looked = m_clock.sinceBoot();
    while (true) {
        const int count = ::epoll_wait(m_poll, events.data(), int(events.size()), int(lateEvery.count()));
        for (int i = 0; i < count; ++i) {
            const int socket = events.at(size_t(i)).data.fd;
            const auto door = std::find_if(m_doors.begin(), m_doors.end(),
                                           [&](const Door &one) { return one.socket == socket; });
            if (door != m_doors.end())
                accept(*door);
            else if (socket != m_wake)
                step(socket);
        }
        takeReturned();
        if (m_stops)
            return;
        if (m_clock.sinceBoot() - looked >= lateEvery) {
            looked = m_clock.sinceBoot();
            dropLate();
        }
    }
}

void Lobby::takeReturned()
{
    eventfd_t count = 0;
    ::eventfd_read(m_wake, &count);
    std::vector<Guest> returned;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stops)
            return;
        returned.swap(m_returned);
    }
    for (Guest &guest : returned)
        seat(std::move(guest), false);
}

void Lobby::accept(const Door &door)
{
    for (int tries = 0; tries < 64; ++tries) { // others wait as well
        sockaddr_storage address{};
        socklen_t size = sizeof(address);
        const int socket = ::accept4(door.socket, reinterpret_cast<sockaddr *>(&address), &size,
                                     SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (socket < 0 && (errno == EMFILE || errno == ENFILE) && !m_waiting.empty()) {
            makeRoom({});
            continue;
        }
        if (socket < 0)
            return;
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
        Guest guest{.isTrustedProxy = door.isBehindProxy};
        guest.wire = std::make_unique<Wire>(socket, addressOf(address), door.tls);
        seat(std::move(guest), true);
    }
}

/// Has `guest` wait for its next head, part of which may have come already.
void Lobby::seat(Guest guest, bool isFresh)
{
    const QString address = guest.wire->address();
    if (int(m_waiting.size()) >= m_limits.connections)
        makeRoom({});
    if (m_perAddress.value(address) >= m_limits.fromOneAddress)
        makeRoom(address);
    const int socket = guest.wire->socket();
    if (!watch(m_poll, EPOLL_CTL_ADD, socket, EPOLLIN | EPOLLRDHUP))
        return;
    ++m_perAddress[address];
    const bool isGreeting = isFresh && guest.wire->isTls();
    const bool isIdle = !isFresh && guest.bytes.isEmpty();
    m_waiting.emplace(socket, Waiting{.guest = std::move(guest),
                                      .since = m_clock.sinceBoot(),
                                      .isGreeting = isGreeting,
                                      .isIdle = isIdle});
    step(socket); // bytes may be there already, in the TLS layer as well
}

void Lobby::step(int socket)
{
    const auto found = m_waiting.find(socket);
    if (found == m_waiting.end())
        return;
    Waiting &waiting = found->second;
    if (waiting.isGreeting) {
        const Wire::Step greeted = waiting.guest.wire->handshake();
        if (greeted.state == Wire::State::Closed) {
            released(socket);
            return;
        }
        const bool wantsWrite = greeted.state == Wire::State::WantsWrite;
        watch(m_poll, EPOLL_CTL_MOD, socket, (wantsWrite ? EPOLLOUT : EPOLLIN) | EPOLLRDHUP);
        if (greeted.state != Wire::State::Done)
            return;
        waiting.isGreeting = false;
    }
    const bool isOpen = isRead(waiting);
    if (!waiting.guest.bytes.isEmpty())
        look(socket);
    else if (!isOpen)
        released(socket);
    if (!isOpen && m_waiting.contains(socket))
        released(socket); // gone before its head was whole
}

/// Reads what is there, up to what the lobby waits for; false when the other end has gone.
bool Lobby::isRead(Waiting &waiting)
{
    const qsizetype most = maxHeadBytes + m_limits.smallBodyBytes + 4;
    std::array<char, 8192> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): read() fills it
    QByteArray &bytes = waiting.guest.bytes;
    while (bytes.size() < most) {
        const Wire::Step read =
            waiting.guest.wire->read(buffer.data(), std::min<qsizetype>(buffer.size(), most - bytes.size()));
        if (read.state == Wire::State::Closed)
            return false;
        if (read.state != Wire::State::Done)
            return true;
        if (waiting.isIdle) {
            waiting.isIdle = false;
            waiting.since = m_clock.sinceBoot();
        }
        bytes.append(buffer.data(), read.bytes);
    }
    return true;
}

/// Lets in whoever has a request to make.
void Lobby::look(int socket)
{
    Waiting &waiting = m_waiting.at(socket);
    Guest &guest = waiting.guest;
    const auto seen = headIn(guest.bytes);
    if (const auto *fault = std::get_if<HeadFault>(&seen)) {
        dismiss(socket, *fault);
        return;
    }
    const Head *head = std::get_if<Head>(&seen);
    if (!head)
        return;
    const bool isSmall = !head->isChunked && head->contentLength <= m_limits.smallBodyBytes;
    if (isSmall && guest.bytes.size() < head->bytes + head->contentLength) {
        if (head->expectsContinue && !waiting.isToldToGoOn) {
            constexpr QByteArrayView goOn("HTTP/1.1 100 Continue\r\n\r\n");
            guest.wire->write(goOn.data(), goOn.size());
            waiting.isToldToGoOn = true;
        }
        return;
    }
    guest.head = *head;
    m_enter(released(socket));
}

/// Sends away the one that has waited longest, of `address` or of all.
void Lobby::makeRoom(const QString &address)
{
    auto oldest = m_waiting.end();
    for (auto one = m_waiting.begin(); one != m_waiting.end(); ++one) {
        const bool counts = address.isEmpty() || one->second.guest.wire->address() == address;
        if (counts && (oldest == m_waiting.end() || one->second.since < oldest->second.since))
            oldest = one;
    }
    if (oldest != m_waiting.end())
        released(oldest->first);
}

void Lobby::dismiss(int socket, const HeadFault &fault)
{
    const Guest guest = released(socket);
    const QByteArray text = dismissal(fault);
    guest.wire->write(text.constData(), text.size());
    guest.wire->finish();
}

Guest Lobby::released(int socket)
{
    const auto found = m_waiting.find(socket);
    Guest guest = std::move(found->second.guest);
    m_waiting.erase(found);
    ::epoll_ctl(m_poll, EPOLL_CTL_DEL, socket, nullptr);
    if (--m_perAddress[guest.wire->address()] <= 0)
        m_perAddress.remove(guest.wire->address());
    return guest;
}

void Lobby::dropLate()
{
    const auto now = m_clock.sinceBoot();
    std::vector<int> late;
    for (const auto &[socket, waiting] : m_waiting) {
        if (now - waiting.since > (waiting.isIdle ? m_limits.idle : m_limits.head))
            late.push_back(socket);
    }
    for (const int socket : late)
        released(socket);
}

} // namespace lantian::hub
