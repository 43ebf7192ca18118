#pragma once

#include "sql/Sql.h"

#include <QDateTime>
#include <QSet>
#include <QUuid>

namespace lantian {

/// Something a device offered that became no part of the log.
struct Quarantined {
    QDateTime receivedAt;
    QUuid device;   ///< that offered it
    QUuid event;    ///< null when it could not be read so far
    qint64 seq = 0; ///< 0 unless the device signed it
    QString hash;   ///< SHA-256 of the payload if the device signed it, else of the line
    QString reason;
    QByteArray line; ///< byte for byte
};

/// How much is kept of one device.
inline constexpr qint64 maxQuarantinedRows = 1000;
inline constexpr qint64 maxQuarantinedBytes = qint64(16) << 20;

/// What was refused, kept for a person to see. Every function runs inside Database::read() or write().
class Quarantine
{
public:
    /// Keeps `refused`, once; false when the device has no room left and it is not kept.
    static bool keep(Sql &sql, const Quarantined &refused);
    /// Whether something is kept that `device` offered.
    static bool hasOf(Sql &sql, const QUuid &device);
    static std::vector<Quarantined> all(Sql &sql);
    /// Those refused for the reason that begins with `word`.
    static std::vector<Quarantined> refusedFor(Sql &sql, const QString &word);
    /// All that is kept of the event `id`.
    static std::vector<Quarantined> ofEvent(Sql &sql, const QUuid &id);
    /// Those of `events` of which something is kept.
    static QSet<QUuid> eventsAmong(Sql &sql, const QStringList &events);
    /// Lets go of what has become part of the log after all.
    static void release(Sql &sql, const QUuid &device, const QString &hash);
};

} // namespace lantian
