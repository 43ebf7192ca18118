#pragma once

#include "domain/Case.h"
#include "fieldwork/Reference.h"

namespace lantian {

/// By when a case like `dispatched` is usually put right when it is dispatched at `now`: as the catalogue
/// says of its kind, place and severity, by the county's working days. Nothing for a category that the
/// catalogue does not have.
std::optional<QDateTime> usualDue(const Case &dispatched, const Reference &reference, const QDateTime &now);

} // namespace lantian
