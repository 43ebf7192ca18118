#pragma once

#include "sql/Sql.h"

#include <QDateTime>

namespace lantian {

/// One time this machine exchanged with a hub, or tried to.
struct ExchangeRecord {
    enum class Way { Network, Bundle, Receipt };
    enum class Outcome {
        Complete, ///< nothing was left
        Partial,  ///< something still waits, or is for a person to look at
        Failed,
        Cancelled,
    };

    Way way = Way::Network;
    QDateTime beganAt; ///< UTC
    QDateTime endedAt;
    Outcome outcome = Outcome::Complete;
    QString word; ///< why it is not complete, as a stable word
    qint64 eventsSent = 0;
    qint64 photosSent = 0;
    qint64 bytesSent = 0;
    qint64 eventsReceived = 0;
    qint64 resumed = 0; ///< photos that went on from where an earlier try had stopped

    bool operator==(const ExchangeRecord &) const = default;
};

/// Every function runs inside Database::read() or write().
class SyncHistory
{
public:
    /// Adds `record`; of the oldest beyond a thousand nothing is kept.
    static void add(Sql &sql, const ExchangeRecord &record);
    /// Newest first, at most `limit`.
    static std::vector<ExchangeRecord> last(Sql &sql, int limit);
    /// When one left nothing behind the last time; invalid for never.
    static QDateTime lastComplete(Sql &sql);
};

} // namespace lantian
