#include "location/Fix.h"

#include <algorithm>

namespace lantian {

using std::chrono::milliseconds;

Position positionAt(const Fix &fix, const QDateTime &now)
{
    return {
        .lat = fix.lat,
        .lon = fix.lon,
        .accuracyM = fix.accuracyM,
        .source = fix.source,
        .fixAt = fix.gnssTime.isValid() ? fix.gnssTime : fix.receivedAt,
        .ageS = std::max(0.0, double(fix.receivedAt.msecsTo(now)) / 1000),
        .satellites = fix.satellites,
    };
}

double distanceM(const Fix &a, const Fix &b)
{
    return distanceM(Position{.lat = a.lat, .lon = a.lon}, Position{.lat = b.lat, .lon = b.lon});
}

milliseconds timeBetween(const Fix &earlier, const Fix &later)
{
    if (!earlier.timeOfDay.isValid() || !later.timeOfDay.isValid())
        return milliseconds(std::max<qint64>(0, earlier.receivedAt.msecsTo(later.receivedAt)));

    constexpr milliseconds day = std::chrono::hours(24);
    const milliseconds apart(earlier.timeOfDay.msecsTo(later.timeOfDay));
    const milliseconds forward = apart < milliseconds(0) ? apart + day : apart; // past midnight
    return forward > day / 2 ? milliseconds(0) : forward;
}

} // namespace lantian
