#pragma once

#include "protocol/DeviceKey.h"

#include <QUuid>

namespace lantian {

/// Who a machine is, a tablet as well as a hub: its id and the key it signs with.
struct DeviceIdentity {
    QUuid device;
    DeviceKey key;
};

/// The identity as it is kept in a file: a private JWK (RFC 8037) whose `kid` is the device. A secret.
QByteArray identityText(const DeviceIdentity &identity);

/// The identity that `text` spells; Corrupt, `device-key-damaged`, for anything else.
Result<DeviceIdentity> identityFromText(const QByteArray &text);

} // namespace lantian
