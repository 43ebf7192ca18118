#pragma once

#include "domain/Case.h"
#include "domain/Roster.h"
#include "storage/Ledger.h"

#include <QJsonObject>

namespace lantian::hub {

/// One line of the ledger for `GET /cases`; overdue as of `now`.
QJsonObject caseRowJson(const LedgerRow &row, const QDateTime &now);

/// A case with all its facts and its timeline for `GET /cases/<id>`; `roster` tells how people are called.
QJsonObject caseJson(const Case &folded, const Roster &roster);

} // namespace lantian::hub
