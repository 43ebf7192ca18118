#include "fuzz/Input.h"
#include "fuzz/Property.h"
#include "location/GridIndex.h"
#include "location/ZoneIndex.h"

#include <cmath>
#include <set>

using namespace lantian;
using lantian::fuzz::hold;

namespace {

void holdRing(const Ring &ring, const Area &area)
{
    hold(ring.size() >= 4 && ring.front() == ring.back(), "a ring has four points and is closed");
    for (const GeoPoint &point : ring) {
        hold(std::abs(point.lon) <= 180 && std::abs(point.lat) <= 90, "a point lies on the earth");
        hold(area.box.contains(point), "a box holds all points");
    }
}

void holdArea(const Area &area)
{
    hold(!area.polygons.empty(), "an area has a polygon");
    for (const Polygon &polygon : area.polygons) {
        hold(!polygon.empty(), "a polygon has a ring");
        for (const Ring &ring : polygon)
            holdRing(ring, area);
    }
    const GeoPoint corner = area.polygons.front().front().front();
    const GeoPoint beyond{.lon = area.box.east + 1, .lat = area.box.north + 1};
    const double m = borderDistanceM(area, corner);
    hold(m >= 0 && m < 0.001, "a corner lies on the border");
    hold(!contains(area, beyond), "a point beyond the box is outside");
    hold(std::isfinite(borderDistanceM(area, beyond)), "a distance is a number");
}

/// The first corners of the first areas: where borders are.
std::vector<Position> places(const std::vector<AreaFeature> &features)
{
    std::vector<Position> places;
    for (std::size_t i = 0; i < std::min<std::size_t>(features.size(), 4); ++i) {
        const GeoPoint corner = features[i].area.polygons.front().front().front();
        places.push_back({.lat = corner.lat, .lon = corner.lon, .accuracyM = 30});
    }
    return places;
}

void holdGrids(const QByteArray &bytes, const std::vector<AreaFeature> &features)
{
    const Result<GridIndex> index = GridIndex::fromGeoJson(bytes);
    if (!index)
        return;
    std::set<QString> codes;
    for (const Grid &grid : index->grids())
        hold(!grid.code.isEmpty() && codes.insert(grid.code).second, "every grid has a code of its own");
    hold(index->size() == features.size(), "every feature is a grid");
    for (const Position &position : places(features)) {
        const auto place = index->place(position);
        hold(place && (place->grid || place->nearest), "a position has a grid or a nearest one");
        hold(place->borderM >= 0 && std::isfinite(place->borderM), "a border is some way off");
    }
}

void holdZones(const QByteArray &bytes, const std::vector<AreaFeature> &features)
{
    const Result<ZoneIndex> index = ZoneIndex::fromGeoJson({bytes});
    if (!index)
        return;
    hold(index->size() == features.size(), "every feature is a zone");
    for (const Position &position : places(features)) {
        for (const Zone &zone : index->zonesAt(position, QDate(2026, 11, 19)))
            hold(!zone.id.isEmpty() && zone.validOn(QDate(2026, 11, 19)), "a zone holds on its days");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const Result<std::vector<AreaFeature>> features = areaFeatures(bytes);
    if (!features) {
        hold(features.error().code.startsWith(QStringLiteral("geojson-")), "a refusal has its code");
        hold(!GridIndex::fromGeoJson(bytes), "what is refused makes no index");
        return 0;
    }
    int number = 0;
    for (const AreaFeature &feature : *features) {
        hold(feature.number == ++number, "features are counted from 1");
        holdArea(feature.area);
    }
    holdGrids(bytes, *features);
    holdZones(bytes, *features);
    return 0;
}
