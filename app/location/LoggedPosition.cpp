#include "location/LoggedPosition.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

using std::chrono::milliseconds;

namespace {

constexpr qint64 bytesAtOnce = 4096;

} // namespace

LoggedPosition::LoggedPosition(const QString &path, double speed, const Clock &clock, QObject *parent)
    : PositionSource(parent)
    , m_speed(speed)
    , m_clock(clock)
    , m_file(path)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LoggedPosition::step);
}

void LoggedPosition::start()
{
    if (state() != State::Stopped)
        return;
    if (!m_file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed({m_file.exists() ? Error::Kind::Storage : Error::Kind::NotFound,
                       u"%1: %2"_s.arg(m_file.fileName(), m_file.errorString()), u"position-unreachable"_s});
        return;
    }
    setState(State::Running);
    m_timer.start(0);
}

void LoggedPosition::stop()
{
    m_timer.stop();
    m_file.close();
    m_reader = {};
    m_ahead.clear();
    m_told.reset();
    m_paused = false;
    setState(State::Stopped);
}

void LoggedPosition::step()
{
    if (m_ahead.empty()) {
        const QByteArray bytes = m_file.read(bytesAtOnce);
        const std::vector<Fix> fixes =
            bytes.isEmpty() ? m_reader.finish(m_clock.now()) : m_reader.read(bytes, m_clock.now());
        m_ahead.assign(fixes.begin(), fixes.end());
        if (bytes.isEmpty() && m_ahead.empty())
            return stop();
    } else if (!m_paused) {
        m_paused = true;
        m_timer.start(pause(m_ahead.front()));
        return;
    } else {
        Fix fix = m_ahead.front();
        m_ahead.pop_front();
        m_paused = false;
        fix.receivedAt = m_clock.now();
        m_told = fix;
        Q_EMIT fixed(fix);
    }
    if (state() == State::Running)
        m_timer.start(0);
}

milliseconds LoggedPosition::pause(const Fix &next) const
{
    if (!m_told || m_speed <= 0)
        return milliseconds(0);
    const double wait = double(timeBetween(*m_told, next).count()) / m_speed;
    return milliseconds(qint64(std::min(wait, double(longestGap.count()))));
}

} // namespace lantian
