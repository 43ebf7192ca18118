#pragma once

#include "base/Clock.h"
#include "fieldwork/DataDirectory.h"
#include "protocol/DeviceIdentity.h"

namespace lantian {

/// The identity kept in the directory's key file; made and kept durably, for the owner's eyes only, when
/// there is none. Corrupt when the file cannot be read as one, Denied when others may read it: it is then
/// left as it is.
Result<DeviceIdentity> deviceIdentity(const DataDirectory &directory, const Clock &clock);

} // namespace lantian
