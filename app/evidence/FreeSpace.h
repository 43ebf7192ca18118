#pragma once

#include "base/Result.h"

namespace lantian {

/// How much room the disk still has for photos. Texts are always taken.
enum class SpaceState {
    Ample,
    Low,   ///< to be said, nothing is refused
    Short, ///< no new photo is taken
};

/// From which free space on a person is warned, and new photos are refused; bytes.
///
/// `refuseBytes` is the reserve of the texts, into which photos never eat. An event is at most 64 KiB and is
/// written about three times (log, projections, journal), so 200 MiB hold a thousand of the largest events,
/// or some ten thousand usual ones: weeks of work after the last photo. `warnBytes` leaves room for about
/// 200 photos of 4 MiB before that.
struct SpaceLimits {
    qint64 warnBytes = qint64(1) << 30;
    qint64 refuseBytes = qint64(200) << 20;
};

/// What `freeBytes` mean under `limits`.
SpaceState spaceState(qint64 freeBytes, const SpaceLimits &limits);

/// Whether `photoBytes` more may be written and still leave the reserve of the texts. durablePut() renames
/// its temporary file, so a file needs its own size once and not twice.
bool hasRoomFor(qint64 photoBytes, qint64 freeBytes, const SpaceLimits &limits);

/// The bytes this user may still write on the disk that holds `folder`, or will once `folder` is made;
/// Storage when no disk tells.
Result<qint64> freeBytes(const QString &folder);

} // namespace lantian
