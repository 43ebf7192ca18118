#include "fieldwork/EventWriter.h"

#include "protocol/Envelope.h"
#include "protocol/EventText.h"

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
    const Event event{
        .id = deed.id,
        .stream = deed.stream,
        .kind = key(deed.kind),
        .version = 1,
        .hlc = nextHlc(EventLog::lastHlc(sql), now),
        .at = deed.at,
        .device = m_identity.device,
        .author = deed.author,
        .seq = end.seq + 1,
        .prev = end.hash,
        .data = deed.data,
    };
    const Result<QByteArray> payload = payloadText(event);
    if (!payload)
        Sql::refuse(payload.error());
    const Envelope envelope = sealed(*payload, m_identity.device, m_identity.key);
    m_log.append(sql, {event, envelope.header, envelope.payload, envelope.signature, envelope.payloadHash()},
                 m_origin, now);
    return event;
}

} // namespace lantian
