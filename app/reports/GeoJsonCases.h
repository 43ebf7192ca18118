#pragma once

#include "reports/CaseExport.h"

namespace lantian {

/// Writes cases as GeoJSON (RFC 7946), one feature a line, with the values of caseRecord(); a case without a
/// position has a null geometry.
Result<void> writeGeoJson(const QString &path, const CaseSource &source, const QDateTime &now);

} // namespace lantian
