#pragma once

#include "domain/SignedEvent.h"
#include "hub/Caller.h"
#include "storage/EventLog.h"

namespace lantian::hub {

/// Why an event is refused that its device has not signed.
inline const QString unsignedFault =
    QStringLiteral("signature: the signature is not the device's over these bytes");

/// One line of what a client offers, as far as it can be judged without the store.
struct Offered {
    QByteArray line;
    Result<SignedEvent> event = Error{Error::Kind::Invalid, {}};
    QString fault; ///< why it may not be taken; empty when nothing is known against it
    /// Where it stands in the chain of the device that offers it, if that signed it: known also of what is no
    /// event, which must not hold up the receipt.
    std::optional<ChainEnd> own;
    bool isSigned = false; ///< by the device that it names

    /// By which quarantine knows it: the payload's hash if the device that offers it signed it, else the
    /// line's.
    QString quarantineHash() const;
};

/// Reads and checks `lines`, which `caller` offers, in the pool. The signatures of what a hub relays are
/// checked by the keys that are known; the others may be told in the same request, so they stand as not
/// signed.
Result<std::vector<Offered>> lookedAt(Office &office, const Caller &caller, const QByteArrayList &lines);

bool isSignedWith(const SignedEvent &event, const QByteArray &publicKey);

} // namespace lantian::hub
