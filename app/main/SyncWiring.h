#pragma once

#include "fieldwork/DataDirectory.h"
#include "sync/HubLink.h"

namespace lantian {

/// Where things of the exchange lie in `directory`, with a check of what a hub gives as maps.
SyncPlaces syncPlacesIn(const DataDirectory &directory);

} // namespace lantian
