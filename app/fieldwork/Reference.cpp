#include "fieldwork/Reference.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Result<Reference> referenceIn(const DataDirectory &directory)
{
    const CatalogueShelf shelf(directory.catalogue(), directory.acceptedCatalogue());
    Result<ShelvedCatalogue> shelved = shelf.load();
    if (!shelved)
        return shelved.error();
    Reference reference{*std::move(shelved), {}, std::nullopt};
    Result<Boundaries> boundaries = boundariesIn(directory.geography());
    if (boundaries)
        reference.boundaries = *std::move(boundaries);
    else
        reference.boundaryTrouble.reset();
    return reference;
}

QStringList Place::zoneKinds() const
{
    QStringList kinds;
    for (const Zone &zone : zones) {
        if (!kinds.contains(zone.kind))
            kinds << zone.kind;
    }
    return kinds;
}

Place placeOf(const Boundaries &boundaries, const Position &position, const QDate &day)
{
    Place place;
    if (auto lies = boundaries.grids.place(position)) {
        place.lies = *std::move(lies);
        if (place.lies.grid) {
            place.grid = place.lies.grid->code;
            place.words = gridWords(*place.lies.grid);
        }
    }
    place.zones = boundaries.zones.zonesAt(position, day);
    return place;
}

QString gridWords(const Grid &grid)
{
    const bool namesVillage = grid.name.startsWith(grid.villageName);
    return u"%1 %2%3"_s.arg(grid.townshipName, namesVillage ? QString() : grid.villageName, grid.name)
        .trimmed();
}

} // namespace lantian
