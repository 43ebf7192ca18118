#include "protocol/EventCheck.h"

#include "base/Sha256.h"
#include "base/Uuid7.h"
#include "protocol/Envelope.h"
#include "protocol/EventText.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

std::vector<EventFault> faultsOf(const SignedEvent &stored, const QByteArray &publicKey)
{
    std::vector<EventFault> faults;
    if (sha256Hex(stored.payload) != stored.hash)
        faults.push_back({u"payload"_s, u"the event's bytes are not those that were stored"_s});
    const Result<Event> read = eventFromPayload(stored.payload);
    if (!read)
        faults.push_back({u"payload"_s, u"the event cannot be read: %1"_s.arg(read.error().what)});
    else if (*read != stored.event)
        faults.push_back({u"columns"_s, u"the event's columns differ from what was signed"_s});

    const Envelope envelope{stored.header, stored.payload, stored.signature};
    const Result<QUuid> signer = signerOf(envelope);
    const Result<PublicKey> key = PublicKey::fromBytes(publicKey);
    if (!signer || *signer != stored.event.device)
        faults.push_back({u"signature"_s, u"the event is not signed by the device that it names"_s});
    else if (!key)
        faults.push_back(
            {u"device"_s, u"the key of device %1 is not known"_s.arg(idText(stored.event.device))});
    else if (!verifies(envelope, *key))
        faults.push_back({u"signature"_s, u"the signature is not the device's over these bytes"_s});
    return faults;
}

} // namespace lantian
