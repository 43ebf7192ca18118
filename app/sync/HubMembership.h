#pragma once

#include "protocol/Enrolment.h"
#include "protocol/HubAddress.h"

namespace lantian {

/// What a machine keeps of its enrolment, in a file that is its owner's alone and in no backup (`hub.json`):
/// how to reach the hub, how to know it again, and the token.
struct HubMembership {
    HubAddress address;
    Enrolment enrolment;

    /// Whether this machine is a hub itself, below the other one.
    bool isHub() const { return enrolment.role == QLatin1StringView("hub"); }
};

QByteArray membershipText(const HubMembership &membership);
/// Corrupt, `hub-file-damaged`, for anything that is none.
Result<HubMembership> membershipFromText(const QByteArray &text);

/// The membership in the file at `path`: NotFound, `not-enrolled`, without one; Denied,
/// `hub-file-exposed`, when others may read it.
Result<HubMembership> membershipAt(const QString &path);
/// Keeps it there durably, in place of an earlier one.
Result<void> keepMembership(const QString &path, const HubMembership &membership);

} // namespace lantian
