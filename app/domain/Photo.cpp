#include "domain/Photo.h"

#include "base/Clock.h"
#include "base/Sha256.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr std::array photoRoles{
    std::pair{Photo::Role::Wide, "wide"_L1},     std::pair{Photo::Role::Near, "near"_L1},
    std::pair{Photo::Role::Before, "before"_L1}, std::pair{Photo::Role::After, "after"_L1},
    std::pair{Photo::Role::Item, "item"_L1},     std::pair{Photo::Role::Other, "other"_L1},
};

} // namespace

QString key(Photo::Role role)
{
    for (const auto &[value, text] : photoRoles) {
        if (value == role)
            return text;
    }
    Q_UNREACHABLE();
}

std::optional<Photo::Role> photoRoleFromKey(const QString &key)
{
    for (const auto &[value, text] : photoRoles) {
        if (text == key)
            return value;
    }
    return std::nullopt;
}

QJsonObject toJson(const Photo &photo)
{
    QJsonObject object{
        {u"sha256"_s, photo.sha256},
        {u"bytes"_s, photo.bytes},
        {u"width"_s, photo.width},
        {u"height"_s, photo.height},
        {u"taken_at"_s, localRfc3339(photo.takenAt)},
        {u"role"_s, key(photo.role)},
        {u"source"_s, photo.source == Photo::Source::Camera ? u"camera"_s : u"gallery"_s},
    };
    if (!photo.item.isEmpty())
        object[u"item"_s] = photo.item;
    if (photo.position)
        object[u"position"_s] = toJson(*photo.position);
    if (!photo.stamped.isEmpty())
        object[u"stamped"_s] = photo.stamped;
    return object;
}

Result<Photo> photoFromJson(const QJsonObject &object)
{
    Photo photo;
    photo.sha256 = object[u"sha256"_s].toString();
    photo.bytes = object[u"bytes"_s].toInteger();
    const auto role = photoRoleFromKey(object[u"role"_s].toString());
    if (!isSha256Hex(photo.sha256) || photo.bytes <= 0 || !role)
        return Error{Error::Kind::Invalid, u"a photo needs a sha256, its bytes and a role"_s,
                     u"photo-reference"_s};
    photo.role = *role;
    photo.width = object[u"width"_s].toInt();
    photo.height = object[u"height"_s].toInt();
    photo.takenAt = fromRfc3339(object[u"taken_at"_s].toString());
    photo.item = object[u"item"_s].toString();
    if (const auto position = positionFromJson(object[u"position"_s].toObject()))
        photo.position = *position;
    photo.source = object[u"source"_s] == u"camera"_s ? Photo::Source::Camera : Photo::Source::Gallery;
    if (const QString stamped = object[u"stamped"_s].toString(); isSha256Hex(stamped))
        photo.stamped = stamped;
    return photo;
}

} // namespace lantian
