#pragma once

#include "hub/Caller.h"

namespace lantian::hub {

/// `GET /reference`: what tablets go by - the county's catalogue files, grids, zones, departments, the people
/// in the caller's scope, the calendar, the sites. 304 when `If-None-Match` names it.
Answer referenceAnswer(Office &office, const Caller &caller, const Request &request);

/// Whether `other` works where `caller` does, so that the one may know of the other.
bool isColleague(const Caller &caller, const QString &otherRole, const QString &otherScope);

} // namespace lantian::hub
