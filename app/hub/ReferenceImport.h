#pragma once

#include "domain/Catalogue.h"
#include "hub/Office.h"
#include "storage/ReferenceFiles.h"

#include <QStringList>

namespace lantian::hub {

/// Takes the county's files at `paths` into the hub, all or none: grids and zones (`grids.geojson`,
/// `no_coal_zones.geojson`, `no_burn_zones.geojson`), `calendar.json`, and files of the catalogue, those of
/// its folders `categories` and `checklists` by the folder they lie in. Their names as kept. Invalid, naming
/// the file, when one cannot be used.
Result<QStringList> importReference(Office &office, const QStringList &paths);

/// Those of `files` that belong to the catalogue, by the names they have there.
CatalogueFiles catalogueFilesIn(const std::vector<ReferenceFile> &files);

} // namespace lantian::hub
