#include "fieldwork/EventWriter.h"

namespace lantian {

EventWriter::EventWriter(DeviceIdentity identity, EventLog &log, const Clock &clock, EventLog::Origin origin)
    : m_identity(std::move(identity))
    , m_log(log)
    , m_clock(clock)
    , m_origin(origin)
{}

Event EventWriter::write(Sql &sql, const Deed &deed)
{
    const QDateTime now = m_clock.now();
    const ChainEnd end = EventLog::chainEnd(sql, m_identity.device);
    const Result<SignedEvent> event =
        signedEvent(deed, {end.seq + 1, end.hash, nextHlc(EventLog::lastHlc(sql), now)}, m_identity);
    if (!event)
        Sql::refuse(event.error());
    m_log.append(sql, *event, m_origin, now);
    return event->event;
}

} // namespace lantian
