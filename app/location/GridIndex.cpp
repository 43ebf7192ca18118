#include "location/GridIndex.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr double widestAccuracyM = 5'000; // beyond it neighbours say nothing

} // namespace

Result<GridIndex> GridIndex::fromGeoJson(QByteArrayView bytes)
{
    Result<std::vector<AreaFeature>> features = areaFeatures(bytes);
    if (!features)
        return features.error();

    GridIndex index;
    std::vector<Area> areas;
    QSet<QString> codes;
    for (AreaFeature &feature : *std::move(features)) {
        const QString code = feature.text(u"grid_code"_s);
        if (code.isEmpty())
            return Error{Error::Kind::Invalid, u"feature %1: it has no grid_code"_s.arg(feature.number),
                         u"geojson-property"_s};
        if (codes.contains(code))
            return Error{Error::Kind::Invalid,
                         u"feature %1: grid_code %2 comes twice"_s.arg(feature.number).arg(code),
                         u"geojson-duplicate"_s};
        codes << code;
        index.m_grids.push_back({.code = code,
                                 .name = feature.text(u"grid_name"_s),
                                 .villageCode = feature.text(u"village_code"_s),
                                 .villageName = feature.text(u"village_name"_s),
                                 .townshipCode = feature.text(u"township_code"_s),
                                 .townshipName = feature.text(u"township_name"_s)});
        areas.push_back(std::move(feature.area));
    }
    index.m_areas = AreaIndex(std::move(areas));
    return index;
}

std::optional<Grid> GridIndex::grid(const QString &code) const
{
    const auto found =
        std::find_if(m_grids.begin(), m_grids.end(), [&](const Grid &grid) { return grid.code == code; });
    return found == m_grids.end() ? std::optional<Grid>() : *found;
}

std::optional<GridPlace> GridIndex::place(const Position &position) const
{
    const GeoPoint point{.lon = position.lon, .lat = position.lat};
    const std::vector<std::size_t> owners = m_areas.containing(point);
    const std::optional<std::size_t> home = owners.empty() ? m_areas.nearest(point) : owners.front();
    if (!home)
        return {};

    GridPlace place;
    (owners.empty() ? place.nearest : place.grid) = m_grids[*home];
    place.borderM = borderDistanceM(m_areas[*home], point);

    const double accuracy = std::min(position.accuracyM.value_or(0), widestAccuracyM);
    place.nearBorder = place.borderM < accuracy;
    GeoBox around;
    around.include(point);
    std::vector<std::pair<double, std::size_t>> others;
    for (const std::size_t i : m_areas.meeting(around.grown(accuracy))) {
        const double distance = contains(m_areas[i], point) ? 0 : borderDistanceM(m_areas[i], point);
        if (i != *home && distance < accuracy)
            others.emplace_back(distance, i);
    }
    std::sort(others.begin(), others.end());
    for (const auto &[distance, i] : others)
        place.neighbours.push_back(m_grids[i]);
    return place;
}

} // namespace lantian
