#include "ui/MapFrame.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lantian {

namespace {

constexpr double metresPerDegree = 6'371'008.8 * std::numbers::pi / 180;

double metresPerDegreeEast(const GeoPoint &at)
{
    return metresPerDegree * std::max(0.01, std::cos(at.lat * std::numbers::pi / 180));
}

} // namespace

QPointF MapFrame::at(const GeoPoint &point) const
{
    return {size.width() / 2 + (point.lon - centre.lon) * metresPerDegreeEast(centre) / metresPerPixel,
            size.height() / 2 - (point.lat - centre.lat) * metresPerDegree / metresPerPixel};
}

GeoPoint MapFrame::under(const QPointF &pixel) const
{
    return {.lon = centre.lon + (pixel.x() - size.width() / 2) * metresPerPixel / metresPerDegreeEast(centre),
            .lat = centre.lat - (pixel.y() - size.height() / 2) * metresPerPixel / metresPerDegree};
}

GeoBox MapFrame::box() const
{
    GeoBox box;
    box.include(under({0, 0}));
    box.include(under({size.width(), size.height()}));
    return box;
}

} // namespace lantian
