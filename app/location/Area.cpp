#include "location/Area.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace lantian {

namespace {

constexpr double metresPerDegree = 6'371'008.8 * std::numbers::pi / 180; // of latitude, on the mean sphere

double lonScale(double lat)
{
    return std::max(0.01, std::cos(lat * std::numbers::pi / 180));
}

/// Whether the ray from `point` to the east crosses the edge. The ends are put in order first, so that an
/// edge that two areas share crosses at the very same longitude for both.
bool crosses(GeoPoint a, GeoPoint b, const GeoPoint &point)
{
    if ((a.lat > point.lat) == (b.lat > point.lat))
        return false;
    if (a.lat > b.lat)
        std::swap(a, b);
    return point.lon < a.lon + (point.lat - a.lat) * (b.lon - a.lon) / (b.lat - a.lat);
}

bool contains(const Polygon &polygon, const GeoPoint &point)
{
    bool inside = false;
    for (const Ring &ring : polygon) {
        for (std::size_t i = 1; i < ring.size(); ++i)
            inside ^= crosses(ring[i - 1], ring[i], point);
    }
    return inside;
}

/// Distance from the origin to the segment a-b in the plane.
double segmentDistance(double ax, double ay, double bx, double by)
{
    const double dx = bx - ax;
    const double dy = by - ay;
    const double length2 = dx * dx + dy * dy;
    const double along = length2 > 0 ? std::clamp(-(ax * dx + ay * dy) / length2, 0.0, 1.0) : 0.0;
    return std::hypot(ax + along * dx, ay + along * dy);
}

} // namespace

void GeoBox::include(const GeoPoint &point)
{
    west = std::min(west, point.lon);
    east = std::max(east, point.lon);
    south = std::min(south, point.lat);
    north = std::max(north, point.lat);
}

void GeoBox::include(const GeoBox &box)
{
    west = std::min(west, box.west);
    east = std::max(east, box.east);
    south = std::min(south, box.south);
    north = std::max(north, box.north);
}

bool GeoBox::contains(const GeoPoint &point) const
{
    return point.lon >= west && point.lon <= east && point.lat >= south && point.lat <= north;
}

bool GeoBox::meets(const GeoBox &other) const
{
    return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
}

GeoBox GeoBox::grown(double metres) const
{
    const double lat = metres / metresPerDegree;
    const double lon = lat / lonScale(std::max(std::abs(south), std::abs(north)));
    return {.west = west - lon, .south = south - lat, .east = east + lon, .north = north + lat};
}

Area areaOf(std::vector<Polygon> polygons)
{
    Area area{.polygons = std::move(polygons)};
    for (const Polygon &polygon : area.polygons) {
        for (const Ring &ring : polygon) {
            for (const GeoPoint &point : ring)
                area.box.include(point);
        }
    }
    return area;
}

bool contains(const Area &area, const GeoPoint &point)
{
    return area.box.contains(point) &&
           std::any_of(area.polygons.begin(), area.polygons.end(),
                       [&](const Polygon &polygon) { return contains(polygon, point); });
}

double borderDistanceM(const Area &area, const GeoPoint &point)
{
    const double perLat = metresPerDegree;
    const double perLon = metresPerDegree * lonScale(point.lat);
    double nearest = std::numeric_limits<double>::infinity();
    for (const Polygon &polygon : area.polygons) {
        for (const Ring &ring : polygon) {
            for (std::size_t i = 1; i < ring.size(); ++i) {
                const GeoPoint &a = ring[i - 1];
                const GeoPoint &b = ring[i];
                nearest = std::min(
                    nearest, segmentDistance((a.lon - point.lon) * perLon, (a.lat - point.lat) * perLat,
                                             (b.lon - point.lon) * perLon, (b.lat - point.lat) * perLat));
            }
        }
    }
    return nearest;
}

double distanceM(const GeoBox &box, const GeoPoint &point)
{
    const double lon = std::max({box.west - point.lon, 0.0, point.lon - box.east});
    const double lat = std::max({box.south - point.lat, 0.0, point.lat - box.north});
    return std::hypot(lon * metresPerDegree * lonScale(point.lat), lat * metresPerDegree);
}

} // namespace lantian
