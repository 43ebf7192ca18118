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
constexpr qint64 sameMomentS = 600; ///< a picture so young was taken where the tablet is
constexpr double samePlaceM = 500;  ///< farther from the request's position, its place in words does not hold

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

/// When and where a photo was taken.
struct Origin {
    QDateTime at;
    TimeBy timeBy = TimeBy::Tablet;
    std::optional<Position> position;
};

Origin originOf(const PhotoRequest &request, const ExifHints &exif)
{
    if (request.source == Photo::Source::Camera)
        return {request.at, TimeBy::Tablet, request.position};
    if (!exif.takenAt.isValid())
        return {request.at, TimeBy::Adding, exif.position};
    const bool isOfNow = std::abs(request.at.secsTo(exif.takenAt)) <= sameMomentS;
    return {exif.takenAt, TimeBy::Picture, !exif.position && isOfNow ? request.position : exif.position};
}

/// The words of the stamp of a photo that was taken at `position`.
StampWords wordsAt(const std::optional<Position> &position, const PhotoRequest &request)
{
    StampWords words = request.words;
    if (position && request.position && distanceM(*position, *request.position) > samePlaceM)
        words.place.clear();
    return words;
}

Photo photoOf(const PhotoRequest &request, const Original &original, const Picture &picture,
              const Origin &origin)
{
    return {
        .sha256 = original.sha256,
        .bytes = original.bytes.size(),
        .width = picture.size.width(),
        .height = picture.size.height(),
        .takenAt = origin.at,
        .role = request.role,
        .item = request.item,
        .position = origin.position,
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

    const Origin origin = originOf(request, picture->exif);
    TakenPhoto taken{.photo = photoOf(request, *original, *picture, origin), .exif = picture->exif};
    const QStringList lines =
        stampLines(origin.at, origin.timeBy, origin.position, wordsAt(origin.position, request));
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
