#pragma once

#include "sql/Sql.h"

#include <QDateTime>
#include <QUuid>

namespace lantian {

/// Who asked a hub for what.
struct AuditEntry {
    QDateTime at;
    QUuid device;    ///< null for a command on the hub itself
    QUuid account;   ///< null where nobody is known
    QString action;  ///< `GET /api/v1/cases/*`, `enrolment new`
    QString subject; ///< id of the case, hash of the photo, whom it was about
    int status = 0;  ///< that was answered
};

/// Who asked for what, for as long as it is kept. Every function runs inside Database::read() or write().
class AuditLog
{
public:
    static void add(Sql &sql, const AuditEntry &entry);
    static void forgetBefore(Sql &sql, const QDateTime &instant);
};

} // namespace lantian
