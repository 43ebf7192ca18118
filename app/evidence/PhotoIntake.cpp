#include "evidence/PhotoIntake.h"

#include "base/Sha256.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int stampedQuality = 88;
constexpr int thumbQuality = 80;
constexpr qint64 pieceBytes = qint64(1) << 20;

/// The bytes of a photo and their hash, got in one reading.
struct Original {
    QByteArray bytes;
    QString sha256;
};

Error tooLarge(const PhotoLimits &limits)
{
    return {Error::Kind::Invalid, u"more than %1 bytes"_s.arg(limits.maxBytes), u"photo-too-large"_s};
}

Error noSpace(const QString &what)
{
    return {Error::Kind::Full, what, u"photo-no-space"_s};
}

Result<Original> readFile(const QString &path, const PhotoLimits &limits)
{
    const QFileInfo there(path);
    QFile file(path);
    if (!there.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{there.exists() ? Error::Kind::Storage : Error::Kind::NotFound,
                     u"not a file that can be read: %1"_s.arg(path), u"photo-unreadable"_s};
    if (file.size() > limits.maxBytes)
        return tooLarge(limits);
    Original original;
    original.bytes.reserve(file.size());
    Sha256 hash;
    while (true) {
        const QByteArray piece = file.read(pieceBytes);
        if (file.error() != QFileDevice::NoError)
            return Error{Error::Kind::Storage, u"%1 in: %2"_s.arg(file.errorString(), path),
                         u"photo-unreadable"_s};
        if (piece.isEmpty())
            break;
        hash.add(piece);
        original.bytes += piece;
        if (original.bytes.size() > limits.maxBytes) // it grew while it was read
            return tooLarge(limits);
    }
    original.sha256 = hash.hex();
    return original;
}

Result<Original> readOriginal(const PhotoRequest &request, const PhotoLimits &limits)
{
    if (!request.path.isEmpty())
        return readFile(request.path, limits);
    if (request.bytes.size() > limits.maxBytes)
        return tooLarge(limits);
    return Original{request.bytes, sha256Hex(request.bytes)};
}

/// Refuses when `bytes` more would not leave the reserve of the texts.
Result<void> checkRoom(const PhotoStore &store, qint64 bytes, const SpaceLimits &space)
{
    const Result<qint64> left = freeBytes(store.root());
    if (!left)
        return Error{left.error().kind, left.error().what, u"photo-not-stored"_s};
    if (spaceState(*left, space) == SpaceState::Short || !hasRoomFor(bytes, *left, space))
        return noSpace(u"%1 bytes are left on the disk of: %2"_s.arg(*left).arg(store.root()));
    return {};
}

Result<void> keep(const PhotoFiles &files, PhotoStore &store, const SpaceLimits &space)
{
    const qint64 bytes = files.original.size() + files.stamped.size() + files.thumb.size();
    if (const Result<void> room = checkRoom(store, bytes, space); !room)
        return room.error();
    const Result<void> kept = store.put(files);
    if (!kept && kept.error().kind == Error::Kind::Full)
        return noSpace(kept.error().what);
    if (!kept)
        return Error{kept.error().kind, kept.error().what, u"photo-not-stored"_s};
    return {};
}

Photo photoOf(const PhotoRequest &request, const Original &original, const Picture &picture)
{
    return {
        .sha256 = original.sha256,
        .bytes = original.bytes.size(),
        .width = picture.size.width(),
        .height = picture.size.height(),
        .takenAt = picture.exif.takenAt.isValid() ? picture.exif.takenAt : request.at,
        .role = request.role,
        .item = request.item,
        .position = request.position ? request.position : picture.exif.position,
        .source = request.source,
    };
}

} // namespace

Result<TakenPhoto> takeIn(const PhotoRequest &request, PhotoStore &store, const PhotoLimits &limits,
                          const SpaceLimits &space)
{
    if (const Result<void> room = checkRoom(store, 0, space); !room)
        return room.error();
    const Result<Original> original = readOriginal(request, limits);
    if (!original)
        return original.error();
    const Result<Picture> picture = decodedPicture(original->bytes, limits);
    if (!picture)
        return picture.error();

    TakenPhoto taken{.photo = photoOf(request, *original, *picture), .exif = picture->exif};
    if (taken.exif.takenAt.isValid())
        taken.exifTimeSkewS = request.at.secsTo(taken.exif.takenAt);
    const QStringList lines = stampLines(taken.photo.takenAt, taken.photo.position, request.words);
    const QByteArray copy = jpegBytes(stamped(picture->image, lines), stampedQuality);
    taken.photo.stamped = sha256Hex(copy);

    const PhotoFiles files{
        .sha256 = original->sha256,
        .original = original->bytes,
        .stampedSha256 = taken.photo.stamped,
        .stamped = copy,
        .thumb = jpegBytes(fitted(picture->image, limits.thumbEdge), thumbQuality),
    };
    if (const Result<void> kept = keep(files, store, space); !kept)
        return kept.error();
    return taken;
}

} // namespace lantian
