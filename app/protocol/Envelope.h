#pragma once

#include "base/Result.h"
#include "protocol/DeviceKey.h"
#include "protocol/EventText.h"

#include <QUuid>

namespace lantian {

/// One signed event as it travels and is stored (protocol.md 1.1): a JWS in flattened JSON serialization (RFC
/// 7515) with an unencoded payload (RFC 7797), signed with EdDSA (RFC 8037).
struct Envelope {
    QByteArray header;    ///< the protected header, base64url
    QByteArray payload;   ///< the event's text, byte for byte as signed
    QByteArray signature; ///< base64url

    bool operator==(const Envelope &) const = default;

    /// SHA-256 of the payload: the event's `prev` in the chain, and what a receipt names.
    QString payloadHash() const;
};

/// `payload` signed by `device` with `key`.
Envelope sealed(const QByteArray &payload, const QUuid &device, const DeviceKey &key);

/// The device that the protected header names. Invalid unless it is exactly the header of 1.1.
Result<QUuid> signerOf(const Envelope &envelope);

/// Whether `key` made the signature over header and payload.
bool verifies(const Envelope &envelope, const PublicKey &key);

/// One line of NDJSON, without the line's end. Nothing in the payload is changed by escaping and back, unless
/// it begins with a byte order mark, which Qt's JSON drops and which no event does (eventFromPayload).
QByteArray lineOf(const Envelope &envelope);

/// The longest line of an event: a payload of maxEventBytes is six times as long once every byte is escaped.
inline constexpr qsizetype maxEventLineBytes = 6 * maxEventBytes + 4096;

/// The envelope that `line` spells; Invalid for anything else, for a payload that is not UTF-8, and for more
/// than `maxBytes`.
Result<Envelope> envelopeFromLine(const QByteArray &line, qsizetype maxBytes = maxEventLineBytes);

} // namespace lantian
