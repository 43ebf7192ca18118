#pragma once

#include "hub/Breakers.h"
#include "hub/Exchange.h"

#include <QThreadPool>

struct ssl_ctx_st;

namespace lantian::hub {

/// Where a server listens.
struct Listening {
    QString address; ///< 0.0.0.0:8443; port 0 has the system choose one
    ssl_ctx_st *tls = nullptr;
    bool isBehindProxy = false; ///< trusts what the proxy says of where requests come from
};

/// Serves an Api on sockets: connections wait in a Lobby, requests are answered in a pool.
class HttpServer
{
public:
    HttpServer(Api &api, const Clock &clock, LobbyLimits lobby = {}, ExchangeLimits exchange = {});
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// Begins to listen; the address with its port. Before start(). Invalid when it is none, Busy when
    /// another listens there.
    Result<QString> listen(const Listening &listening);
    void start();
    /// Takes no more requests, gives those at work `grace` to come to their end, then breaks them off.
    void stop(std::chrono::milliseconds grace);

private:
    void serve(Guest guest);

    Api &m_api;
    const Clock &m_clock;
    const ExchangeLimits m_limits;
    Breakers m_breakers;
    QThreadPool m_pool;
    std::atomic<int> m_queued{0}; ///< requests that wait for a worker or have one
    Lobby m_lobby;
};

} // namespace lantian::hub
