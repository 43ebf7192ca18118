#include "hub/HttpServer.h"

#include <QHostAddress>

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

/// Bodies come slowly over the air, so workers mostly wait.
constexpr int workers = 64;
constexpr int maxQueued = 1000;

struct Endpoint {
    QHostAddress address;
    quint16 port = 0;
};

std::optional<Endpoint> endpointOf(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isNumber);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    const QHostAddress address(host == u"localhost"_s ? u"127.0.0.1"_s : host);
    if (colon < 1 || !isNumber || address.isNull())
        return std::nullopt;
    return Endpoint{address, port};
}

/// The address as bind() wants it, with its length.
std::pair<sockaddr_storage, socklen_t> rawAddress(const Endpoint &endpoint)
{
    sockaddr_storage raw{};
    if (endpoint.address.protocol() == QAbstractSocket::IPv4Protocol) {
        auto *v4 = reinterpret_cast<sockaddr_in *>(&raw);
        v4->sin_family = AF_INET;
        v4->sin_port = htons(endpoint.port);
        v4->sin_addr.s_addr = htonl(endpoint.address.toIPv4Address());
        return {raw, sizeof(sockaddr_in)};
    }
    auto *v6 = reinterpret_cast<sockaddr_in6 *>(&raw);
    v6->sin6_family = AF_INET6;
    v6->sin6_port = htons(endpoint.port);
    const Q_IPV6ADDR bytes = endpoint.address.toIPv6Address();
    std::memcpy(&v6->sin6_addr, &bytes, sizeof(bytes));
    return {raw, sizeof(sockaddr_in6)};
}

quint16 portOf(int socket)
{
    sockaddr_storage raw{};
    socklen_t size = sizeof(raw);
    ::getsockname(socket, reinterpret_cast<sockaddr *>(&raw), &size);
    return ntohs(raw.ss_family == AF_INET ? reinterpret_cast<sockaddr_in *>(&raw)->sin_port
                                          : reinterpret_cast<sockaddr_in6 *>(&raw)->sin6_port);
}

} // namespace

HttpServer::HttpServer(Api &api, const Clock &clock, LobbyLimits lobby, ExchangeLimits exchange)
    : m_api(api)
    , m_clock(clock)
    , m_limits(exchange)
    , m_lobby(clock, lobby, [this](Guest guest) { serve(std::move(guest)); })
{
    m_pool.setMaxThreadCount(workers);
}

HttpServer::~HttpServer()
{
    stop({});
}

Result<QString> HttpServer::listen(const Listening &listening)
{
    const auto endpoint = endpointOf(listening.address);
    if (!endpoint)
        return Error{Error::Kind::Invalid, u"not an address with a port: %1"_s.arg(listening.address),
                     u"address-invalid"_s};
    const auto [raw, size] = rawAddress(*endpoint);
    const int socket = ::socket(raw.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
    if (socket < 0 || ::bind(socket, reinterpret_cast<const sockaddr *>(&raw), size) != 0 ||
        ::listen(socket, SOMAXCONN) != 0) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        ::close(socket);
        return Error{Error::Kind::Busy, u"cannot listen on %1: %2"_s.arg(listening.address, reason),
                     u"address-taken"_s};
    }
    m_lobby.listen(socket, listening.tls, listening.isBehindProxy);
    return listening.address.left(listening.address.lastIndexOf(u':') + 1) + QString::number(portOf(socket));
}

void HttpServer::start()
{
    m_lobby.start();
}

void HttpServer::serve(Guest guest)
{
    if (m_queued >= maxQueued)
        return; // it is closed; whoever comes later finds room again
    ++m_queued;
    auto held = std::make_shared<Guest>(std::move(guest));
    m_pool.start([this, held] {
        const int socket = held->wire->socket();
        m_breakers.add(socket);
        const bool mayGoOn = exchange(*held, m_api, m_clock, m_limits, m_breakers);
        m_breakers.remove(socket);
        --m_queued;
        if (mayGoOn)
            m_lobby.giveBack(std::move(*held));
    });
}

void HttpServer::stop(std::chrono::milliseconds grace)
{
    m_lobby.stop();
    if (m_pool.waitForDone(int(grace.count())))
        return;
    m_breakers.breakAll();
    m_pool.waitForDone();
}

} // namespace lantian::hub
