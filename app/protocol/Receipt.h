#pragma once

#include "protocol/DeviceIdentity.h"

#include <QDateTime>
#include <QStringList>

namespace lantian {

/// What a hub confirms to a device under its own signature (`GET /receipt`, `NAME.ltr`): without one, a
/// tablet deletes nothing.
struct Receipt {
    QUuid device;              ///< to whom
    qint64 ackedSeq = 0;       ///< all of that device's events up to this one are with the hub
    QString head;              ///< SHA-256 of that event's payload; zeros for `ackedSeq` 0
    QStringList photosMissing; ///< SHA-256 of originals that those events name and the hub lacks
    QDateTime at;              ///< UTC
    QString epoch = {};        ///< of the hub; empty when it does not say

    bool operator==(const Receipt &) const = default;
};

/// The longest receipt: room for a hundred thousand missing originals.
inline constexpr qsizetype maxReceiptBytes = 8 << 20;

/// The receipt as a JWS like that of an event, without a line's end, signed by `hub`.
QByteArray receiptLine(const Receipt &receipt, const DeviceIdentity &hub);

/// The receipt in `line`. Denied, `receipt-forged`, unless `hub` with `hubKey` signed it; Invalid when it is
/// none.
Result<Receipt> receiptFromLine(const QByteArray &line, const QUuid &hub, const PublicKey &hubKey);

/// Where the receipt for what the bundle at `bundle`, `NAME.ltb`, brought is put: `NAME.ltr` beside it.
QString receiptPathOf(const QString &bundle);

} // namespace lantian
