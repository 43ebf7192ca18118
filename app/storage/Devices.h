#pragma once

#include "sql/Sql.h"

#include <QHash>
#include <QSet>
#include <QUuid>

namespace lantian {

/// The public keys by which signatures are checked. Every function runs inside Database::read() or write().
class Devices
{
public:
    /// Remembers the 32-byte Ed25519 key of `device`. Conflict when another key is known for it.
    static void keep(Sql &sql, const QUuid &device, const QByteArray &publicKey, bool own);
    /// The key of `device`; empty when it is not known.
    static QByteArray publicKey(Sql &sql, const QUuid &device);
    /// The keys of all.
    static QHash<QUuid, QByteArray> publicKeys(Sql &sql);
    /// Those that are or were this machine itself.
    static QSet<QUuid> own(Sql &sql);
};

} // namespace lantian
