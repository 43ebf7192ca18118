#include "hub/Registry.h"

#include "base/Uuid7.h"
#include "protocol/EventSigning.h"
#include "storage/Feed.h"

namespace lantian::hub {

void publish(Sql &sql, EventLog &log, Office &office, EventKind kind, const QUuid &about, QJsonObject data)
{
    const QDateTime now = office.clock.now();
    const Deed deed{.id = uuid7(now, office.random),
                    .stream = about,
                    .kind = kind,
                    .author = office.identity.device,
                    .at = now,
                    .data = std::move(data)};
    const ChainEnd end = EventLog::chainEnd(sql, office.identity.device);
    const Result<SignedEvent> event =
        signedEvent(deed, {end.seq + 1, end.hash, nextHlc(EventLog::lastHlc(sql), now)}, office.identity);
    if (!event)
        Sql::refuse(event.error());
    const qint64 arrival = log.keep(sql, *event, now);
    log.settle(sql, {event->event}, now);
    Feed::list(sql, arrival, about, Feed::everybody);
}

} // namespace lantian::hub
