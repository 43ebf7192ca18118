#pragma once

#include "hub/Caller.h"

namespace lantian::hub {

/// `GET /receipt`: what the hub confirms to the caller under its signature.
Answer receiptFor(Office &office, const Caller &caller);

} // namespace lantian::hub
