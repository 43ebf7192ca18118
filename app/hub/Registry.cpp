#include "hub/Registry.h"

#include "base/Uuid7.h"
#include "protocol/EventSigning.h"
#include "storage/Accounts.h"
#include "storage/Clients.h"
#include "storage/Feed.h"
#include "storage/Lineage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

/// A name that somebody else has been given since stays theirs.
void recallAccount(Sql &sql, const Event &granted)
{
    const Account account{granted.stream,
                          granted.data[u"name"_s].toString(),
                          granted.data[u"role"_s].toString(),
                          granted.data[u"scope"_s].toString(),
                          {}};
    const auto namesake = Accounts::findByName(sql, account.name);
    if (!namesake || namesake->id == account.id)
        Accounts::keep(sql, account);
}

void recallDisabled(Sql &sql, const Event &disabled)
{
    auto account = Accounts::find(sql, disabled.stream);
    if (!account)
        return;
    account->disabledAt = fromRfc3339(disabled.data[u"from"_s].toString());
    Accounts::keep(sql, *account);
}

void recallRevoked(Sql &sql, const Event &revoked, const QDateTime &now)
{
    const auto client = Clients::find(sql, revoked.stream);
    if (client && !client->revokedAt.isValid())
        Clients::revoke(sql, client->device, now);
}

} // namespace

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
    ChainEnds ends;
    const qint64 arrival = log.keep(sql, {*event}, now, ends).front();
    log.settle(sql, {event->event}, now);
    Feed::list(sql, {{.arrival = arrival, .stream = about, .audience = Feed::everybody}});
}

void recall(Sql &sql, const Event &said, const QDateTime &now)
{
    EventLog::comeAfter(sql, said.hlc);
    std::vector<Event> ours = Lineage::saidOf(sql, said.stream);
    std::erase_if(ours, [&](const Event &event) { return event.device != said.device; });
    if (std::max_element(ours.begin(), ours.end(), isEarlier)->id != said.id)
        return;
    if (said.kind == key(EventKind::UserGranted))
        recallAccount(sql, said);
    else if (said.kind == key(EventKind::UserDisabled))
        recallDisabled(sql, said);
    else if (said.kind == key(EventKind::DeviceRevoked))
        recallRevoked(sql, said, now);
}

} // namespace lantian::hub
