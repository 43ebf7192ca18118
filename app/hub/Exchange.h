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

class Breakers;

/// Reads one request of `guest` whose head has come whole, has `api` answer it, writes the answer.
/// `breakers` can end it from other threads. Whether the connection may make another request.
///
/// cpp-httplib reads the request and writes the answer; what waits and for how long is ours.
bool exchange(Guest &guest, Api &api, const Clock &clock, const ExchangeLimits &limits, Breakers &breakers);

} // namespace lantian::hub
