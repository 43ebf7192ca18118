#pragma once

#include "base/Clock.h"
#include "sync/Alarm.h"
#include "sync/Backoff.h"
#include "sync/Lifeline.h"

#include <QObject>

namespace lantian {

/// What decides when the next exchange begins by itself.
struct AutoState {
    bool waits = false;                        ///< something is to be sent
    int failures = 0;                          ///< exchanges in a row that did not come to their end
    std::chrono::milliseconds sinceEnd{0};     ///< of the last exchange
    std::chrono::milliseconds sinceWaiting{0}; ///< since the first of what waits was recorded
    std::chrono::milliseconds backoff{0};      ///< drawn after the last failure
};

/// Whether it is time: some seconds after something was recorded, every quarter of an hour otherwise, and
/// after failures not before the back-off has passed.
bool isDue(const AutoState &state);

/// Over which networks exchanges begin by themselves.
enum class AutoWay {
    Any,
    Unmetered, ///< Wi-Fi, or a cable
    None,      ///< only when a person asks
};

/// `any`, `unmetered`, `none`.
QString key(AutoWay way);
/// What `word` names; Any for what is no such key.
AutoWay autoWayFromKey(const QString &word);

/// Whether the network there is may be used without asking. Unmetered is any but one that is known to be a
/// mobile phone's.
bool mayUseNetwork(AutoWay way);

/// Says when an exchange should begin by itself. Looks at the clock every few seconds, so that a machine that
/// slept begins anew when it wakes.
class AutoSync : public QObject
{
    Q_OBJECT

public:
    AutoSync(Alarm &alarm, const Clock &clock, QRandomGenerator &random, QObject *parent = nullptr);

    void setEnabled(bool enabled);
    void setWay(AutoWay way) { m_way = way; }
    /// Whether something is to be sent.
    void setWaiting(bool waits);
    /// An exchange has begun, by itself or not: nothing is due until it ended.
    void noteBegin() { m_running = true; }
    void noteEnd(bool complete);

Q_SIGNALS:
    void due();

private:
    void tick();

    Alarm &m_alarm;
    const Clock &m_clock;
    QRandomGenerator &m_random;
    bool m_enabled = false;
    AutoWay m_way = AutoWay::Any;
    bool m_running = false;
    bool m_waits = false;
    int m_failures = 0;
    std::chrono::milliseconds m_backoff{0};
    QDateTime m_endedAt;
    QDateTime m_waitsSince;
    QDateTime m_tickedAt;
    Lifeline m_life;
};

} // namespace lantian
