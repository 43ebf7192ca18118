#pragma once

#include "hub/Office.h"
#include "protocol/Enrolment.h"

namespace lantian::hub {

/// Tells everybody who reads this hub's log by which key the hub above signs, so that they can check what
/// comes from there. Once for each hub above.
Result<void> introduceUpstream(Office &office, const Enrolment &enrolment);

/// Lists an event of the hub above, which was added to the log as `arrival`, for those it concerns here, and
/// takes what was refused here because it did not concern them yet.
void listFromAbove(Office &office, Sql &sql, EventLog &log, const SignedEvent &event, qint64 arrival);

} // namespace lantian::hub
