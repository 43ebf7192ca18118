#pragma once

#include "protocol/DeviceIdentity.h"

#include <QHash>

namespace lantian {

/// What a hub confirms under its signature to a hub below that has just offered it events, of whatever
/// device: those it keeps, in its log or in quarantine.
struct RelayReceipt {
    QUuid device;               ///< the hub below
    QHash<QUuid, QString> kept; ///< SHA-256 of the payload, by the event's id
    QString epoch;              ///< of the hub that keeps them

    bool operator==(const RelayReceipt &) const = default;
};

/// The receipt as a JWS like that of an event, without a line's end, signed by `hub`.
QByteArray relayReceiptLine(const RelayReceipt &receipt, const DeviceIdentity &hub);

/// The receipt in `line`. Denied, `receipt-forged`, unless `hub` with `hubKey` signed it; Invalid when it is
/// none.
Result<RelayReceipt> relayReceiptFromLine(const QByteArray &line, const QUuid &hub, const PublicKey &hubKey);

} // namespace lantian
