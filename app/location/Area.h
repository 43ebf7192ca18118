#pragma once

#include <limits>
#include <vector>

namespace lantian {

/// A place in WGS-84 degrees.
struct GeoPoint {
    double lon = 0;
    double lat = 0;

    bool operator==(const GeoPoint &) const = default;
};

/// The smallest rectangle of longitudes and latitudes around something; empty before the first point.
struct GeoBox {
    double west = std::numeric_limits<double>::infinity();
    double south = std::numeric_limits<double>::infinity();
    double east = -std::numeric_limits<double>::infinity();
    double north = -std::numeric_limits<double>::infinity();

    void include(const GeoPoint &point);
    void include(const GeoBox &box);
    bool contains(const GeoPoint &point) const;
    bool meets(const GeoBox &other) const;
    /// The box with `metres` more on every side.
    GeoBox grown(double metres) const;
};

/// At least four points, the last equal to the first.
using Ring = std::vector<GeoPoint>;

/// A polygon: its outer ring, then its holes.
using Polygon = std::vector<Ring>;

/// A surface of one or more polygons, each with or without holes.
struct Area {
    std::vector<Polygon> polygons;
    GeoBox box;
};

/// `polygons` with the box around them.
Area areaOf(std::vector<Polygon> polygons);

/// Whether `point` lies in `area`, by half-open ray casting: of areas whose common borders have the same
/// vertices, a point on such a border, or on such a vertex, lies in exactly one (map.md 4).
bool contains(const Area &area, const GeoPoint &point);

/// The distance from `point` to the nearest border of `area`, holes' borders included, metres. Computed in
/// the plane around `point`: good to a thousandth within a county.
double borderDistanceM(const Area &area, const GeoPoint &point);

/// The distance from `point` to the nearest edge of `box`'s rectangle, metres; 0 inside.
double distanceM(const GeoBox &box, const GeoPoint &point);

} // namespace lantian
