#include "location/SystemPosition.h"

#include <QGeoPositionInfoSource>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int updateEveryMs = 1000;

/// The services that know this machine's place; not Qt's plugins that read some serial port or file on a
/// guess.
bool isService(const QString &plugin)
{
    return plugin != u"nmea"_s && plugin != u"serialnmea"_s && plugin != u"positionpoll"_s;
}

} // namespace

SystemPosition::SystemPosition(const Clock &clock, QObject *parent) : PositionSource(parent), m_clock(clock)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &SystemPosition::tellLoss);
}

SystemPosition::~SystemPosition() = default;

void SystemPosition::start()
{
    if (state() != State::Stopped)
        return;
    if (!m_source) {
        const QStringList plugins = QGeoPositionInfoSource::availableSources();
        const auto service = std::find_if(plugins.begin(), plugins.end(), isService);
        if (service != plugins.end())
            m_source.reset(QGeoPositionInfoSource::createSource(*service, nullptr));
        if (!m_source)
            return fail({Error::Kind::Unreachable, u"this machine has no location service"_s,
                         u"position-unavailable"_s});
        connect(m_source.get(), &QGeoPositionInfoSource::positionUpdated, this, &SystemPosition::take);
        connect(m_source.get(), &QGeoPositionInfoSource::errorOccurred, this,
                [this](QGeoPositionInfoSource::Error error) {
                    if (error == QGeoPositionInfoSource::AccessError)
                        fail({Error::Kind::Denied, u"the location service refuses this program"_s,
                              u"position-denied"_s});
                    else if (error == QGeoPositionInfoSource::ClosedError)
                        fail({Error::Kind::Unreachable, u"the location service does not answer"_s,
                              u"position-unavailable"_s});
                    else if (error != QGeoPositionInfoSource::NoError)
                        tellLoss();
                });
    }
    m_lossTold = false;
    m_source->setUpdateInterval(updateEveryMs);
    setState(State::Opening);
    m_silence.start(silenceLimit);
    m_source->startUpdates();
}

void SystemPosition::stop()
{
    m_silence.stop();
    if (m_source)
        m_source->stopUpdates();
    setState(State::Stopped);
}

void SystemPosition::take(const QGeoPositionInfo &told)
{
    const QGeoCoordinate where = told.coordinate();
    if (state() == State::Stopped || !told.isValid())
        return;
    m_lossTold = false;
    m_silence.start(silenceLimit);
    setState(State::Running);

    const QDateTime now = m_clock.now();
    Fix fix{
        .lat = where.latitude(),
        .lon = where.longitude(),
        .receivedAt = told.timestamp().isValid() ? std::min(now, told.timestamp().toUTC()) : now,
        .source =
            where.type() == QGeoCoordinate::Coordinate3D ? Position::Source::Gnss : Position::Source::Network,
    };
    const double accuracy = told.attribute(QGeoPositionInfo::HorizontalAccuracy);
    if (told.hasAttribute(QGeoPositionInfo::HorizontalAccuracy) && accuracy >= 0)
        fix.accuracyM = accuracy;
    Q_EMIT fixed(fix);
}

void SystemPosition::tellLoss()
{
    if (!std::exchange(m_lossTold, true))
        Q_EMIT failed(
            {Error::Kind::Unreachable, u"the location service gives no position"_s, u"position-lost"_s});
}

void SystemPosition::fail(const Error &error)
{
    stop();
    Q_EMIT failed(error);
}

} // namespace lantian
