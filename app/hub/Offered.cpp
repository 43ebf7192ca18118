#include "hub/Offered.h"

#include "base/JsonObject.h"
#include "base/Sha256.h"
#include "base/Uuid7.h"
#include "protocol/Envelope.h"
#include "protocol/EventSigning.h"
#include "storage/Devices.h"

#include <QtConcurrent/QtConcurrentMap>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

/// The place of a line that `caller` signed, but that is no event.
std::optional<ChainEnd> placeOf(const QByteArray &line, const Caller &caller)
{
    const Result<Envelope> envelope = envelopeFromLine(line);
    if (!envelope)
        return std::nullopt;
    const Result<QUuid> signer = signerOf(*envelope);
    const QJsonObject payload = jsonObject(envelope->payload);
    const qint64 seq = payload[u"seq"_s].toInteger();
    if (!signer || *signer != caller.device || idFromText(payload[u"device"_s].toString()) != caller.device ||
        seq < 1 || !verifies(*envelope, caller.publicKey))
        return std::nullopt;
    return ChainEnd{seq, envelope->payloadHash()};
}

void look(Offered &offered, const Caller &caller, const DeviceIdentity &hub)
{
    offered.event = eventFromLine(offered.line);
    if (!offered.event) {
        offered.fault = u"%1: %2"_s.arg(offered.event.error().code, offered.event.error().what);
        offered.own = placeOf(offered.line, caller);
        return;
    }
    const SignedEvent &event = *offered.event;
    const QUuid &device = event.event.device;
    const bool isOwn = device == caller.device;
    const bool isHubs = device == hub.device;
    if (isOwn || isHubs)
        offered.isSigned = isSignedBy(event, isOwn ? caller.publicKey : hub.key.publicKey());
    if (isOwn && offered.isSigned)
        offered.own = ChainEnd{event.event.seq, event.hash};
    if ((isOwn || isHubs) && !offered.isSigned)
        offered.fault = unsignedFault;
    else if (!isOwn && !isHubs && !caller.isHub())
        offered.fault = u"device-foreign: the event is another device's"_s;
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
    return own ? own->hash : sha256Hex(line);
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
