#include "protocol/Enrolment.h"

#include "base/Unseen.h"
#include "base/Uuid7.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr qsizetype maxMemberLength = 200;

Error badMember(const QString &member)
{
    return {Error::Kind::Invalid, u"`%1` is missing or not what it should be"_s.arg(member),
            u"enrolment-invalid"_s};
}

/// The first of `members` that is not a text of 1 to maxMemberLength characters that can be seen; empty when
/// all are.
QString faultIn(const QJsonObject &object, const QStringList &members)
{
    for (const QString &member : members) {
        const QString text = object[member].toString();
        if (text.isEmpty() || text.size() > maxMemberLength ||
            std::any_of(text.begin(), text.end(), isUnseen))
            return member;
    }
    return {};
}

bool isIdOrAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || !idFromText(value.toString()).isNull();
}

} // namespace

QJsonObject toJson(const EnrolmentRequest &request)
{
    QJsonObject object{
        {u"code"_s, request.code},
        {u"device_name"_s, request.deviceName},
        {u"public_key"_s, request.publicKey.jwk()},
        {u"app_version"_s, request.appVersion},
    };
    if (!request.device.isNull())
        object[u"device"_s] = idText(request.device);
    if (!request.user.isNull())
        object[u"user"_s] = idText(request.user);
    return object;
}

Result<EnrolmentRequest> enrolmentRequestFromJson(const QJsonObject &object)
{
    if (const QString fault = faultIn(object, {u"code"_s, u"device_name"_s, u"app_version"_s});
        !fault.isEmpty())
        return badMember(fault);
    for (const QString &member : {u"device"_s, u"user"_s}) {
        if (!isIdOrAbsent(object[member]))
            return badMember(member);
    }
    const Result<PublicKey> key = PublicKey::fromJwk(object[u"public_key"_s].toObject());
    if (!key)
        return badMember(u"public_key"_s);
    return EnrolmentRequest{
        .code = object[u"code"_s].toString(),
        .deviceName = object[u"device_name"_s].toString(),
        .publicKey = *key,
        .appVersion = object[u"app_version"_s].toString(),
        .device = idFromText(object[u"device"_s].toString()),
        .user = idFromText(object[u"user"_s].toString()),
    };
}

QJsonObject toJson(const Enrolment &enrolment)
{
    return {
        {u"device"_s, idText(enrolment.device)},
        {u"token"_s, enrolment.token},
        {u"user"_s, QJsonObject{{u"id"_s, idText(enrolment.user)}, {u"name"_s, enrolment.userName}}},
        {u"role"_s, enrolment.role},
        {u"scope"_s, enrolment.scope},
        {u"hub"_s, QJsonObject{{u"name"_s, enrolment.hubName},
                               {u"device"_s, idText(enrolment.hubDevice)},
                               {u"public_key"_s, enrolment.hubKey.jwk()}}},
    };
}

Result<Enrolment> enrolmentFromJson(const QJsonObject &object)
{
    const QJsonObject user = object[u"user"_s].toObject();
    const QJsonObject hub = object[u"hub"_s].toObject();
    if (const QString fault = faultIn(object, {u"device"_s, u"token"_s, u"role"_s}); !fault.isEmpty())
        return badMember(fault);
    if (!object[u"scope"_s].isString())
        return badMember(u"scope"_s);
    if (const QString fault = faultIn(user, {u"id"_s, u"name"_s}); !fault.isEmpty())
        return badMember(u"user."_s + fault);
    if (const QString fault = faultIn(hub, {u"name"_s, u"device"_s}); !fault.isEmpty())
        return badMember(u"hub."_s + fault);
    const Result<PublicKey> key = PublicKey::fromJwk(hub[u"public_key"_s].toObject());
    if (!key)
        return badMember(u"hub.public_key"_s);
    Enrolment enrolment{
        .device = idFromText(object[u"device"_s].toString()),
        .token = object[u"token"_s].toString(),
        .user = idFromText(user[u"id"_s].toString()),
        .userName = user[u"name"_s].toString(),
        .role = object[u"role"_s].toString(),
        .scope = object[u"scope"_s].toString(),
        .hubName = hub[u"name"_s].toString(),
        .hubDevice = idFromText(hub[u"device"_s].toString()),
        .hubKey = *key,
    };
    if (enrolment.device.isNull() || enrolment.user.isNull() || enrolment.hubDevice.isNull())
        return badMember(u"device, user.id or hub.device"_s);
    return enrolment;
}

} // namespace lantian
