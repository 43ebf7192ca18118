#pragma once

#include "domain/Role.h"
#include "hub/Http.h"
#include "hub/Office.h"
#include "storage/Clients.h"

namespace lantian::hub {

/// Who asks: a machine that was let in, and whom it was let in for.
struct Caller {
    QUuid device;
    PublicKey publicKey;
    QUuid user;
    QString role; ///< a Role's key, or `hub` for a hub below
    QString scope;
    QDateTime seenAt;

    bool isHub() const { return role == QLatin1StringView("hub"); }
    /// County and supervisor see everything.
    bool seesAll() const;
};

/// Whom `client` was let in for; nothing when its account or key is gone. Runs inside a read or write.
std::optional<Caller> callerOf(Sql &sql, const Client &client);

/// The caller whom the request's token names: 401 without one that is in force.
std::variant<Answer, Caller> callerOf(const Request &request, Office &office);

/// Whether what concerns `audience` (the keys of a stream) concerns `caller`.
bool concerns(const QStringList &audience, const Caller &caller);

/// Whether those whom `key`, one of an audience, means may read this hub's feed. Runs inside a read or write.
bool comeHere(Sql &sql, const QString &key);

/// What is kept of a secret text: its SHA-256. For texts that nobody can guess.
QString secretHash(const QString &secret);

} // namespace lantian::hub
