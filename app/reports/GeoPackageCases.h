#pragma once

#include "reports/CaseExport.h"

namespace lantian {

/// Writes cases as a GeoPackage (OGC 12-128r18, version 1.3): points in the table `cases`, in WGS-84, with
/// the values of caseRecord() and `reported_local`, the time of the report by this machine's clock for
/// people. A case without a position has no geometry.
Result<void> writeGeoPackage(const QString &path, const CaseSource &source, const QDateTime &now);

} // namespace lantian
