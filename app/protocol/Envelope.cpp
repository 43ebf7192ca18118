#include "protocol/Envelope.h"

#include "base/Sha256.h"
#include "base/Uuid7.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QByteArray headerFor(const QUuid &device)
{
    return base64Url(R"({"alg":"EdDSA","kid":"%1","b64":false,"crit":["b64"]})"_ba.replace(
        "%1", idText(device).toLatin1()));
}

QByteArray signingInput(const QByteArray &header, const QByteArray &payload)
{
    return header + '.' + payload;
}

} // namespace

QString Envelope::payloadHash() const
{
    return sha256Hex(payload);
}

Envelope sealed(const QByteArray &payload, const QUuid &device, const DeviceKey &key)
{
    const QByteArray header = headerFor(device);
    return {header, payload, base64Url(key.signature(signingInput(header, payload)))};
}

Result<QUuid> signerOf(const Envelope &envelope)
{
    const auto text = fromBase64Url(envelope.header);
    const QJsonObject header = QJsonDocument::fromJson(text.value_or(QByteArray())).object();
    const QUuid device = idFromText(header[u"kid"_s].toString());
    if (device.isNull() || header.size() != 4 || header[u"alg"_s] != u"EdDSA"_s ||
        header[u"b64"_s] != QJsonValue(false) || header[u"crit"_s].toArray() != QJsonArray{u"b64"_s})
        return Error{Error::Kind::Invalid, u"the protected header is not that of an event"_s,
                     u"envelope-header"_s};
    return device;
}

bool verifies(const Envelope &envelope, const PublicKey &key)
{
    const auto signature = fromBase64Url(envelope.signature);
    return signature && key.verifies(signingInput(envelope.header, envelope.payload), *signature);
}

QByteArray lineOf(const Envelope &envelope)
{
    const QJsonObject object{
        {u"protected"_s, QString::fromLatin1(envelope.header)},
        {u"payload"_s, QString::fromUtf8(envelope.payload)},
        {u"signature"_s, QString::fromLatin1(envelope.signature)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Envelope> envelopeFromLine(const QByteArray &line, qsizetype maxBytes)
{
    const auto invalid = [](const QString &what) {
        return Error{Error::Kind::Invalid, what, u"envelope-invalid"_s};
    };
    if (line.size() > maxBytes)
        return invalid(u"more than %1 bytes"_s.arg(maxBytes));
    QJsonParseError failed{};
    const QJsonObject object = QJsonDocument::fromJson(line, &failed).object();
    if (failed.error != QJsonParseError::NoError)
        return invalid(u"not JSON: %1 at byte %2"_s.arg(failed.errorString()).arg(failed.offset));
    if (!object[u"protected"_s].isString() || !object[u"payload"_s].isString() ||
        !object[u"signature"_s].isString())
        return invalid(u"protected, payload and signature must be texts"_s);
    if (!object[u"payload"_s].toString().isValidUtf16())
        return invalid(u"the payload has half of a surrogate pair"_s);
    return Envelope{
        object[u"protected"_s].toString().toLatin1(),
        object[u"payload"_s].toString().toUtf8(),
        object[u"signature"_s].toString().toLatin1(),
    };
}

} // namespace lantian
