#pragma once

#include "sync/HubCalls.h"
#include "sync/HubMembership.h"
#include "sync/StoreAccess.h"

namespace lantian {

/// Makes this machine one of a hub's (`POST /enrolments`).
class Enroller
{
public:
    using End = std::function<void(const Result<Enrolment> &)>;

    /// `hubFile` is where the membership is kept. All outlive this; `connection` leads to the hub of the
    /// invitation.
    Enroller(HubConnection &connection, StoreAccess &store, Alarm &alarm, QRandomGenerator &random,
             QString hubFile);

    /// Asks with `request`, whose code is the invitation's. Once the answer is kept, the token durably and
    /// for the owner's eyes only, the person whom the hub names is one of this machine's people, the hub's
    /// key is known, and the next exchange offers everything anew.
    ///
    /// Errors carry the hub's word in `code`. Conflict, `device-other`, when the hub would have this machine
    /// be another device than the one that has signed its events.
    void enrol(const HubAddress &address, const EnrolmentRequest &request, End end);

private:
    void take(const HubAddress &address, const EnrolmentRequest &request, const Enrolment &enrolment);

    HubCalls m_calls;
    StoreAccess &m_store;
    QString m_hubFile;
    End m_end;
    Lifeline m_life;
};

} // namespace lantian
