#include "location/AreaIndex.h"

#include <algorithm>
#include <cmath>

namespace lantian {

namespace {

constexpr std::size_t longestSide = 256;    // cells; 65,536 in all
constexpr std::size_t mostCellsOfOne = 256; // so that many huge areas do not fill the memory

std::size_t slot(double value, double least, double most, std::size_t slots)
{
    if (!(most > least && value >= least)) // also what is no number
        return 0;
    const double at = (value - least) / (most - least) * double(slots);
    return std::size_t(std::clamp(at, 0.0, double(slots - 1)));
}

} // namespace

AreaIndex::AreaIndex(std::vector<Area> areas) : m_areas(std::move(areas))
{
    for (const Area &area : m_areas)
        m_box.include(area.box);
    m_side = std::clamp<std::size_t>(std::size_t(2 * std::sqrt(double(m_areas.size()))), 1, longestSide);
    m_cells.assign(m_side * m_side, {});
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        const GeoBox &box = m_areas[i].box;
        const std::size_t columns = column(box.east) - column(box.west) + 1;
        const std::size_t rows = row(box.north) - row(box.south) + 1;
        if (columns * rows > mostCellsOfOne) {
            m_wide.push_back(i);
            continue;
        }
        for (std::size_t y = row(box.south); y <= row(box.north); ++y) {
            for (std::size_t x = column(box.west); x <= column(box.east); ++x)
                m_cells[y * m_side + x].push_back(i);
        }
    }
}

std::vector<std::size_t> AreaIndex::containing(const GeoPoint &point) const
{
    GeoBox box;
    box.include(point);
    std::vector<std::size_t> found = meeting(box);
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&](std::size_t i) { return !contains(m_areas[i], point); }),
                found.end());
    return found;
}

std::vector<std::size_t> AreaIndex::meeting(const GeoBox &box) const
{
    std::vector<std::size_t> found = m_wide;
    for (std::size_t y = row(box.south); y <= row(box.north); ++y) {
        for (std::size_t x = column(box.west); x <= column(box.east); ++x) {
            const auto &cell = m_cells[y * m_side + x];
            found.insert(found.end(), cell.begin(), cell.end());
        }
    }
    found.erase(
        std::remove_if(found.begin(), found.end(), [&](std::size_t i) { return !m_areas[i].box.meets(box); }),
        found.end());
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::optional<std::size_t> AreaIndex::nearest(const GeoPoint &point) const
{
    std::optional<std::size_t> found;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        if (distanceM(m_areas[i].box, point) >= least)
            continue;
        if (const double distance = borderDistanceM(m_areas[i], point); distance < least) {
            least = distance;
            found = i;
        }
    }
    return found;
}

std::size_t AreaIndex::column(double lon) const
{
    return slot(lon, m_box.west, m_box.east, m_side);
}

std::size_t AreaIndex::row(double lat) const
{
    return slot(lat, m_box.south, m_box.north, m_side);
}

} // namespace lantian
