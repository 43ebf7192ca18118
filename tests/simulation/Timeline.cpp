#include "simulation/Timeline.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

namespace {

const QDateTime beginning(QDate(2026, 11, 19), QTime(0, 47, 11), Qt::UTC);

} // namespace

void Timeline::after(milliseconds wait, std::function<void()> call)
{
    m_calls.emplace(std::pair(m_now + wait, m_number++), std::move(call));
}

bool Timeline::step(milliseconds end)
{
    const auto next = m_calls.begin();
    if (next == m_calls.end() || next->first.first > end)
        return false;
    m_now = next->first.first;
    const auto call = std::move(next->second);
    m_calls.erase(next);
    ++m_steps;
    call();
    return true;
}

void Timeline::tell(const QString &line)
{
    const QByteArray text = u"%1 %2\n"_s.arg(m_now.count(), 9).arg(line).toUtf8();
    m_trace.add(text);
    if (m_isPrinted)
        std::fputs(text.constData(), stdout);
}

QDateTime VirtualClock::now() const
{
    return beginning.addMSecs((m_timeline.now() + m_skew).count());
}

milliseconds VirtualClock::sinceBoot() const
{
    return m_timeline.now() + std::chrono::hours(1);
}

} // namespace lantian::simulation
