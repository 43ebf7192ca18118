#pragma once

#include "protocol/HubDescription.h"
#include "sync/SyncContext.h"

namespace lantian {

/// The hub as it describes itself, and whether it is still the one that confirmed what it confirmed.
struct Greeted {
    HubDescription hub;
    bool otherEpoch = false;
};

/// Asks the hub who it is and what it takes (`GET /hub`), and notes how its clock stands to ours.
class HubGreeting
{
public:
    using End = std::function<void(const Result<Greeted> &)>;

    explicit HubGreeting(SyncContext &context) : m_context(context) {}

    /// Denied, `hub-other-key`, when it is another hub than that of the enrolment.
    void begin(End end);

private:
    void take(const HubDescription &hub);

    SyncContext &m_context;
    End m_end;
    Lifeline m_life;
};

} // namespace lantian
