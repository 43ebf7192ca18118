#pragma once

#include "hub/Caller.h"

namespace lantian::hub {

/// `GET /cases`: those that concern the caller, newest first, page by page; `state`, `category`, `grid`,
/// `text`, `open`, `overdue`, `limit` narrow it, `after` goes on.
Answer casesAnswer(Office &office, const Caller &caller, const Request &request);

/// `GET /cases/<id>`: one case with its timeline; 404 also where it does not concern the caller.
Answer caseAnswer(Office &office, const Caller &caller, const QString &id);

/// `GET /statistics`: how many of the caller's cases stand where, by township, category and state. Never by
/// person.
Answer statisticsAnswer(Office &office, const Caller &caller);

} // namespace lantian::hub
