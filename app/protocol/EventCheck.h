#pragma once

#include "domain/SignedEvent.h"

#include <vector>

namespace lantian {

/// What is wrong with one stored event.
struct EventFault {
    QString code; ///< payload, columns, signature, device
    QString what; ///< one English sentence

    bool operator==(const EventFault &) const = default;
};

/// Holds a stored event's columns against its bytes, and these against its hash and its signature by
/// `publicKey`, 32 bytes, or empty when the device's key is not known. Nothing when all is well.
std::vector<EventFault> faultsOf(const SignedEvent &stored, const QByteArray &publicKey);

} // namespace lantian
