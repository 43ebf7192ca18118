#pragma once

#include "sql/Sql.h"
#include "storage/EventLog.h"

#include <QDateTime>
#include <QUuid>

namespace lantian {

/// A machine that a hub lets in.
struct Client {
    QUuid device;
    QUuid account;
    QString name; ///< QS-T07
    QString appVersion;
    QString token; ///< SHA-256 of the token
    QDateTime enrolledAt;
    QDateTime seenAt;
    QDateTime revokedAt; ///< invalid while it may come in
    ChainEnd acked;      ///< all of its events up to this one have arrived
};

/// The machines that a hub lets in. Every function runs inside Database::read() or write().
class Clients
{
public:
    static std::vector<Client> all(Sql &sql);
    static std::optional<Client> find(Sql &sql, const QUuid &device);
    static std::optional<Client> findByToken(Sql &sql, const QString &tokenHash);
    /// Lets `client` in, in place of what was known of its device; what of its events has arrived stays.
    static void keep(Sql &sql, const Client &client);
    static void revoke(Sql &sql, const QUuid &device, const QDateTime &now);
    static void markSeen(Sql &sql, const QUuid &device, const QDateTime &now);

    /// Moves the device's acked end on over what has arrived, stored or in quarantine; the end it is at then.
    static ChainEnd advance(Sql &sql, const QUuid &device);
};

} // namespace lantian
