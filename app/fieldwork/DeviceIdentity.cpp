#include "fieldwork/DeviceIdentity.h"

#include "base/DurableFile.h"
#include "base/Uuid7.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr qint64 maxKeyFileBytes = 4096;

Result<DeviceIdentity> madeIn(const QString &path, const Clock &clock)
{
    DeviceIdentity made{uuid7(clock.now()), DeviceKey::fresh()};
    QJsonObject jwk = made.key.publicKey().jwk();
    jwk[u"kid"_s] = idText(made.device);
    jwk[u"d"_s] = QString::fromLatin1(base64Url(made.key.seed()));
    if (const auto kept = durablePut(path, QJsonDocument(jwk).toJson(QJsonDocument::Compact)); !kept)
        return kept.error();
    return made;
}

} // namespace

Result<DeviceIdentity> deviceIdentity(const DataDirectory &directory, const Clock &clock)
{
    const QString path = directory.deviceKey();
    if (!QFile::exists(path))
        return madeIn(path, clock);

    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (QFile::permissions(path) & others)
        return Error{Error::Kind::Denied, u"others than its owner may read the device's key: %1"_s.arg(path),
                     u"device-key-exposed"_s};
    const Result<QByteArray> bytes = fileBytes(path, maxKeyFileBytes);
    if (!bytes)
        return bytes.error();
    const QJsonObject jwk = QJsonDocument::fromJson(*bytes).object();
    const QUuid device = idFromText(jwk[u"kid"_s].toString());
    auto key = DeviceKey::fromSeed(fromBase64Url(jwk[u"d"_s].toString().toLatin1()).value_or(QByteArray()));
    if (device.isNull() || !key || key->publicKey().jwk()[u"x"_s] != jwk[u"x"_s])
        return Error{Error::Kind::Corrupt, u"not the key of a device: %1"_s.arg(path),
                     u"device-key-damaged"_s};
    return DeviceIdentity{device, *std::move(key)};
}

} // namespace lantian
