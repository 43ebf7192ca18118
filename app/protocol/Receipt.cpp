#include "protocol/Receipt.h"

#include "base/Clock.h"
#include "base/Sha256.h"
#include "base/Uuid7.h"
#include "protocol/Envelope.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QByteArray receiptLine(const Receipt &receipt, const DeviceIdentity &hub)
{
    const QJsonObject payload{
        {u"device"_s, idText(receipt.device)},
        {u"acked_seq"_s, receipt.ackedSeq},
        {u"head"_s, receipt.head},
        {u"photos_missing"_s, QJsonArray::fromStringList(receipt.photosMissing)},
        {u"at"_s, receipt.at.toString(Qt::ISODateWithMs)},
        {u"epoch"_s, receipt.epoch},
    };
    return lineOf(sealed(QJsonDocument(payload).toJson(QJsonDocument::Compact), hub.device, hub.key));
}

Result<Receipt> receiptFromLine(const QByteArray &line, const QUuid &hub, const PublicKey &hubKey)
{
    const Result<Envelope> envelope = envelopeFromLine(line, maxReceiptBytes);
    if (!envelope)
        return envelope.error();
    const Result<QUuid> signer = signerOf(*envelope);
    if (!signer || *signer != hub || !verifies(*envelope, hubKey))
        return Error{Error::Kind::Denied, u"the receipt is not signed by the hub of this machine"_s,
                     u"receipt-forged"_s};
    const QJsonObject payload = QJsonDocument::fromJson(envelope->payload).object();
    const Receipt receipt{
        .device = idFromText(payload[u"device"_s].toString()),
        .ackedSeq = payload[u"acked_seq"_s].toInteger(-1),
        .head = payload[u"head"_s].toString(),
        .photosMissing = payload[u"photos_missing"_s].toVariant().toStringList(),
        .at = fromRfc3339(payload[u"at"_s].toString()),
        .epoch = payload[u"epoch"_s].toString(),
    };
    const QStringList &missing = receipt.photosMissing;
    if (receipt.device.isNull() || receipt.ackedSeq < 0 || !isSha256Hex(receipt.head) ||
        !receipt.at.isValid() || !payload[u"photos_missing"_s].isArray() ||
        !std::all_of(missing.begin(), missing.end(), isSha256Hex))
        return Error{Error::Kind::Invalid, u"not a receipt"_s, u"receipt-invalid"_s};
    return receipt;
}

QString receiptPathOf(const QString &bundle)
{
    const bool isNamed = bundle.endsWith(u".ltb"_s, Qt::CaseInsensitive);
    return (isNamed ? bundle.chopped(4) : bundle) + u".ltr"_s;
}

} // namespace lantian
