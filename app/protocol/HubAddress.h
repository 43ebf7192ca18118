#pragma once

#include "base/Result.h"

#include <QStringList>

namespace lantian {

/// How a machine reaches a hub and knows it again.
struct HubAddress {
    QStringList urls; ///< `https://10.0.0.5:8443`, without a path; tried in turn
    QString pin;      ///< SHA-256 of the hub's SPKI, 64 hexadecimal digits; empty when every URL is http

    bool operator==(const HubAddress &) const = default;
};

/// What the text of an enrolment's QR holds.
struct Invitation {
    HubAddress hub;
    QString code;

    bool operator==(const Invitation &) const = default;
};

/// Whether `url` is one a hub can be reached by: http or https with a host and nothing after it. Plain http
/// goes to this machine alone, for what travels is people's data.
bool isHubUrl(const QString &url);

/// `lantian:1?u=URL&u=URL&p=PIN&c=CODE`, percent-encoded: what the QR shows, and what may be pasted.
QString invitationText(const Invitation &invitation);

/// The invitation that `text` spells, blanks around it aside. Invalid, `invitation-invalid`, for another QR,
/// for a URL that is not isHubUrl(), and without a pin when a URL is https.
Result<Invitation> invitationFromText(const QString &text);

} // namespace lantian
