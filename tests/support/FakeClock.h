#pragma once

#include "base/Clock.h"

namespace lantian {

/// A clock that stands still until a test moves it. The date may be set; the time since boot only goes on.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(QDateTime now = QDateTime(QDate(2026, 11, 19), QTime(0, 47, 11), Qt::UTC))
        : m_now(std::move(now))
    {}

    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds sinceBoot() const override { return m_sinceBoot; }

    /// Time passes.
    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_sinceBoot += by;
    }
    /// Somebody sets the date, forwards or back; no time passes.
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
    std::chrono::milliseconds m_sinceBoot = std::chrono::hours(1);
};

} // namespace lantian
