#pragma once

#include "base/Clock.h"
#include "protocol/EventSigning.h"
#include "storage/EventLog.h"

namespace lantian {

/// Turns deeds into this device's signed events.
class EventWriter
{
public:
    /// Events of this machine's own device are queued for the office; those of another, which a hub or a
    /// demonstration writes, are Received.
    EventWriter(DeviceIdentity identity, EventLog &log, const Clock &clock,
                EventLog::Origin origin = EventLog::Origin::Own);

    const QUuid &device() const { return m_identity.device; }
    PublicKey publicKey() const { return m_identity.key.publicKey(); }

    /// Numbers, chains, signs and stores `deed` within a Database::write(). Refuses one that is too large as
    /// Invalid.
    Event write(Sql &sql, const Deed &deed);

private:
    DeviceIdentity m_identity;
    EventLog &m_log;
    const Clock &m_clock;
    EventLog::Origin m_origin;
};

} // namespace lantian
