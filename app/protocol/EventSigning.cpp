#include "protocol/EventSigning.h"

#include "protocol/Envelope.h"
#include "protocol/EventText.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

Envelope envelopeOf(const SignedEvent &event)
{
    return {event.header, event.payload, event.signature};
}

} // namespace

Result<SignedEvent> signedEvent(const Deed &deed, const EventPlace &place, const DeviceIdentity &identity)
{
    const Event event{
        .id = deed.id,
        .stream = deed.stream,
        .kind = key(deed.kind),
        .version = 1,
        .hlc = place.hlc,
        .at = deed.at,
        .device = identity.device,
        .author = deed.author,
        .seq = place.seq,
        .prev = place.prev,
        .data = deed.data,
    };
    const Result<QByteArray> payload = payloadText(event);
    if (!payload)
        return payload.error();
    const Envelope envelope = sealed(*payload, identity.device, identity.key);
    return SignedEvent{event, envelope.header, envelope.payload, envelope.signature, envelope.payloadHash()};
}

Result<SignedEvent> eventFromLine(const QByteArray &line)
{
    const Result<Envelope> envelope = envelopeFromLine(line);
    if (!envelope)
        return envelope.error();
    const Result<QUuid> signer = signerOf(*envelope);
    if (!signer)
        return signer.error();
    const Result<Event> event = eventFromPayload(envelope->payload);
    if (!event)
        return event.error();
    if (event->device != *signer)
        return Error{Error::Kind::Invalid, u"the event is not signed by the device that it names"_s,
                     u"envelope-signer"_s};
    return SignedEvent{*event, envelope->header, envelope->payload, envelope->signature,
                       envelope->payloadHash()};
}

bool isSignedBy(const SignedEvent &event, const PublicKey &key)
{
    return verifies(envelopeOf(event), key);
}

QByteArray lineOf(const SignedEvent &event)
{
    return lineOf(envelopeOf(event));
}

} // namespace lantian
