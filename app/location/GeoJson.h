#pragma once

#include "base/Result.h"
#include "location/Area.h"

#include <QJsonObject>

namespace lantian {

/// One feature of a GeoJSON file: a surface and what is written about it.
struct AreaFeature {
    int number; ///< from 1, as people count them in the file
    QJsonObject properties;
    Area area;

    /// The text of the property `name`; empty when it is missing or null.
    QString text(const QString &name) const { return properties[name].toString(); }
};

inline constexpr qsizetype largestGeoJson = qsizetype(32) * 1024 * 1024; ///< bytes
inline constexpr std::size_t mostFeatures = 20'000;
inline constexpr std::size_t mostVertices = 1'000'000; ///< in all features together

/// The features of `bytes`, a GeoJSON FeatureCollection (RFC 7946) of Polygons and MultiPolygons in WGS-84.
///
/// Invalid for anything else, the feature's number in `what`, with code `geojson-size`, `geojson-syntax`
/// (also for nesting beyond 1,024), `geojson-collection`, `geojson-crs` (a `crs` that is neither WGS-84 nor
/// CGCS2000), `geojson-features`, `geojson-vertices`, `geojson-geometry`, `geojson-range` (not numbers, or
/// not longitude then latitude), `geojson-ring-short` (fewer than 4 points) or `geojson-ring-open`.
Result<std::vector<AreaFeature>> areaFeatures(QByteArrayView bytes);

} // namespace lantian
