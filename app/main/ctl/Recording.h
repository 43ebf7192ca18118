#pragma once

#include "main/ctl/Answer.h"
#include "main/ctl/Workplace.h"

namespace lantian {

/// `report`: records one problem. What it lacks is said and no reason to lose it; a value or photo that
/// cannot be taken is refused, and then nothing is recorded.
Result<Answer> reported(const Arguments &arguments, Workplace &place);

/// `inspect`: records one inspection of a site and, if items failed, the case that they open. The same holds
/// for what it lacks and what cannot be taken.
Result<Answer> inspected(const Arguments &arguments, Workplace &place);

/// `act CASE DECISION`: decides about a case (protocol.md 1.4). What would have no effect is refused, and
/// then nothing is recorded.
Result<Answer> acted(const Arguments &arguments, Workplace &place);

} // namespace lantian
