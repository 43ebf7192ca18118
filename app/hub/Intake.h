#pragma once

#include "hub/Caller.h"
#include "protocol/PushAnswer.h"

#include <QByteArrayList>

namespace lantian::hub {

/// Takes in what `caller` offers, one envelope a line: all of it in one transaction, each for itself. What
/// is refused is kept in quarantine. The same lines again change nothing.
///
/// Signatures are checked in the pool before the store is asked for anything.
Result<PushAnswer> takeIn(Office &office, const Caller &caller, const QByteArrayList &lines);

/// `POST /events`: 200, 400 or 413.
Answer eventsTaken(Office &office, const Caller &caller, const QByteArray &body);

} // namespace lantian::hub
