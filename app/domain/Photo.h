#pragma once

#include "domain/Position.h"

#include <QString>

#include <vector>

namespace lantian {

/// One photo as an event names it (protocol.md 1.3, `photos[]`). The bytes lie in the photo store.
struct Photo {
    enum class Role { Wide, Near, Before, After, Item, Other };
    enum class Source { Camera, Gallery };

    QString sha256;   ///< of the original's bytes: its identity
    qint64 bytes = 0; ///< size of the original
    int width = 0;    ///< pixels, as shown the right way up
    int height = 0;
    QDateTime takenAt; ///< by the tablet that took it, else by its EXIF time, else when it was taken in; UTC
    Role role = Role::Wide;
    QString item; ///< key of the checklist item it belongs to; empty without one
    std::optional<Position> position;
    Source source = Source::Gallery;
    QString stamped; ///< SHA-256 of the derived copy with the stamp; empty while there is none

    bool operator==(const Photo &) const = default;
};

QString key(Photo::Role role);
std::optional<Photo::Role> photoRoleFromKey(const QString &key);

QJsonObject toJson(const Photo &photo);

/// The photo that `object` spells; Invalid without a proper hash, size or role.
Result<Photo> photoFromJson(const QJsonObject &object);

} // namespace lantian
