#include "location/GeoJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr qsizetype leastRingPoints = 4; // RFC 7946, 3.1.6

Error refused(const QString &what, const QString &code)
{
    return Error{Error::Kind::Invalid, what, u"geojson-"_s + code};
}

/// Reads the geometry of one feature after the other and counts the vertices of all.
class GeometryReading
{
public:
    Result<std::vector<Polygon>> polygons(const QJsonObject &geometry)
    {
        const QString type = geometry[u"type"_s].toString();
        const QJsonArray coordinates = geometry[u"coordinates"_s].toArray();
        QJsonArray members = coordinates;
        if (type == u"Polygon"_s) { // in braces, some compilers would wrap it and others copy it (CWG 2137)
            members = {};
            members.append(coordinates);
        }
        if ((type != u"Polygon"_s && type != u"MultiPolygon"_s) || coordinates.isEmpty())
            return refused(u"it is no Polygon or MultiPolygon with coordinates"_s, u"geometry"_s);

        std::vector<Polygon> polygons;
        for (const auto &member : members) {
            Result<Polygon> read = polygon(member.toArray());
            if (!read)
                return read.error();
            polygons.push_back(*std::move(read));
        }
        return polygons;
    }

private:
    Result<Polygon> polygon(const QJsonArray &rings)
    {
        if (rings.isEmpty())
            return refused(u"a polygon has no ring"_s, u"geometry"_s);
        Polygon polygon;
        for (const auto &member : rings) {
            Result<Ring> read = ring(member.toArray());
            if (!read)
                return read.error();
            polygon.push_back(*std::move(read));
        }
        return polygon;
    }

    Result<Ring> ring(const QJsonArray &points)
    {
        if (points.size() < leastRingPoints)
            return refused(u"a ring has fewer than 4 points"_s, u"ring-short"_s);
        m_vertices += std::size_t(points.size());
        if (m_vertices > mostVertices)
            return refused(u"more than %1 vertices"_s.arg(mostVertices), u"vertices"_s);
        Ring ring;
        ring.reserve(std::size_t(points.size()));
        for (const auto &member : points) {
            const QJsonArray pair = member.toArray();
            constexpr double none = std::numeric_limits<double>::quiet_NaN();
            const GeoPoint point{.lon = pair[0].toDouble(none), .lat = pair[1].toDouble(none)};
            if (!(std::abs(point.lon) <= 180 && std::abs(point.lat) <= 90))
                return refused(u"a point is not a longitude in -180..180 and a latitude in -90..90"_s,
                               u"range"_s);
            ring.push_back(point);
        }
        if (ring.front() != ring.back())
            return refused(u"a ring does not end where it began"_s, u"ring-open"_s);
        return ring;
    }

    std::size_t m_vertices = 0;
};

/// RFC 7946 has no `crs`; older writers name one. CGCS2000 (EPSG:4490) lies within decimetres of WGS-84.
bool isWgs84(const QJsonObject &collection)
{
    const QString name = collection[u"crs"_s][u"properties"_s][u"name"_s].toString();
    return !collection.contains(u"crs"_s) || name.endsWith(u"CRS84"_s) || name.endsWith(u":4326"_s) ||
           name.endsWith(u":4490"_s);
}

} // namespace

Result<std::vector<AreaFeature>> areaFeatures(QByteArrayView bytes)
{
    if (bytes.size() > largestGeoJson)
        return refused(u"more than %1 bytes"_s.arg(largestGeoJson), u"size"_s);
    QJsonParseError problem;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()), &problem);
    if (problem.error != QJsonParseError::NoError)
        return refused(u"no JSON at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()),
                       u"syntax"_s);
    const QJsonObject collection = document.object();
    if (collection[u"type"_s] != u"FeatureCollection"_s || !collection[u"features"_s].isArray())
        return refused(u"it is no FeatureCollection"_s, u"collection"_s);
    if (!isWgs84(collection))
        return refused(u"its coordinates are not WGS-84"_s, u"crs"_s);

    const QJsonArray members = collection[u"features"_s].toArray();
    if (std::size_t(members.size()) > mostFeatures)
        return refused(u"more than %1 features"_s.arg(mostFeatures), u"features"_s);
    GeometryReading reading;
    std::vector<AreaFeature> features;
    for (const auto &member : members) {
        const int number = int(features.size()) + 1;
        Result<std::vector<Polygon>> polygons = reading.polygons(member[u"geometry"_s].toObject());
        if (!polygons)
            return Error{polygons.error().kind, u"feature %1: %2"_s.arg(number).arg(polygons.error().what),
                         polygons.error().code};
        features.push_back({.number = number,
                            .properties = member[u"properties"_s].toObject(),
                            .area = areaOf(*std::move(polygons))});
    }
    return features;
}

} // namespace lantian
