#pragma once

#include "protocol/DeviceKey.h"

#include <QUuid>

namespace lantian {

/// What a machine says to become one of a hub's (`POST /enrolments`).
struct EnrolmentRequest {
    QString code;
    QString deviceName; ///< QS-T07
    PublicKey publicKey;
    QString appVersion;
    QUuid device; ///< the id it has signed with so far; null lets the hub choose one
    QUuid user;   ///< who has recorded on it so far, to stay the same person; null lets the hub choose one
};

/// What the hub answers.
struct Enrolment {
    QUuid device;
    QString token; ///< a secret
    QUuid user;
    QString userName;
    QString role; ///< a Role's key, or `hub` for a hub below
    QString scope;
    QString hubName;
    QUuid hubDevice; ///< the id by which the hub signs receipts and registry events
    PublicKey hubKey;
};

QJsonObject toJson(const EnrolmentRequest &request);
/// Invalid, naming the member, when one is missing, of the wrong kind or too long.
Result<EnrolmentRequest> enrolmentRequestFromJson(const QJsonObject &object);

QJsonObject toJson(const Enrolment &enrolment);
Result<Enrolment> enrolmentFromJson(const QJsonObject &object);

} // namespace lantian
