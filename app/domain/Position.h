#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace lantian {

/// Where something was, in WGS-84 degrees (protocol.md 1.3, `position`).
struct Position {
    enum class Source { Gnss, Network, Manual };

    double lat = 0;                  ///< degrees north, -90..90
    double lon = 0;                  ///< degrees east, -180..180
    std::optional<double> accuracyM; ///< radius of about 68 %, metres
    Source source = Source::Gnss;
    QDateTime fixAt;               ///< when the receiver was there, UTC; invalid when nobody knows
    double ageS = 0;               ///< age of the fix when it was used, seconds
    std::optional<int> satellites; ///< used in the fix

    bool operator==(const Position &) const = default;
};

QString key(Position::Source source);

QJsonObject toJson(const Position &position);

/// The position that `object` spells; Invalid for missing, non-finite or out-of-range numbers.
Result<Position> positionFromJson(const QJsonObject &object);

/// Great-circle distance on the mean sphere (radius 6,371,008.8 m), metres.
double distanceM(const Position &a, const Position &b);

} // namespace lantian
