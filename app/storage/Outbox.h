#pragma once

#include "sql/Sql.h"

#include <QSet>
#include <QUuid>

namespace lantian {

/// How much the office has not confirmed yet.
struct Pending {
    qint64 events = 0;
    qint64 photos = 0;

    bool operator==(const Pending &) const = default;
};

/// What waits to reach the office. Filled by EventLog in the transaction that records.
class Outbox
{
public:
    static Pending pending(Sql &sql);
    /// The events of one stream that wait.
    static QSet<QUuid> waiting(Sql &sql, const QUuid &stream);
};

} // namespace lantian
