#pragma once

#include "hub/Api.h"
#include "hub/Lobby.h"

namespace lantian::hub {

/// How long a worker waits for one end of a connection.
struct ExchangeLimits {
    std::chrono::milliseconds idle{30'000};  ///< between two pieces, of a body or of an answer
    std::chrono::milliseconds grace{30'000}; ///< after which a body must have kept up the pace
    qint64 bytesPerSecond = 1024;            ///< the pace
};

/// Reads one request of `guest` whose head has come whole, has `api` answer it, writes the answer.
/// `breakers` can end it from other threads. Whether the connection may make another request.
///
/// cpp-httplib reads the request and writes the answer; what waits and for how long is ours.
class Breakers;
bool exchange(Guest &guest, Api &api, const Clock &clock, const ExchangeLimits &limits, Breakers &breakers);

/// The connections that workers hold, each of which can be broken off.
class Breakers
{
public:
    void add(int socket);
    void remove(int socket);
    /// Ends what comes in on `socket`, if a worker still holds it.
    void breakOff(int socket);
    void breakAll();

private:
    std::mutex m_mutex;
    std::vector<int> m_sockets;
};

} // namespace lantian::hub
