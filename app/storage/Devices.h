#pragma once

#include "sql/Sql.h"

#include <QHash>
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
    /// Whether one of them is this machine's own.
    static bool hasOwn(Sql &sql);
};

} // namespace lantian
