#pragma once

#include "hub/Http.h"
#include "hub/Office.h"
#include "protocol/Enrolment.h"
#include "storage/EnrolmentCodes.h"

namespace lantian::hub {

/// Whom a code is for.
struct Invitee {
    QString name;
    QString role; ///< a Role's key, or `hub`
    QString scope;
};

/// Why nobody can be invited as `invitee`; nothing when they can.
std::optional<QString> faultOf(const Invitee &invitee);

/// A fresh code that lets one machine in for `invitee` until `expiresAt`: 26 digits and capital letters that
/// are not mistaken for one another (Crockford's base 32), of 128 random bits.
Result<QString> newCode(Office &office, const Invitee &invitee, const QDateTime &expiresAt);

/// Lets a machine in, once for each code (`POST /enrolments`): 201, 400, 403 or 409.
Answer enrolled(Office &office, const QByteArray &body);

/// Shuts a machine out from now on. NotFound when none is let in under that id.
Result<void> revokeDevice(Office &office, const QUuid &device);

/// Shuts somebody out, with all their machines. NotFound when nobody has that name or id.
Result<void> disableUser(Office &office, const QString &nameOrId);

} // namespace lantian::hub
