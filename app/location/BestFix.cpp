#include "location/BestFix.h"

#include <algorithm>

namespace lantian {

using std::chrono::milliseconds;

namespace {

constexpr std::size_t mostBelieved = 300; // half a minute at 10 Hz
constexpr int stepsOfLoss = 3;
constexpr milliseconds shortestStep{1000};
constexpr milliseconds clockSlack{1000}; // how far ahead an arrival may lie of the `now` it is asked at

double accuracyM(const Fix &fix)
{
    return fix.accuracyM.value_or(BestFix::unsaidAccuracyM);
}

/// Whether one receiver can have been at both, having moved no faster than `fastestMps` for `time`.
bool fit(const Fix &a, const Fix &b, milliseconds time)
{
    return distanceM(a, b) <= accuracyM(a) + accuracyM(b) + BestFix::fastestMps * double(time.count()) / 1000;
}

bool fresh(const Fix &fix, const QDateTime &now)
{
    const milliseconds age(fix.receivedAt.msecsTo(now));
    return age >= -clockSlack && age <= BestFix::longestAge;
}

} // namespace

void BestFix::add(const Fix &fix)
{
    m_begun = true;
    if (m_believed.empty() || fitsBelieved(fix)) {
        believe(fix);
        m_doubted.clear();
        return;
    }

    if (!m_doubted.empty()) {
        const milliseconds time = timeBetween(m_doubted.back(), fix);
        if (time > longestAge || !fit(m_doubted.back(), fix, time))
            m_doubted.clear();
    }
    m_doubted.push_back(fix);
    if (m_doubted.size() < witnesses)
        return;
    m_believed.clear();
    m_step.reset();
    for (const Fix &witness : m_doubted)
        believe(witness);
    m_doubted.clear();
}

std::optional<Fix> BestFix::at(const QDateTime &now) const
{
    std::optional<Fix> best;
    double least = 0;
    for (const Fix &fix : m_believed) {
        if (!fresh(fix, now))
            continue;
        const Fix &latest = m_believed.back();
        const double radius = accuracyM(fix) + std::max(0.0, distanceM(fix, latest) - accuracyM(latest));
        if (!best || radius <= least) {
            best = fix;
            least = radius;
        }
    }
    return best;
}

BestFix::State BestFix::state(const QDateTime &now) const
{
    if (const auto best = at(now))
        return best->accuracyM && *best->accuracyM <= poorM ? State::Good : State::Poor;
    if (!m_believed.empty() && m_doubted.empty())
        return State::Stale;
    return m_begun ? State::Searching : State::None;
}

std::optional<Fix> BestFix::lastBelieved() const
{
    return m_believed.empty() ? std::optional<Fix>() : m_believed.back();
}

bool BestFix::fitsBelieved(const Fix &fix) const
{
    const Fix &last = m_believed.back();
    const milliseconds time = timeBetween(last, fix);
    const bool lost = m_step && time > stepsOfLoss * *m_step;
    return fit(last, fix, lost ? milliseconds(0) : time);
}

void BestFix::believe(const Fix &fix)
{
    if (!m_believed.empty()) {
        const milliseconds time = timeBetween(m_believed.back(), fix);
        if (!m_step || time <= stepsOfLoss * *m_step)
            m_step = std::max(time, shortestStep);
    }
    m_believed.push_back(fix);
    while (m_believed.size() > mostBelieved || !fresh(m_believed.front(), fix.receivedAt))
        m_believed.pop_front();
}

} // namespace lantian
