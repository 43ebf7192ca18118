#pragma once

#include "base/Uuid7.h"
#include "fieldwork/EventWriter.h"

/// Makes and stores this device's events in a test, one minute apart.
namespace lantian {

inline DeviceIdentity testIdentity()
{
    return {idFromText(QStringLiteral("0192f0c1-7a00-7000-8000-000000000007")),
            *DeviceKey::fromSeed(QByteArray(32, 's'))};
}

inline Deed testReport(const QDateTime &at, const QUuid &author, const QJsonObject &data)
{
    const QUuid id = uuid7(at);
    return {
        .id = id, .stream = id, .kind = EventKind::CaseReported, .author = author, .at = at, .data = data};
}

} // namespace lantian
