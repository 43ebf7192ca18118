#pragma once

#include "location/NmeaReader.h"
#include "location/PositionSource.h"
#include "location/PositionSpec.h"

#include <QIODevice>
#include <QTimer>

namespace lantian {

/// A receiver that speaks NMEA over a serial line, TCP, UDP or gpsd (the forms stand at positionSource()).
///
/// Opens again by itself after a loss, after 1 s at first, then twice as long each time up to 30 s, until
/// stop(). A connection that is not there after 5 s, or a line from which nothing came for 30 s, counts as
/// lost; not so UDP, which has no line to lose. Failures are Unreachable or Denied with
/// `position-unreachable` (could not be opened) or `position-lost` (was open).
class NmeaPosition final : public PositionSource
{
    Q_OBJECT

public:
    NmeaPosition(PositionSpec spec, const Clock &clock, QObject *parent = nullptr);
    ~NmeaPosition() override;

    static constexpr std::chrono::milliseconds firstWait{1000};
    static constexpr std::chrono::milliseconds longestWait{30'000};
    static constexpr std::chrono::milliseconds connectLimit{5000};
    static constexpr std::chrono::milliseconds silenceLimit{30'000};

    void start() override;
    void stop() override;

private:
    void open();
    void openSerial();
    void openTcp();
    void openUdp();
    void opened();
    void read();
    void lost(const QString &what, Error::Kind kind = Error::Kind::Unreachable);
    void close();
    void tell(const std::vector<Fix> &fixes);

    /// A device may not be deleted while it signals.
    struct DeleteLater {
        void operator()(QIODevice *device) const { device->deleteLater(); }
    };

    const PositionSpec m_spec;
    const Clock &m_clock;
    std::unique_ptr<QIODevice, DeleteLater> m_device;
    NmeaReader m_reader;
    QTimer m_again;   ///< runs while Waiting
    QTimer m_silence; ///< runs while Opening, and while Running a line that can fall silent
    std::chrono::milliseconds m_wait = firstWait; ///< before the next attempt
    bool m_lossTold = false;
};

} // namespace lantian
