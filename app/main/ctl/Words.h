#pragma once

#include "base/Error.h"

namespace lantian {

/// What happened, what it means for the data, and what to do, for people.
QString failureWords(const Error &error);

/// How the commands are spelled.
QString usageWords();

/// The kind's stable word: `not-found`, `busy`, …
QString key(Error::Kind kind);

} // namespace lantian
