#pragma once

#include "domain/Case.h"
#include "domain/Roster.h"

namespace lantian {

/// What has become of one case: the fold of all `events` of its stream, in any order, under `roster`.
///
/// Pure, and the same on tablet, desk and hub. The report comes first, whatever its clock said: a tablet
/// whose clock ran ahead must not keep the office from deciding. All others follow in total order (`hlc`,
/// `id`). Without any report the case has an empty category and every event is refused as NotReported.
Case foldCase(std::vector<Event> events, const Roster &roster);

} // namespace lantian
