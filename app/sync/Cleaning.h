#pragma once

#include "evidence/PhotoStore.h"
#include "storage/Store.h"

namespace lantian {

/// For how long an original stays here after a receipt confirmed it.
inline constexpr int daysKeptAfterDelivery = 14;

/// The originals here that a hub has confirmed for long enough to make room; none unless a person has allowed
/// it (syncSetting::cleaning).
Result<QStringList> cleanablePhotos(const Store &store, const PhotoStore &photos, const QDateTime &now);

/// Removes these originals; their stamped copies and thumbnails stay. How many bytes that freed.
Result<qint64> cleaned(const QStringList &originals, PhotoStore &photos);

} // namespace lantian
