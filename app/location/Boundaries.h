#pragma once

#include "location/GridIndex.h"
#include "location/ZoneIndex.h"

namespace lantian {

/// The county's grids and zones, as its map folder holds them.
struct Boundaries {
    GridIndex grids;
    ZoneIndex zones;
};

/// Reads `grids.geojson`, `no_coal_zones.geojson` and `no_burn_zones.geojson` in `folder`, each where
/// present: a tablet without a map still records. A file that is there but cannot be read or is refused is an
/// Error with the file's name in `what`; the codes are those of areaFeatures(), GridIndex and ZoneIndex.
Result<Boundaries> boundariesIn(const QString &folder);

} // namespace lantian
