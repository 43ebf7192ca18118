#pragma once

#include "sql/Sql.h"

#include <QDateTime>
#include <QStringList>
#include <QUuid>

namespace lantian {

/// Which events name which originals, and which of these a hub holds.
///
/// Knowing a photo's hash gives nobody the photo: what a device names counts once the bytes have come, from
/// that device or after it had named them (`proven`). Every function runs inside Database::read() or write().
class PhotoNames
{
public:
    /// An original, as an event of a stream names it.
    struct Name {
        QString sha256;
        QUuid stream;
    };

    /// Events of `device` name originals; the hashes of those for which that is not proven.
    static QStringList add(Sql &sql, const std::vector<Name> &names, const QUuid &device);
    /// The original has come from `device`, whole and right.
    static void hold(Sql &sql, const QString &sha256, qint64 bytes, const QUuid &device,
                     const QDateTime &now);

    /// The original has come from `above`, the hub above. What machines of this hub name counts no more for
    /// it.
    static void holdFromAbove(Sql &sql, const QString &sha256, qint64 bytes, const QUuid &above,
                              const QDateTime &now);
    /// Originals, at most `limit`, after `after` in the order of their hashes, that events from above name
    /// and nobody has brought.
    static QStringList wantedFromAbove(Sql &sql, const QString &after, int limit);

    static bool isHeld(Sql &sql, const QString &sha256);
    /// Its size; nothing when it is not held.
    static std::optional<qint64> bytes(Sql &sql, const QString &sha256);
    /// Whether the device has brought the original, or need not: it named it before another brought it.
    static bool isProven(Sql &sql, const QString &sha256, const QUuid &device);
    /// The originals that the device names and the hub waits for.
    static QStringList missing(Sql &sql, const QUuid &device);
    /// The streams in which the original was named by one who had it.
    static std::vector<QUuid> streams(Sql &sql, const QString &sha256);
    /// All that are held.
    static QStringList held(Sql &sql);
};

} // namespace lantian
