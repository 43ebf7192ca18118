#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "location/Fix.h"

#include <QObject>

#include <memory>

namespace lantian {

/// A place that fixes come from: a receiver, the system's service, a log. Lives in one thread with an event
/// loop and never blocks it. Says what it is told; whether to believe it is BestFix's to decide.
class PositionSource : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Stopped, ///< not begun, called off, or at a log's end
        Opening, ///< waiting for the device to answer
        Running, ///< open; fixes come when the receiver has them
        Waiting, ///< lost or refused; it will be tried again by itself
    };

    using QObject::QObject;

    /// Begins, or does nothing when begun already. What goes wrong comes as failed().
    virtual void start() = 0;
    virtual void stop() = 0;
    State state() const { return m_state; }

Q_SIGNALS:
    void fixed(const lantian::Fix &fix);
    /// It does not work, and why; not again before a fix has come or it was started anew.
    void failed(const lantian::Error &error);
    void stateChanged(lantian::PositionSource::State state);

protected:
    void setState(State state);

private:
    State m_state = State::Stopped;
};

/// The source that `spec` names; `clock` says when fixes arrive and must outlive it.
///
///     system                          the operating system's location service
///     serial:/dev/ttyUSB0[@9600]      a receiver on a serial line, bits per second after the @
///     tcp:HOST:PORT                   NMEA from a server
///     udp:[HOST:]PORT                 NMEA datagrams sent to this machine's address HOST; by default only
///     those
///                                     that this machine sends to itself, for anyone can send a datagram
///     gpsd:[HOST[:PORT]]              gpsd's NMEA; localhost and 2947 by default
///     file:PATH[@SPEED]               a log, as fast as it was written times SPEED; 0 without waiting
///
/// Invalid, `position-spec`, when it names none.
Result<std::unique_ptr<PositionSource>> positionSource(const QString &spec, const Clock &clock);

} // namespace lantian
