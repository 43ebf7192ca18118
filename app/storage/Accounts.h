#pragma once

#include "sql/Sql.h"

#include <QDateTime>
#include <QUuid>

namespace lantian {

/// Somebody whom a hub lets in.
struct Account {
    QUuid id;     ///< the user of events
    QString name; ///< by role: 网格员 07
    QString role; ///< a Role's key, or `hub` for a hub below
    QString scope;
    QDateTime disabledAt; ///< invalid while they may come in

    bool operator==(const Account &) const = default;
};

/// Those whom a hub lets in, as the grants it made say. Every function runs inside Database::read() or
/// write().
class Accounts
{
public:
    static std::vector<Account> all(Sql &sql);
    static std::optional<Account> find(Sql &sql, const QUuid &id);
    static std::optional<Account> findByName(Sql &sql, const QString &name);
    /// Adds `account`, or replaces the one with that id.
    static void keep(Sql &sql, const Account &account);
};

} // namespace lantian
