#pragma once

#include "sync/SyncContext.h"

namespace lantian {

/// Asks the hub for something small, after something large went unanswered: `then` gets nothing where the hub
/// answers, so that less at once may get through a line that is cut again and again, or else why it does not.
inline void checkLine(HubCalls &calls, std::function<void(const std::optional<Error> &)> then)
{
    calls.call({.method = "GET", .path = apiRoot + QStringLiteral("/hub")}, AnswerForm::Json,
               [then = std::move(then)](const AnswerMeaning &meaning, const HubAnswer &) {
                   then(meaning.kind == AnswerMeaning::Kind::Done ? std::nullopt
                                                                  : std::optional(meaning.error));
               });
}

} // namespace lantian
