#pragma once

#include "base/Clock.h"

namespace lantian {

/// A clock that a test sets.
class SteadyClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    std::chrono::milliseconds sinceBoot() const override { return boot; }

    QDateTime time = QDateTime(QDate(2026, 11, 19), QTime(0, 46), Qt::UTC);
    std::chrono::milliseconds boot{3'600'000};
};

} // namespace lantian
