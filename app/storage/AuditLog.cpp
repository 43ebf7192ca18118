#include "storage/AuditLog.h"

#include "base/Uuid7.h"
#include "storage/Instant.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QString textOf(const QUuid &id)
{
    return id.isNull() ? u""_s : idText(id);
}

} // namespace

void AuditLog::add(Sql &sql, const AuditEntry &entry)
{
    sql.run(uR"(
        INSERT INTO audit (at, device, account, action, subject, status)
        VALUES (?, ?, ?, ?, ?, ?))"_s,
            orNull(entry.at), textOf(entry.device), textOf(entry.account), entry.action, entry.subject,
            entry.status);
}

void AuditLog::forgetBefore(Sql &sql, const QDateTime &instant)
{
    sql.run(u"DELETE FROM audit WHERE at < ?"_s, orNull(instant));
}

} // namespace lantian
