#pragma once

#include "evidence/PhotoStore.h"
#include "protocol/Receipt.h"
#include "storage/Outbox.h"
#include "storage/Store.h"
#include "sync/HubMembership.h"

namespace lantian {

/// What a receipt came to.
struct ReceiptTaken {
    Receipt receipt;
    Pending left;               ///< what waits still
    qint64 photosAgain = 0;     ///< originals that had been confirmed once and are missing now
    qint64 eventsConfirmed = 0; ///< that left the outbox by this
    qint64 photosConfirmed = 0;
};

/// Takes a hub's receipt, which came over the network or as a file: what it confirms leaves the outbox, in
/// one transaction with the receipt itself.
///
/// Denied, with nothing changed: `receipt-forged` unless our hub signed it; `receipt-other-device` when it is
/// another's; `receipt-other-chain` when its head is none of our events, as after two tablets shared one key;
/// `receipt-old` when it is older than the last one, or than the hub's restoring from a backup. Of one epoch
/// of the hub the older receipt is the one that confirms less, for the hub's clock may have been set back.
///
/// `epoch` is given in an exchange, as that in which it began. Conflict, `hub-restored`, with nothing
/// changed, when the receipt is of another: the hub was restored from a backup meanwhile.
Result<ReceiptTaken> takeReceipt(Store &store, const PhotoStore &photos, const QByteArray &line,
                                 const HubMembership &membership, const QDateTime &now,
                                 const QString &epoch = {});

/// Takes a hub's word to a hub below on events it has just been offered: what it keeps leaves the outbox.
/// Refused as by takeReceipt(); `epoch` likewise.
Result<void> takeRelayReceipt(Store &store, const QByteArray &line, const HubMembership &membership,
                              const QString &epoch);

/// The same as takeReceipt() for a receipt that came as the file `path` (`NAME.ltr`), with a line in the
/// history. Invalid, `receipt-invalid`, when the file is none.
Result<ReceiptTaken> importReceipt(Store &store, const PhotoStore &photos, const QString &path,
                                   const HubMembership &membership, const QDateTime &now);

} // namespace lantian
