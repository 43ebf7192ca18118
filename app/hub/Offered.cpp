#include "hub/Offered.h"

#include "base/Sha256.h"
#include "protocol/EventSigning.h"
#include "storage/Devices.h"

#include <QtConcurrent/QtConcurrentMap>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

void look(Offered &offered, const Caller &caller, const DeviceIdentity &hub)
{
    offered.event = eventFromLine(offered.line);
    if (!offered.event) {
        offered.fault = u"%1: %2"_s.arg(offered.event.error().code, offered.event.error().what);
        return;
    }
    const QUuid &device = offered.event->event.device;
    if (device == caller.device)
        offered.isOwn = offered.isSigned = isSignedBy(*offered.event, caller.publicKey);
    else if (device == hub.device)
        offered.isSigned = isSignedBy(*offered.event, hub.key.publicKey());
    else if (!caller.isHub())
        offered.fault = u"device-foreign: the event is another device's"_s;
    if ((device == caller.device || device == hub.device) && !offered.isSigned)
        offered.fault = unsignedFault;
}

/// Checks the signatures of what a hub relays by the keys that are known.
Result<void> lookAtRelayed(Office &office, std::vector<Offered> &offered)
{
    QHash<QUuid, QByteArray> keys;
    for (const Offered &one : offered) {
        if (one.event && !one.isSigned)
            keys[one.event->event.device] = {};
    }
    auto known = office.store.read([&](Sql &sql) {
        for (auto key = keys.begin(); key != keys.end(); ++key)
            *key = Devices::publicKey(sql, key.key());
    });
    QtConcurrent::blockingMap(offered, [&](Offered &one) {
        if (one.event && !one.isSigned)
            one.isSigned = isSignedWith(*one.event, keys.value(one.event->event.device));
    });
    return known;
}

} // namespace

QString Offered::quarantineHash() const
{
    return isOwn ? event->hash : sha256Hex(line);
}

Result<std::vector<Offered>> lookedAt(Office &office, const Caller &caller, const QByteArrayList &lines)
{
    std::vector<Offered> offered;
    offered.reserve(size_t(lines.size()));
    for (const QByteArray &line : lines)
        offered.push_back({.line = line});
    QtConcurrent::blockingMap(offered, [&](Offered &one) { look(one, caller, office.identity); });
    if (caller.isHub()) {
        if (const Result<void> looked = lookAtRelayed(office, offered); !looked)
            return looked.error();
    }
    return offered;
}

bool isSignedWith(const SignedEvent &event, const QByteArray &publicKey)
{
    const Result<PublicKey> key = PublicKey::fromBytes(publicKey);
    return key && isSignedBy(event, *key);
}

} // namespace lantian::hub
