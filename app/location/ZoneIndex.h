#pragma once

#include "domain/Position.h"
#include "location/AreaIndex.h"
#include "location/GeoJson.h"

#include <QDate>

namespace lantian {

/// A zone that a document of the county lays down for a time.
struct Zone {
    QString id;
    QString name;
    QString kind; ///< `no_coal` (禁煤区), `no_burn` (禁烧区), `limited_coal` (限煤区), or the file's own word
    QDate validFrom; ///< its first day; invalid when it holds from ever
    QDate validTo;   ///< its last day, itself included; invalid when no end is set
    QString docNo;   ///< number of the document
    QString hours;   ///< when in the day it holds, as the document words it; empty for all day

    bool operator==(const Zone &) const = default;

    /// Whether it holds on `date`, a day in the county.
    bool validOn(const QDate &date) const;
};

/// Which zones a position lies in. Immutable once built; may be read from any thread.
class ZoneIndex
{
public:
    ZoneIndex() = default;

    /// The zones of GeoJSON texts with the properties `zone_id`, `name`, `kind`, `valid_from`, `valid_to`
    /// (dates as 2026-01-01, or null), `doc_no` and `hours`. Invalid as areaFeatures() says, without id or
    /// kind or with a date that is none (`geojson-property`), or when an id comes twice
    /// (`geojson-duplicate`).
    static Result<ZoneIndex> fromGeoJson(const std::vector<QByteArray> &texts);

    std::size_t size() const { return m_zones.size(); }
    /// All zones, in the files' order, and their ground in the same order.
    const std::vector<Zone> &zones() const { return m_zones; }
    const AreaIndex &areas() const { return m_areas; }

    /// The zones that hold on `date` where `position` lies, in the files' order; a hole is outside.
    std::vector<Zone> zonesAt(const Position &position, const QDate &date) const;

private:
    std::vector<Zone> m_zones;
    AreaIndex m_areas; ///< in the order of m_zones
};

} // namespace lantian
