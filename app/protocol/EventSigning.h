#pragma once

#include "domain/SignedEvent.h"
#include "protocol/DeviceIdentity.h"

namespace lantian {

/// What a person did, before it is numbered, chained and signed.
struct Deed {
    QUuid id; ///< UUIDv7, made at the first tap
    QUuid stream;
    EventKind kind = EventKind::CaseReported;
    QUuid author;
    QDateTime at; ///< when it was done, UTC
    QJsonObject data;
};

/// Where an event stands among those of its device, and in time.
struct EventPlace {
    qint64 seq = 1;              ///< one more than the device's last
    QString prev = noPrevious(); ///< SHA-256 of the device's last payload
    Hlc hlc;
};

/// The event that `deed` becomes at `place`, signed by `identity`. Invalid when it is too large.
Result<SignedEvent> signedEvent(const Deed &deed, const EventPlace &place, const DeviceIdentity &identity);

/// The event that came as `line`, checked as far as it can be without knowing the device's key: the envelope,
/// the payload, and that the device it names is the one that signed it. Invalid otherwise.
Result<SignedEvent> eventFromLine(const QByteArray &line);

/// Whether the signature of `event` is that of `key`.
bool isSignedBy(const SignedEvent &event, const PublicKey &key);

/// `event` as one line of NDJSON, without the line's end: the bytes in which it was signed.
QByteArray lineOf(const SignedEvent &event);

} // namespace lantian
