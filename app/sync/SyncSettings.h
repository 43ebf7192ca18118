#pragma once

#include <QString>

/// The settings (storage/Settings.h) in which a machine remembers where it stands with its hub.
namespace lantian::syncSetting {

inline const QString cursor = QStringLiteral("sync.cursor"); ///< of the feed
inline const QString epoch = QStringLiteral("sync.epoch");   ///< of the hub, when it was last seen
inline const QString offeredAgain =
    QStringLiteral("sync.offered_again");                           ///< hub's time when it had another epoch
inline const QString receipt = QStringLiteral("sync.receipt");      ///< the last one, as it came
inline const QString receiptAt = QStringLiteral("sync.receipt_at"); ///< RFC 3339, by the hub's clock
inline const QString clockSkew = QStringLiteral("sync.clock_skew_s"); ///< ours ahead of the hub's
inline const QString fetchedTo = QStringLiteral("sync.fetched_to");   ///< original last asked for above
inline const QString referenceTag = QStringLiteral("sync.reference"); ///< ETag of the reference in force
inline const QString referenceFiles = QStringLiteral("sync.reference_files"); ///< names from the hub, by line
inline const QString cleaning = QStringLiteral("sync.clean_delivered"); ///< `1`: delivered originals may go
inline const QString automatic = QStringLiteral("sync.automatic");      ///< a key of AutoWay

} // namespace lantian::syncSetting
