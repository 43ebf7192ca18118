#pragma once

#include "sql/Sql.h"

#include <QDateTime>
#include <QStringList>

namespace lantian {

/// How much originals take, bytes.
struct PhotoSpace {
    qint64 waiting = 0;   ///< that a hub has not confirmed
    qint64 delivered = 0; ///< that it has, also those that were cleared away since

    bool operator==(const PhotoSpace &) const = default;
};

/// The originals that a hub confirmed by a receipt. Every function runs inside Database::read() or write().
class DeliveredPhotos
{
public:
    /// Notes that `sha256` is with the hub since `now`; one that was known keeps its time.
    static void add(Sql &sql, const QString &sha256, const QDateTime &now);
    /// The hub may have lost it.
    static void forget(Sql &sql, const QString &sha256);
    /// Those delivered at or before `instant` that neither wait to be sent again nor stand in a draft, oldest
    /// first.
    static QStringList before(Sql &sql, const QDateTime &instant);
    static PhotoSpace space(Sql &sql);
};

} // namespace lantian
