#pragma once

#include "domain/Position.h"

#include <QTime>

#include <chrono>

namespace lantian {

/// One answer of a positioning receiver: where it was, how well it knew, and when we were told.
struct Fix {
    double lat = 0;                  ///< degrees north, WGS-84, -90..90
    double lon = 0;                  ///< degrees east, WGS-84, -180..180
    std::optional<double> accuracyM; ///< radius of about 68 %, metres; none when the source does not say
    QDateTime receivedAt;            ///< when it reached this program by the Clock, UTC
    QDateTime gnssTime;              ///< the receiver's own UTC; invalid unless its date can be trusted
    QTime timeOfDay;                 ///< the receiver's UTC time of day; invalid when it gave none
    std::optional<int> satellites;   ///< used in the fix
    std::optional<double> hdop;
    int quality = 0; ///< of NMEA's GGA, 1..5; 0 when the source has no such thing
    Position::Source source = Position::Source::Gnss;

    bool operator==(const Fix &) const = default;
};

/// `fix` as the events carry it, used at `now`: `ageS` counts from the arrival and is never negative.
Position positionAt(const Fix &fix, const QDateTime &now);

/// The distance between two fixes, metres.
double distanceM(const Fix &a, const Fix &b);

/// How much later than `earlier` `later` was: by the receiver's time of day where both have one, so that a
/// log read at any speed says the same, else by arrival. Zero where the clock went back.
std::chrono::milliseconds timeBetween(const Fix &earlier, const Fix &later);

} // namespace lantian
