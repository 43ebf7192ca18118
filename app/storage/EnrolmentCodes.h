#pragma once

#include "sql/Sql.h"

#include <QDateTime>

namespace lantian {

/// What a code that works once lets somebody become.
struct EnrolmentCode {
    QString hash; ///< SHA-256 of the code
    QString name;
    QString role; ///< a Role's key, or `hub`
    QString scope;
    QDateTime expiresAt;
    QDateTime usedAt; ///< invalid until it has worked
};

/// The codes a hub has given out. Every function runs inside Database::read() or write().
class EnrolmentCodes
{
public:
    static void add(Sql &sql, const EnrolmentCode &code);
    static std::optional<EnrolmentCode> find(Sql &sql, const QString &hash);
    static void markUsed(Sql &sql, const QString &hash, const QDateTime &now);
    /// Forgets those that expired before `instant`.
    static void forgetBefore(Sql &sql, const QDateTime &instant);
};

} // namespace lantian
