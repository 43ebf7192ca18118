#pragma once

#include "base/Clock.h"
#include "protocol/DeviceKey.h"

#include <QStringList>
#include <QUuid>

namespace lantian {

/// What a hub tells of itself (`GET /hub`).
struct HubDescription {
    QString name;
    QUuid device; ///< the id it signs by
    PublicKey publicKey;
    QString epoch;        ///< another one after it was restored from a backup
    QStringList versions; ///< of this API: `v1`
    QDateTime time;       ///< its clock, UTC
    int maxEvents = 0;    ///< in one POST /events
    qint64 maxEventBytes = 0;
    qint64 maxPhotoBytes = 0;
};

QJsonObject toJson(const HubDescription &description);
/// Invalid for anything that is not a hub's description, such as a captive portal's page.
Result<HubDescription> hubDescriptionFromJson(const QJsonObject &object);

} // namespace lantian
