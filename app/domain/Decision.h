#pragma once

#include "domain/Case.h"
#include "domain/Roster.h"

#include <variant>

namespace lantian {

/// What an event may do to a case that stands as `current`: the state it leads to, or why it has no effect.
///
/// The whole table of protocol.md 1.4, with `base`, roles and scopes. `grant` is the author's at that time;
/// without one an author may only report, and amend and add photos to what they reported. `current` must have
/// been reported, unless `kind` is CaseReported.
std::variant<CaseState, Refusal> decide(const Case &current, EventKind kind, const Event &event,
                                        const std::optional<Grant> &grant);

/// Whether events of `kind` name a base and become the case's current decision: all of 1.4 but
/// reported, amended and photo_added.
bool isDecision(EventKind kind);

} // namespace lantian
