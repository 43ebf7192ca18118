#pragma once

#include "domain/Event.h"

#include <QByteArray>

namespace lantian {

/// An event with the bytes it was signed in, which are kept as they came (protocol.md 1.1).
struct SignedEvent {
    Event event;
    QByteArray header; ///< protected header, base64url
    QByteArray payload;
    QByteArray signature; ///< base64url
    QString hash;         ///< SHA-256 of the payload

    bool operator==(const SignedEvent &) const = default;
};

} // namespace lantian
