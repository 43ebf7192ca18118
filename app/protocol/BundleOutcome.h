#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QUuid>

namespace lantian {

/// What a hub has made of a bundle.
struct BundleOutcome {
    QUuid device;           ///< whose it is
    bool isRevoked = false; ///< and whether that device may not come in over the network any more
    qint64 stored = 0;      ///< events
    qint64 duplicate = 0;   ///< events that were there
    qint64 refused = 0;     ///< events in quarantine: rejected, or in conflict with others
    qint64 photos = 0;      ///< originals that came
    qint64 photosDuplicate = 0;
    qint64 photosMissing = 0; ///< originals that the device's events name and that are still not there
    qint64 ackedSeq = 0;      ///< what the receipt confirms
    QByteArray receipt;       ///< the hub's receipt for the device, as one line (see receiptLine())

    bool operator==(const BundleOutcome &) const = default;
};

/// As `POST /bundles` answers.
QJsonObject toJson(const BundleOutcome &outcome);
/// Invalid, `bundle-outcome-invalid`, for what is none.
Result<BundleOutcome> bundleOutcomeFromJson(const QJsonObject &object);

} // namespace lantian
