#pragma once

#include "sql/Sql.h"

#include <QDateTime>
#include <QStringList>

namespace lantian {

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
};

} // namespace lantian
