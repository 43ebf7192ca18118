#pragma once

#include "base/Result.h"

#include <QLoggingCategory>

namespace lantian {

/// What goes wrong, for whoever looks after the program: on stderr, or wherever Qt's message handler writes.
Q_DECLARE_LOGGING_CATEGORY(programLog)

/// Writes `error` into the log, with `where` it was met: faults of the machine as warnings, what was only
/// refused as information, which is left out unless QT_LOGGING_RULES asks for it (`lantian.info=true`).
///
/// An Error tells of files, ids and rules, never of what people wrote.
void noted(const Error &error, const char *where);

/// `done`, which is noted if it is an Error: whoever asked for it may show it or pass over it.
template <class T>
Result<T> noted(Result<T> done, const char *where)
{
    if (!done)
        noted(done.error(), where);
    return done;
}

} // namespace lantian
