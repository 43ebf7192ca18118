#pragma once

#include "base/Result.h"
#include "fieldwork/DataDirectory.h"
#include "support/FakeClock.h"

#include <QUuid>

namespace lantian {

/// The bench's today: the day after which nothing happens in its county.
inline FakeClock benchClock()
{
    return FakeClock(QDateTime(QDate(2026, 11, 19), QTime(6, 0), Qt::UTC));
}

/// Two data directories of the same county and the same person: one without cases, one with many.
struct BenchCounty {
    DataDirectory empty;
    DataDirectory full;
    int cases = 0;
    QUuid person; ///< who works here: an inspector that reported some of the cases
};

/// The county in `folder` with `cases` cases, made when it is not there yet, which takes minutes. Stops the
/// bench when it cannot be made.
BenchCounty benchCountyIn(const QString &folder, int cases);

/// The value of `result`; stops the bench with the Error's words otherwise.
template <class T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().what));
    return *std::move(result);
}
inline void orStop(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().what));
}

} // namespace lantian
