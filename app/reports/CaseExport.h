#pragma once

#include "base/Result.h"
#include "domain/Catalogue.h"
#include "domain/LedgerRow.h"

namespace lantian {

/// One form in which the list of cases goes to other programs.
struct ExportForm {
    QString name; ///< by which it is asked for: `csv`
    QString file; ///< how the file is called: `cases.csv`
    QByteArray type;
};

/// All forms there are: `xlsx`, `csv`, `geojson`, `gpkg`.
const std::vector<ExportForm> &exportForms();
/// Nothing when there is none of that name.
const ExportForm *exportForm(const QString &name);
/// The names of all forms: `xlsx, csv, …`
QString exportFormNames();

/// Hands all cases there are to what it is called with, until that wants no more.
using CaseSource = std::function<Result<void>(const TakeCase &)>;

/// What an export wrote.
struct Exported {
    qint64 cases = 0;
    qint64 bytes = 0;
};

/// Makes the file that `write(path)` of somewhere beside `path` writes take the place of what was at `path`,
/// in one step when all is on the disk. `write` returns how many cases it wrote. After an Error what was
/// there is as it was: Full, Storage, with code `export-not-written`, or whatever `write` says.
Result<Exported> exported(const QString &path,
                          const std::function<Result<qint64>(const QString &path)> &write);

/// Writes the cases of `source`, in its order, to `path` as `form` has them: overdue as of `now`, and where
/// the form has words, those of `catalogue` in the program's language. Errors are those of exported() and of
/// `source`. Holds one case at a time. Can run in any thread.
Result<Exported> exportCases(const ExportForm &form, const QString &path, const CaseSource &source,
                             const Catalogue &catalogue, const QDateTime &now);

} // namespace lantian
