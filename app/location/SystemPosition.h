#pragma once

#include "location/PositionSource.h"

#include <QTimer>

class QGeoPositionInfo;
class QGeoPositionInfoSource;

namespace lantian {

/// The operating system's location service; GeoClue on Linux.
///
/// The service does not say what it measured with: a fix with an altitude is taken for GNSS, one without for
/// network. It has no receiver time, and an old position it hands out again keeps its old arrival. A machine
/// without the service fails with `position-unavailable`, one that forbids it with `position-denied`; neither
/// is tried again before the next start().
class SystemPosition final : public PositionSource
{
    Q_OBJECT

public:
    explicit SystemPosition(const Clock &clock, QObject *parent = nullptr);
    ~SystemPosition() override;

    static constexpr std::chrono::milliseconds silenceLimit{60'000};

    void start() override;
    void stop() override;

private:
    void take(const QGeoPositionInfo &told);
    void tellLoss();
    void fail(const Error &error);

    const Clock &m_clock;
    std::unique_ptr<QGeoPositionInfoSource> m_source;
    QTimer m_silence; ///< runs until the service is overdue
    bool m_lossTold = false;
};

} // namespace lantian
