#pragma once

#include "base/Clock.h"
#include "fieldwork/DataDirectory.h"
#include "protocol/DeviceKey.h"

#include <QUuid>

namespace lantian {

/// Who this device is: its id and the key it signs with.
struct DeviceIdentity {
    QUuid device;
    DeviceKey key;
};

/// The identity kept in the directory's key file; made and kept durably, for the owner's eyes only, when
/// there is none. Corrupt when the file cannot be read as one, Denied when others may read it: it is then
/// left as it is.
Result<DeviceIdentity> deviceIdentity(const DataDirectory &directory, const Clock &clock);

} // namespace lantian
