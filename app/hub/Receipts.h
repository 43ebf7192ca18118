#pragma once

#include "hub/Caller.h"
#include "protocol/Receipt.h"

namespace lantian::hub {

/// What the hub holds of `device` at this moment.
Result<Receipt> receiptOf(Office &office, const QUuid &device);

/// `GET /receipt`: what the hub confirms to the caller under its signature.
Answer receiptFor(Office &office, const Caller &caller);

} // namespace lantian::hub
