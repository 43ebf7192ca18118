#include "sync/AutoSync.h"

#include <QNetworkInformation>

namespace lantian {

namespace {

using namespace std::chrono_literals;

constexpr auto interval = 15min;
constexpr auto settling = 10s; ///< so that a report and its photos go in one exchange
constexpr auto tickEvery = 5s;
constexpr auto longestTick = 60s; ///< a later one means that the machine slept
constexpr Backoff retry{15s, 15min};

std::chrono::milliseconds between(const QDateTime &from, const QDateTime &to)
{
    return std::chrono::milliseconds(from.isValid() ? from.msecsTo(to) : 0);
}

} // namespace

bool isDue(const AutoState &state)
{
    if (state.failures > 0)
        return state.sinceEnd >= state.backoff;
    if (state.waits && state.sinceWaiting >= settling)
        return true;
    return state.sinceEnd >= interval;
}

QString key(AutoWay way)
{
    switch (way) {
    case AutoWay::Any:
        return QStringLiteral("any");
    case AutoWay::Unmetered:
        return QStringLiteral("unmetered");
    case AutoWay::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

AutoWay autoWayFromKey(const QString &word)
{
    for (const AutoWay way : {AutoWay::Unmetered, AutoWay::None}) {
        if (word == key(way))
            return way;
    }
    return AutoWay::Any;
}

bool mayUseNetwork(AutoWay way)
{
    if (way != AutoWay::Unmetered)
        return way == AutoWay::Any;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::TransportMedium))
        return true;
    return QNetworkInformation::instance()->transportMedium() !=
           QNetworkInformation::TransportMedium::Cellular;
}

AutoSync::AutoSync(Alarm &alarm, const Clock &clock, QRandomGenerator &random, QObject *parent)
    : QObject(parent)
    , m_alarm(alarm)
    , m_clock(clock)
    , m_random(random)
{}

void AutoSync::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    m_life.cut();
    m_endedAt = m_clock.now();
    m_tickedAt = m_clock.now();
    if (m_enabled)
        m_alarm.after(tickEvery, m_life.held([this] { tick(); }));
}

void AutoSync::setWaiting(bool waits)
{
    if (waits && !m_waits)
        m_waitsSince = m_clock.now();
    m_waits = waits;
}

void AutoSync::noteEnd(bool complete)
{
    m_running = false;
    m_endedAt = m_clock.now();
    m_waitsSince = m_clock.now();
    m_failures = complete ? 0 : m_failures + 1;
    m_backoff = complete ? 0ms : retry.wait(m_failures, m_random);
}

void AutoSync::tick()
{
    const QDateTime now = m_clock.now();
    const auto passed = between(m_tickedAt, now);
    m_tickedAt = now;
    m_alarm.after(tickEvery, m_life.held([this] { tick(); }));
    if (m_running || !mayUseNetwork(m_way))
        return;
    const bool slept = passed > longestTick || passed < 0ms;
    if (slept)
        m_failures = 0;
    const AutoState state{m_waits, m_failures, between(m_endedAt, now), between(m_waitsSince, now),
                          m_backoff};
    if (slept || isDue(state))
        Q_EMIT due();
}

} // namespace lantian
