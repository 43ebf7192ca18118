#include "hub/Throttle.h"

#include <algorithm>
#include <cmath>

namespace lantian::hub {

namespace {

constexpr qsizetype manySources = 10'000;

} // namespace

Throttle::Throttle(int burst, std::chrono::milliseconds span, const Clock &clock)
    : m_burst(burst)
    , m_span(span)
    , m_clock(clock)
{}

std::chrono::milliseconds Throttle::take(const QString &source)
{
    const std::scoped_lock lock(m_mutex);
    if (m_buckets.size() > manySources)
        m_buckets.removeIf([this](const auto &one) { return leftIn(one.value()) >= m_burst; });
    const auto found = m_buckets.constFind(source);
    const double left = found == m_buckets.constEnd() ? m_burst : leftIn(*found);
    if (left < 1)
        return wait(left);
    m_buckets[source] = {left - 1, m_clock.sinceBoot()};
    return {};
}

std::chrono::milliseconds Throttle::waitOf(const QString &source) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_buckets.constFind(source);
    if (found == m_buckets.constEnd())
        return {};
    const double left = leftIn(*found);
    return left < 1 ? wait(left) : std::chrono::milliseconds();
}

double Throttle::leftIn(const Bucket &bucket) const
{
    const double passed = double((m_clock.sinceBoot() - bucket.at).count()) / double(m_span.count());
    return std::min(m_burst, bucket.left + passed * m_burst);
}

std::chrono::milliseconds Throttle::wait(double left) const
{
    return std::chrono::milliseconds(qint64(std::ceil((1 - left) * double(m_span.count()) / m_burst)));
}

} // namespace lantian::hub
