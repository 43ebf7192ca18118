#pragma once

#include "base/Result.h"
#include "location/Fix.h"

#include <QByteArrayView>

namespace lantian {

inline constexpr qint64 largestNmeaLog = qint64(64) * 1024 * 1024; ///< bytes

/// The best believable fix in the NMEA log `bytes`, whose last fix arrived at `end`; the others' arrivals are
/// counted back from it by the receiver's time of day.
///
/// Replays the log through BestFix and gives the last Good answer, failing that the last Poor one. NotFound,
/// `nmea-no-fix`, when no fix of it can be believed.
Result<Fix> bestFixOfLog(QByteArrayView bytes, const QDateTime &end);

/// The same for the file at `path`; Invalid, `nmea-size`, when it is larger than `largestNmeaLog`.
Result<Fix> bestFixOfLogFile(const QString &path, const QDateTime &end);

} // namespace lantian
