#pragma once

#include "hub/Caller.h"
#include "hub/Office.h"

namespace lantian::hub {

/// One form in which the list of cases leaves the hub, for other programs.
struct ExportForm {
    QString name; ///< by which it is asked for: `csv`
    QString file; ///< how the file is called: `cases.csv`
    QByteArray type;
};

/// All forms there are.
const std::vector<ExportForm> &exportForms();

/// The cases, newest first, as `form` writes them: all of them, or those that concern `caller`. Columns are
/// named as in `GET /cases`, with `lat` and `lon` beside. CSV is UTF-8 with a mark, a line's end of CR LF,
/// and in a spreadsheet no text becomes a formula; GeoJSON (RFC 7946) has a null geometry for a case without
/// a position.
Result<QByteArray> exportedCases(Office &office, const ExportForm &form, const std::optional<Caller> &caller);

/// `GET /exports`: what there is.
Answer exportsAnswer();
/// `GET /exports/<file>`.
Answer exportAnswer(Office &office, const Caller &caller, const QString &file);

} // namespace lantian::hub
