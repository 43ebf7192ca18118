#pragma once

#include "location/Area.h"

#include <optional>

namespace lantian {

/// Areas with a net of cells over them, so that a lookup tests only the few areas near the place.
class AreaIndex
{
public:
    AreaIndex() = default;
    explicit AreaIndex(std::vector<Area> areas);

    std::size_t size() const { return m_areas.size(); }
    const Area &operator[](std::size_t i) const { return m_areas[i]; }

    /// The areas in which `point` lies, in their own order.
    std::vector<std::size_t> containing(const GeoPoint &point) const;

    /// The areas whose boxes meet `box`, in their own order.
    std::vector<std::size_t> meeting(const GeoBox &box) const;

    /// The area whose border is nearest to `point`; none when there are no areas.
    std::optional<std::size_t> nearest(const GeoPoint &point) const;

private:
    std::size_t column(double lon) const;
    std::size_t row(double lat) const;

    std::vector<Area> m_areas;
    GeoBox m_box;
    std::size_t m_side = 1;                           ///< cells in a row, and rows
    std::vector<std::vector<std::size_t>> m_cells{1}; ///< row by row from the south-west
    std::vector<std::size_t> m_wide;                  ///< areas over so many cells that they stand in none
};

} // namespace lantian
