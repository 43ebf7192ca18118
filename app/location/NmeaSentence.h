#pragma once

#include <QByteArray>
#include <QDate>
#include <QTime>

#include <optional>
#include <variant>

namespace lantian {

/// What a GGA sentence says when it has a position worth the name.
struct GgaFix {
    QTime time; ///< UTC
    double lat;
    double lon;
    int quality; ///< 1 GNSS, 2 differential, 3 precise, 4 RTK fixed, 5 RTK float
    std::optional<int> satellites;
    std::optional<double> hdop;
};

/// A GGA sentence without one: no fix, an estimate (6), manual input (7), a simulator (8), or bad numbers.
struct GgaNone {};

/// What an RMC sentence says of its epoch.
struct RmcWord {
    QTime time; ///< UTC; invalid when empty
    bool valid; ///< status A, and not estimated, manual or simulated
    QDate date; ///< invalid when empty, malformed, or outside firstGnssYear .. lastGnssYear
};

using NmeaSentence = std::variant<std::monostate, GgaFix, GgaNone, RmcWord>;

/// Dates before the first day of the one or after the first day of the other are not believed: receivers
/// whose week counter rolled over say 1999, and others worse (reliability.md 8). To be moved on with the
/// years.
inline constexpr int firstGnssYear = 2024;
inline constexpr int lastGnssYear = firstGnssYear + 20;

/// What `body`, a sentence between `$` and `*`, says; monostate for all that is neither GGA nor RMC. Every
/// satellite system's talker will do; proprietary sentences (`P…`) will not.
///
/// Read by hand, field by field: QNmeaPositionInfoSource takes quality 6 and 8 for a fix and does not tell
/// them.
NmeaSentence nmeaSentence(QByteArrayView body);

} // namespace lantian
