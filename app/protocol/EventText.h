#pragma once

#include "base/Result.h"
#include "domain/Event.h"

#include <QByteArray>

namespace lantian {

/// The largest payload that is made or taken, bytes.
inline constexpr qsizetype maxEventBytes = 65'536;

/// The payload text of `event` (protocol.md 1.2): UTF-8 JSON. Invalid when it would be larger than
/// maxEventBytes.
Result<QByteArray> payloadText(const Event &event);

/// The event that `payload` spells. Invalid, with the reason, for anything that is not UTF-8 JSON of the
/// right shape within maxEventBytes and 32 levels, and for an object in which one name stands twice, which
/// another reader might understand otherwise (RFC 8259 4). Unknown kinds and unknown members of `data` are
/// kept.
Result<Event> eventFromPayload(const QByteArray &payload);

} // namespace lantian
