#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <functional>

namespace lantian {

/// A county's own files as the hub gives them, by name: `grids.geojson`, `categories/01-burn.json`.
using ReferenceSet = QMap<QString, QByteArray>;

/// Whether a set may come into force; Invalid, with the file's name, when one is not what it should be.
using ReferenceCheck = std::function<Result<void>(const ReferenceSet &)>;

/// Where the county's files lie on this machine.
struct ReferencePlaces {
    QString catalogue; ///< folder of the catalogue's files
    QString geography; ///< folder of the maps
    QString calendar;  ///< the file with the working days
};

/// The county's files on this machine.
class ReferenceFolder
{
public:
    ReferenceFolder(ReferencePlaces places, ReferenceCheck check);

    /// Puts `files` in the place of those that are there, durably, and takes away those of `before`, which
    /// the hub gave earlier and gives no more; what others put there stays. A set that the check refuses
    /// changes nothing. An interruption in the middle is repaired by doing it again; until then the last good
    /// set is in force (CatalogueShelf).
    Result<void> replace(const ReferenceSet &files, const QStringList &before) const;

private:
    QString pathOf(const QString &name) const;

    ReferencePlaces m_places;
    ReferenceCheck m_check;
};

/// The files in a hub's answer to `GET /reference`: its catalogue's, grids, zones and calendar; those that it
/// has none of are left out. Invalid when it is none, or a file has a name that cannot be one of a
/// catalogue's.
Result<ReferenceSet> referenceSetFrom(const QByteArray &body);

} // namespace lantian
