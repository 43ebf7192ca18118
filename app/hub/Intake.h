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

/// Lets go of all that was refused of `event`, which has become part of the log by another way. Runs inside a
/// write.
void releaseStored(Sql &sql, const SignedEvent &event);

/// Takes what was refused because `stream` did not concern its author, now that it concerns more people.
/// After a hub was restored, a deed may come again before the one that made the case its author's. Runs
/// inside a write.
void takeBack(Office &office, Sql &sql, EventLog &log, const QUuid &stream);

/// `POST /events`: 200, 400 or 413.
Answer eventsTaken(Office &office, const Caller &caller, const QByteArray &body);

} // namespace lantian::hub
