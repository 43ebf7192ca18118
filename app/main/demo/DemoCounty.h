#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "fieldwork/DataDirectory.h"

namespace lantian {

/// Fills an empty data directory with a fictional county as it stands at `clock`'s now: boundaries, people,
/// sites, and ten days of cases in every state, signed by the devices of those who took part. A directory
/// that holds a database already is left as it is.
Result<void> fillWithDemoCounty(const DataDirectory &directory, const Clock &clock);

/// The patrol's NMEA log within a directory filled so.
QString demoTrack(const DataDirectory &directory);

} // namespace lantian
