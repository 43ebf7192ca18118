#pragma once

#include "hub/Caller.h"
#include "hub/Gathered.h"

namespace lantian::hub {

/// Why an event that the hub `bearer` brings may not be part of the log of the hub `own`, as a stable word
/// and a sentence; nothing when it may. Runs inside a write, of which `gathered` may not
/// have been written yet.
///
/// A hub below brings its own events, those of devices that it let in, and those of hubs below it. What its
/// people may do is bounded by its own scope, and so is what it says of who may do what: a township's hub can
/// neither make somebody a county's clerk nor speak of people and devices of others.
std::optional<QString> relayRefusalOf(Sql &sql, Gathered &gathered, const Roster &roster, const QUuid &own,
                                      const Caller &bearer, const Event &event);

/// Whether `event` is about a site that lies, or would lie, in a grid outside `scope`.
bool isSiteOutside(Sql &sql, const QString &scope, const Event &event);

} // namespace lantian::hub
