#pragma once

#include "domain/Case.h"
#include "domain/Severity.h"

namespace lantian {

/// The words for where a case stands: 待受理 … 已销号.
QString stateWords(CaseState state);

/// 一般 … 紧急
QString severityWords(Severity severity);

} // namespace lantian
