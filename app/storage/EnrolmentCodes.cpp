#include "storage/EnrolmentCodes.h"

#include "storage/Instant.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

void EnrolmentCodes::add(Sql &sql, const EnrolmentCode &code)
{
    sql.run(uR"(
        INSERT INTO enrolment_code (hash, name, role, scope, expires_at, used_at)
        VALUES (?, ?, ?, ?, ?, ?))"_s,
            code.hash, code.name, code.role, code.scope, orNull(code.expiresAt), orNull(code.usedAt));
}

std::optional<EnrolmentCode> EnrolmentCodes::find(Sql &sql, const QString &hash)
{
    return sql.first(
        uR"(
        SELECT hash, name, role, scope, expires_at, used_at
        FROM enrolment_code
        WHERE hash = ?)"_s,
        [](Row row) {
            return EnrolmentCode{row.text(0), row.text(1),       row.text(2),
                                 row.text(3), instantOf(row, 4), instantOf(row, 5)};
        },
        hash);
}

void EnrolmentCodes::markUsed(Sql &sql, const QString &hash, const QDateTime &now)
{
    sql.run(u"UPDATE enrolment_code SET used_at = ? WHERE hash = ?"_s, orNull(now), hash);
}

void EnrolmentCodes::forgetBefore(Sql &sql, const QDateTime &instant)
{
    sql.run(u"DELETE FROM enrolment_code WHERE expires_at < ?"_s, orNull(instant));
}

} // namespace lantian
