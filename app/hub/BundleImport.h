#pragma once

#include "hub/Office.h"

namespace lantian::hub {

/// What a bundle brought.
struct BundleTaken {
    QUuid device;           ///< whose it is
    bool isRevoked = false; ///< and whether that device may not come in over the network any more
    qint64 stored = 0;      ///< events
    qint64 duplicate = 0;   ///< events that were here
    qint64 refused = 0;     ///< events in quarantine: rejected, or in conflict with others
    qint64 photos = 0;      ///< originals that came
    qint64 photosDuplicate = 0;
    qint64 photosMissing = 0; ///< originals that the device's events name and that are still not here
    qint64 ackedSeq = 0;      ///< what the receipt confirms
    QString receipt;          ///< its path; empty when it could not be written, and `receiptTrouble` says why
    std::optional<Error> receiptTrouble = {};
};

/// Takes in the bundle at `path` (`NAME.ltb`; protocol.md 3) as if its device had sent what is in it over the
/// network, and writes the receipt durably beside it as `NAME.ltr`. May run while others send; whatever is
/// here already changes nothing.
///
/// Before it has read all of the bundle and found it whole it changes nothing: Corrupt, `bundle-damaged`;
/// Denied, `bundle-other-hub`, `bundle-device-unknown` when its device is not enrolled here, `bundle-forged`
/// when that device did not sign it; Full when the originals have no room. After that, `bundle-broken-off`
/// with the cause's kind: what was taken in stays, and importing it again goes on there.
///
/// A device that was revoked may still be read: it was this hub's when it signed, what was seen and
/// photographed remains evidence, and a person with rights on the hub chose to import it. `isRevoked` tells.
Result<BundleTaken> importBundle(Office &office, const QString &path);

} // namespace lantian::hub
