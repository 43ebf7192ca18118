#include "protocol/HubDescription.h"

#include "base/Uuid7.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QJsonObject toJson(const HubDescription &description)
{
    return {
        {u"name"_s, description.name},
        {u"device"_s, idText(description.device)},
        {u"public_key"_s, description.publicKey.jwk()},
        {u"epoch"_s, description.epoch},
        {u"versions"_s, QJsonArray::fromStringList(description.versions)},
        {u"time"_s, description.time.toString(Qt::ISODateWithMs)},
        {u"max_events"_s, description.maxEvents},
        {u"max_event_bytes"_s, description.maxEventBytes},
        {u"max_photo_bytes"_s, description.maxPhotoBytes},
    };
}

Result<HubDescription> hubDescriptionFromJson(const QJsonObject &object)
{
    const Result<PublicKey> key = PublicKey::fromJwk(object[u"public_key"_s].toObject());
    if (!key)
        return key.error();
    HubDescription description{
        .name = object[u"name"_s].toString(),
        .device = idFromText(object[u"device"_s].toString()),
        .publicKey = *key,
        .epoch = object[u"epoch"_s].toString(),
        .versions = object[u"versions"_s].toVariant().toStringList(),
        .time = fromRfc3339(object[u"time"_s].toString()),
        .maxEvents = object[u"max_events"_s].toInt(),
        .maxEventBytes = object[u"max_event_bytes"_s].toInteger(),
        .maxPhotoBytes = object[u"max_photo_bytes"_s].toInteger(),
    };
    if (description.device.isNull() || description.epoch.isEmpty() || !description.time.isValid() ||
        !description.versions.contains(u"v1"_s) || description.maxEvents < 1 ||
        description.maxEventBytes < 1 || description.maxPhotoBytes < 1)
        return Error{Error::Kind::Invalid, u"not the description of a hub"_s, u"hub-invalid"_s};
    return description;
}

} // namespace lantian
