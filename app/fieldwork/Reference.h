#pragma once

#include "domain/WorkCalendar.h"
#include "fieldwork/DataDirectory.h"
#include "location/Boundaries.h"
#include "storage/CatalogueShelf.h"

namespace lantian {

/// What recording goes by: the catalogue in force, the county's boundaries and its working days. Never
/// changed once loaded; may be read from any thread.
struct Reference {
    ShelvedCatalogue shelved;
    Boundaries boundaries;
    std::optional<Error> boundaryTrouble; ///< why there are none although there is a file
    WorkCalendar calendar;                ///< without holidays where the county has told none
    std::optional<Error> calendarTrouble; ///< why it is not what the file says

    const Catalogue &catalogue() const { return shelved.catalogue; }
};

/// Loads what lies in `directory`. A county's file that is refused is no Error: it stands in the value, and
/// the shipped or last good one is in force.
Result<Reference> referenceIn(const DataDirectory &directory);

/// Where a position lies, as records name it.
struct Place {
    QString grid;            ///< code; empty outside all grids, or without boundaries
    QString words;           ///< 青石镇 王庄村第3网格; outside all grids empty
    GridPlace lies;          ///< how near the border, neighbours, the nearest grid
    std::vector<Zone> zones; ///< those that hold on the day

    /// The zones' kinds, each once: `no_coal`, `no_burn`.
    QStringList zoneKinds() const;
};

/// Where `position` lies on `day`, a day in the county.
Place placeOf(const Boundaries &boundaries, const Position &position, const QDate &day);

/// How `grid` is called: township, village and grid, each once.
QString gridWords(const Grid &grid);

} // namespace lantian
