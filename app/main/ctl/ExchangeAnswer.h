#pragma once

#include "main/ctl/Answer.h"
#include "sync/Exchange.h"

namespace lantian {

QJsonObject toJson(const Pending &pending);

/// What a command says of the exchange it made, which ended with `trouble` still in the way, if any.
Result<Answer> exchangeAnswer(const ExchangeResult &result, const std::optional<Error> &trouble);

} // namespace lantian
