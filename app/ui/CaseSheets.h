#pragma once

#include "domain/Catalogue.h"
#include "fieldwork/CaseListing.h"
#include "reports/CaseExport.h"

namespace lantian {

/// By which they are asked for, and how the file's name ends.
inline const QString sheetsForm = QStringLiteral("pdf");

/// Told after each case how many are written; false calls it off.
using SheetsGoOn = std::function<bool(qint64 cases)>;

/// Writes the cases of `query` in `directory` as PDF to print and to file, A4, each from a page of its own:
/// what is known, the photos, stamped where there is a stamped copy, what happened, oldest first, and where
/// to sign. In the program's language, times of this machine's zone. Errors are those of exported() and of
/// Store::open(); Cancelled once `goOn` says so. A photo that is missing or damaged is named in its place.
/// Needs a QGuiApplication for its fonts; may run in any thread.
Result<Exported> writeCaseSheets(const QString &path, const DataDirectory &directory,
                                 const LedgerQuery &query, const Catalogue &catalogue, const QDateTime &now,
                                 const SheetsGoOn &goOn);

} // namespace lantian
