#pragma once

#include "hub/Office.h"
#include "protocol/BundleOutcome.h"

namespace lantian::hub {

/// Takes in the bundle at `path` (protocol.md 3) as if its device had sent what is in it over the network.
/// May run while others send; whatever is here already changes nothing.
///
/// Before it has read all of the bundle and found it whole it changes nothing: Corrupt, `bundle-damaged`;
/// Denied, `bundle-other-hub`, `bundle-device-unknown` when its device is not enrolled here, `bundle-forged`
/// when that device did not sign it; Full when the originals have no room. After that, `bundle-broken-off`
/// with the cause's kind: what was taken in stays, and taking it in again goes on there.
///
/// A device that was revoked may still be read: it was this hub's when it signed, what was seen and
/// photographed remains evidence, and a person with rights on the hub chose to import it. `isRevoked` tells.
Result<BundleOutcome> takeBundle(Office &office, const QString &path);

/// A bundle of a file, with its receipt beside it.
struct BundleTaken {
    BundleOutcome outcome;
    QString
        receipt; ///< the receipt's path; empty when it could not be written, and `receiptTrouble` says why
    std::optional<Error> receiptTrouble = {};
};

/// takeBundle() of `path`, `NAME.ltb`, with the receipt written durably beside it as `NAME.ltr`.
Result<BundleTaken> importBundle(Office &office, const QString &path);

/// Where a bundle that arrives in pieces may lie until it is taken in: a new path on the disk of the photos.
/// What is left there goes after a day.
QString bundlePart(const Office &office);

} // namespace lantian::hub
