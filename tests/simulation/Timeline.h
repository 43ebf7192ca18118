#pragma once

#include "base/Clock.h"
#include "base/Sha256.h"
#include "sync/Alarm.h"
#include "sync/Lifeline.h"

#include <map>

namespace lantian::simulation {

using std::chrono::milliseconds;

/// What happens, in the order of (virtual time, number); nothing takes any time of its own.
///
/// Keeps a trace of what is told: two runs of one seed have the same.
class Timeline
{
public:
    explicit Timeline(bool isPrinted) : m_isPrinted(isPrinted) {}

    milliseconds now() const { return m_now; }
    void after(milliseconds wait, std::function<void()> call);
    /// Lets the next thing happen; false when nothing is left before `end`.
    bool step(milliseconds end);
    qint64 steps() const { return m_steps; }

    void tell(const QString &line);
    /// The hash of all that was told. Ends the telling.
    QString trace() { return m_trace.hex(); }

private:
    milliseconds m_now{0};
    quint64 m_number = 0;
    qint64 m_steps = 0;
    std::map<std::pair<milliseconds, quint64>, std::function<void()>> m_calls;
    Sha256 m_trace;
    bool m_isPrinted;
};

/// A machine's clock, which may be wrong.
class VirtualClock final : public Clock
{
public:
    explicit VirtualClock(const Timeline &timeline) : m_timeline(timeline) {}

    QDateTime now() const override;
    milliseconds sinceBoot() const override;
    /// Somebody sets the date, by so much off the true one.
    void skew(milliseconds by) { m_skew = by; }

private:
    const Timeline &m_timeline;
    milliseconds m_skew{0};
};

/// Rings at a virtual time. Nothing is called once it is gone.
class VirtualAlarm final : public Alarm
{
public:
    explicit VirtualAlarm(Timeline &timeline) : m_timeline(timeline) {}

    void after(milliseconds wait, std::function<void()> call) override
    {
        m_timeline.after(wait, m_life.held(std::move(call)));
    }

private:
    Timeline &m_timeline;
    Lifeline m_life;
};

} // namespace lantian::simulation
