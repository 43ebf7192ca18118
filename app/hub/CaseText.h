#pragma once

#include "domain/Case.h"
#include "domain/Roster.h"

#include <QJsonObject>

namespace lantian::hub {

/// A case with all its facts and its timeline for `GET /cases/<id>`; `roster` tells how people are called.
QJsonObject caseJson(const Case &folded, const Roster &roster);

} // namespace lantian::hub
