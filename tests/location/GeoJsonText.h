#pragma once

#include <QByteArray>

namespace lantian {

/// A ring in the demo county.
inline const QByteArray square = "[[115.8,39.2],[115.9,39.2],[115.9,39.3],[115.8,39.2]]";

inline QByteArray feature(const QByteArray &geometry, const QByteArray &properties = R"({"grid_code":"1"})")
{
    return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":)" + geometry + '}';
}

inline QByteArray geometry(const QByteArray &type, const QByteArray &coordinates)
{
    return R"({"type":")" + type + R"(","coordinates":[)" + coordinates + "]}";
}

inline QByteArray polygon(const QByteArray &rings)
{
    return geometry("Polygon", rings);
}

inline QByteArray multiPolygon(const QByteArray &polygons)
{
    return geometry("MultiPolygon", polygons);
}

/// The member with which older writers name a coordinate system, its comma behind it.
inline QByteArray crs(const QByteArray &name)
{
    return R"("crs":{"type":"name","properties":{"name":")" + name + R"("}},)";
}

inline QByteArray collection(const QByteArray &features, const QByteArray &more = {})
{
    return R"({"type":"FeatureCollection",)" + more + R"("features":[)" + features + "]}";
}

} // namespace lantian
