#include "protocol/DeviceIdentity.h"

#include "base/Uuid7.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QByteArray identityText(const DeviceIdentity &identity)
{
    QJsonObject jwk = identity.key.publicKey().jwk();
    jwk[u"kid"_s] = idText(identity.device);
    jwk[u"d"_s] = QString::fromLatin1(base64Url(identity.key.seed()));
    return QJsonDocument(jwk).toJson(QJsonDocument::Compact);
}

Result<DeviceIdentity> identityFromText(const QByteArray &text)
{
    const QJsonObject jwk = QJsonDocument::fromJson(text).object();
    const QUuid device = idFromText(jwk[u"kid"_s].toString());
    auto key = DeviceKey::fromSeed(fromBase64Url(jwk[u"d"_s].toString().toLatin1()).value_or(QByteArray()));
    if (device.isNull() || !key || key->publicKey().jwk()[u"x"_s] != jwk[u"x"_s])
        return Error{Error::Kind::Corrupt, u"not the key of a device"_s, u"device-key-damaged"_s};
    return DeviceIdentity{device, *std::move(key)};
}

} // namespace lantian
