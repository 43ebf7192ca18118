#include "domain/Position.h"

#include "base/Clock.h"

#include <cmath>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QString key(Position::Source source)
{
    switch (source) {
    case Position::Source::Gnss:
        return u"gnss"_s;
    case Position::Source::Network:
        return u"network"_s;
    case Position::Source::Manual:
        return u"manual"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Position &position)
{
    QJsonObject object{
        {u"lat"_s, position.lat}, {u"lon"_s, position.lon}, {u"source"_s, key(position.source)}};
    object[u"accuracy_m"_s] = position.accuracyM ? QJsonValue(*position.accuracyM) : QJsonValue();
    object[u"fix_at"_s] = position.fixAt.isValid() ? QJsonValue(localRfc3339(position.fixAt)) : QJsonValue();
    object[u"age_s"_s] = position.ageS;
    if (position.satellites)
        object[u"satellites"_s] = *position.satellites;
    return object;
}

Result<Position> positionFromJson(const QJsonObject &object)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    Position position;
    position.lat = object[u"lat"_s].toDouble(none);
    position.lon = object[u"lon"_s].toDouble(none);
    if (!(std::abs(position.lat) <= 90 && std::abs(position.lon) <= 180))
        return Error{Error::Kind::Invalid, u"lat and lon must be numbers in -90..90 and -180..180"_s,
                     u"position-range"_s};

    const double accuracy = object[u"accuracy_m"_s].toDouble(none);
    if (accuracy < 0)
        return Error{Error::Kind::Invalid, u"accuracy_m is negative"_s, u"position-range"_s};
    if (!std::isnan(accuracy))
        position.accuracyM = accuracy;
    for (const auto source : {Position::Source::Network, Position::Source::Manual}) {
        if (object[u"source"_s] == key(source))
            position.source = source;
    }
    position.fixAt = fromRfc3339(object[u"fix_at"_s].toString());
    position.ageS = object[u"age_s"_s].toDouble();
    if (object[u"satellites"_s].isDouble())
        position.satellites = object[u"satellites"_s].toInt();
    return position;
}

double distanceM(const Position &a, const Position &b)
{
    constexpr double radiusM = 6'371'008.8;
    constexpr double perDegree = std::numbers::pi / 180;
    const double byLat = std::sin((b.lat - a.lat) * perDegree / 2);
    const double byLon = std::sin((b.lon - a.lon) * perDegree / 2);
    const double h =
        byLat * byLat + std::cos(a.lat * perDegree) * std::cos(b.lat * perDegree) * byLon * byLon;
    return 2 * radiusM * std::asin(std::sqrt(std::min(1.0, h)));
}

} // namespace lantian
