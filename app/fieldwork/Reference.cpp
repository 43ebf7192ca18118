#include "fieldwork/Reference.h"

#include "base/DurableFile.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr qint64 mostCalendarBytes = qint64(1) << 20;

/// The calendar in the file at `path`; one without holidays where there is no file.
Result<WorkCalendar> calendarAt(const QString &path)
{
    const Result<QByteArray> bytes = fileBytes(path, mostCalendarBytes);
    if (!bytes && bytes.error().kind == Error::Kind::NotFound)
        return WorkCalendar();
    return bytes ? WorkCalendar::fromJson(*bytes) : bytes.error();
}

} // namespace

Result<Reference> referenceIn(const DataDirectory &directory)
{
    const CatalogueShelf shelf(directory.catalogue(), directory.acceptedCatalogue());
    Result<ShelvedCatalogue> shelved = shelf.load();
    if (!shelved)
        return shelved.error();
    Reference reference{.shelved = *std::move(shelved)};
    Result<Boundaries> boundaries = boundariesIn(directory.geography());
    if (boundaries)
        reference.boundaries = *std::move(boundaries);
    else
        reference.boundaryTrouble = boundaries.error();
    const Result<WorkCalendar> calendar = calendarAt(directory.calendar());
    if (calendar)
        reference.calendar = *calendar;
    else
        reference.calendarTrouble = calendar.error();
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
