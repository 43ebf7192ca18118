#include "protocol/RelayReceipt.h"

#include "base/Sha256.h"
#include "base/Uuid7.h"
#include "protocol/Envelope.h"
#include "protocol/Receipt.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QByteArray relayReceiptLine(const RelayReceipt &receipt, const DeviceIdentity &hub)
{
    QJsonObject kept;
    for (auto event = receipt.kept.begin(); event != receipt.kept.end(); ++event)
        kept[idText(event.key())] = event.value();
    const QJsonObject payload{
        {u"device"_s, idText(receipt.device)}, {u"kept"_s, kept}, {u"epoch"_s, receipt.epoch}};
    return lineOf(sealed(QJsonDocument(payload).toJson(QJsonDocument::Compact), hub.device, hub.key));
}

Result<RelayReceipt> relayReceiptFromLine(const QByteArray &line, const QUuid &hub, const PublicKey &hubKey)
{
    const Result<Envelope> envelope = envelopeFromLine(line, maxReceiptBytes);
    if (!envelope)
        return envelope.error();
    const Result<QUuid> signer = signerOf(*envelope);
    if (!signer || *signer != hub || !verifies(*envelope, hubKey))
        return Error{Error::Kind::Denied, u"the receipt is not signed by the hub of this machine"_s,
                     u"receipt-forged"_s};
    const QJsonObject payload = QJsonDocument::fromJson(envelope->payload).object();
    RelayReceipt receipt{.device = idFromText(payload[u"device"_s].toString()),
                         .kept = {},
                         .epoch = payload[u"epoch"_s].toString()};
    const QJsonObject kept = payload[u"kept"_s].toObject();
    bool isSound = !receipt.device.isNull() && !receipt.epoch.isEmpty() && payload[u"kept"_s].isObject();
    for (auto event = kept.begin(); event != kept.end(); ++event) {
        const QUuid id = idFromText(event.key());
        isSound = isSound && !id.isNull() && isSha256Hex(event.value().toString());
        receipt.kept[id] = event.value().toString();
    }
    if (!isSound)
        return Error{Error::Kind::Invalid, u"not a receipt"_s, u"receipt-invalid"_s};
    return receipt;
}

} // namespace lantian
