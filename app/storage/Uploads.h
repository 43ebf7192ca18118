#pragma once

#include "sql/Sql.h"

#include <QDateTime>
#include <QUuid>

namespace lantian {

/// An original that comes in pieces.
struct Upload {
    QUuid device;
    QString sha256;
    qint64 length = 0; ///< bytes it will have
    qint64 offset = 0; ///< bytes from the beginning that are surely on the disk
    QDateTime expiresAt;

    bool operator==(const Upload &) const = default;
};

/// The originals that are on their way to a hub. Every function runs inside Database::read() or write().
class Uploads
{
public:
    static std::optional<Upload> find(Sql &sql, const QUuid &device, const QString &sha256);
    /// Adds `upload`, or replaces the one of that device and photo.
    static void keep(Sql &sql, const Upload &upload);
    static void remove(Sql &sql, const QUuid &device, const QString &sha256);
    static std::vector<Upload> all(Sql &sql);
    /// Bytes that the device's uploads will have together.
    static qint64 bytesOf(Sql &sql, const QUuid &device);
};

} // namespace lantian
