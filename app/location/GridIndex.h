#pragma once

#include "domain/Position.h"
#include "location/AreaIndex.h"
#include "location/GeoJson.h"

namespace lantian {

/// One grid of the county: the ground one grid worker answers for.
struct Grid {
    QString code; ///< its identity: 15 digits here, but any text will do
    QString name;
    QString villageCode; ///< the identity of the village; names repeat within a county
    QString villageName;
    QString townshipCode;
    QString townshipName;

    bool operator==(const Grid &) const = default;
};

/// Where a position lies among the grids.
struct GridPlace {
    std::optional<Grid> grid;    ///< the one grid it lies in; none outside all
    std::optional<Grid> nearest; ///< outside all: the grid whose border is nearest
    double borderM = 0;          ///< to the border of `grid`, or of `nearest`, metres
    bool nearBorder = false; ///< it may as well lie on the other side: `borderM` is less than the accuracy
    std::vector<Grid> neighbours; ///< the other grids within the accuracy, nearest first
};

/// Which grid a position lies in. Immutable once built; may be read from any thread.
class GridIndex
{
public:
    GridIndex() = default;

    /// The grids of a GeoJSON text with the properties `grid_code`, `grid_name`, `village_code`,
    /// `village_name`, `township_code` and `township_name`. Invalid as areaFeatures() says, without a code
    /// (`geojson-property`), or when a code comes twice (`geojson-duplicate`).
    static Result<GridIndex> fromGeoJson(QByteArrayView bytes);

    std::size_t size() const { return m_grids.size(); }
    /// All grids, in the file's order, and their ground in the same order.
    const std::vector<Grid> &grids() const { return m_grids; }
    const AreaIndex &areas() const { return m_areas; }

    /// The grid with this code; none when there is none.
    std::optional<Grid> grid(const QString &code) const;

    /// Where `position` lies. On a border that grids share it lies in exactly one of them; where the file's
    /// grids overlap, in the one that stands first. None when there are no grids.
    std::optional<GridPlace> place(const Position &position) const;

private:
    std::vector<Grid> m_grids;
    AreaIndex m_areas; ///< in the order of m_grids
};

} // namespace lantian
