#pragma once

#include "location/NmeaReader.h"
#include "location/PositionSource.h"

#include <QFile>
#include <QTimer>

#include <deque>

namespace lantian {

/// An NMEA log that is told again, paced by its own times of day, for shows and for tests.
///
/// Each fix comes as if it arrived now. No gap lasts longer than a minute. At the end it stops; start()
/// begins anew. Fails with `position-unreachable` when the file cannot be read.
class LoggedPosition final : public PositionSource
{
    Q_OBJECT

public:
    /// `speed` times as fast as it was written; 0 as fast as the event loop turns.
    LoggedPosition(const QString &path, double speed, const Clock &clock, QObject *parent = nullptr);

    static constexpr std::chrono::milliseconds longestGap{60'000};

    void start() override;
    void stop() override;

private:
    void step();
    std::chrono::milliseconds pause(const Fix &next) const;

    const double m_speed;
    const Clock &m_clock;
    QFile m_file;
    NmeaReader m_reader;
    std::deque<Fix> m_ahead;   ///< read and not yet told
    std::optional<Fix> m_told; ///< the last one told
    bool m_paused = false;     ///< the front of m_ahead has had its pause
    QTimer m_timer;
};

} // namespace lantian
