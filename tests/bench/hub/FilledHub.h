#pragma once

#include "bench/hub/ServedHub.h"

namespace lantian::hub {

/// The directory under `data` of a hub with `events` events, made through the hub's own intake when it is not
/// there: all that a tablet's request goes through but for the socket, in larger transactions.
HubDirectory filledHub(const QString &data, int events);

} // namespace lantian::hub
