#pragma once

#include "domain/Site.h"
#include "hub/Office.h"

namespace lantian::hub {

/// The sites of a CSV (RFC 4180, UTF-8): the columns `code`, `name` and `kind` and perhaps `address`, `grid`,
/// `lat` and `lon` by their names in the first line; all others become fields. Invalid, `sites-invalid`, with
/// the line, for anything else, and when a code comes twice.
Result<std::vector<Site>> sitesInCsv(const QByteArray &csv);

/// What an import changed.
struct ImportedSites {
    int registered = 0;
    int updated = 0;
    int unchanged = 0;
};

/// Registers the sites, or updates those whose codes are known, by events of the hub's own.
Result<ImportedSites> importSites(Office &office, const std::vector<Site> &sites);

} // namespace lantian::hub
