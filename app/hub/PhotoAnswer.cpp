#include "hub/PhotoAnswer.h"

#include "evidence/Picture.h"
#include "evidence/PictureFormat.h"
#include "hub/UploadHeaders.h"
#include "storage/Audience.h"
#include "storage/PhotoNames.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

constexpr int thumbQuality = 80;

bool maySee(Sql &sql, const Caller &caller, const QString &sha256)
{
    if (!PhotoNames::isHeld(sql, sha256))
        return false;
    if (caller.seesAll() || PhotoNames::isProven(sql, sha256, caller.device))
        return true;
    const std::vector<QUuid> streams = PhotoNames::streams(sql, sha256);
    return std::any_of(streams.begin(), streams.end(),
                       [&](const QUuid &stream) { return concerns(Audience::of(sql, stream), caller); });
}

Answer notFound()
{
    return problem(404, u"photo-unknown"_s,
                   u"没有这张照片，或不在您的范围内 / no such photo in your scope"_s);
}

QByteArray mediaType(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return "application/octet-stream"_ba;
    switch (pictureFormat(file.read(64))) {
    case PictureFormat::Jpeg:
        return "image/jpeg"_ba;
    case PictureFormat::Png:
        return "image/png"_ba;
    case PictureFormat::WebP:
        return "image/webp"_ba;
    case PictureFormat::Heic:
        return "image/heic"_ba;
    default:
        return "application/octet-stream"_ba;
    }
}

/// The small picture of an original, made when it is first asked for.
Result<QString> thumbOf(PhotoStore &photos, const QString &sha256)
{
    if (photos.has(PhotoFile::Thumb, sha256))
        return photos.path(PhotoFile::Thumb, sha256);
    const Result<QByteArray> original = photos.read(PhotoFile::Original, sha256);
    if (!original)
        return original.error();
    const PhotoLimits limits;
    const Result<Picture> picture = decodedPicture(*original, limits);
    if (!picture)
        return picture.error();
    const QByteArray thumb = jpegBytes(fitted(picture->image, limits.thumbEdge), thumbQuality);
    if (const Result<void> put = photos.put(PhotoFile::Thumb, sha256, thumb); !put)
        return put.error();
    return photos.path(PhotoFile::Thumb, sha256);
}

/// Headers by which a browser keeps it, and runs nothing in it.
Answer fileAnswer(const Request &request, const QString &path, const QByteArray &tag)
{
    const qint64 size = QFileInfo(path).size();
    const auto withTag = [&](Answer answer) {
        return answer.with("ETag"_ba, tag)
            .with("Cache-Control"_ba, "private, max-age=31536000, immutable"_ba)
            .with("Accept-Ranges"_ba, "bytes"_ba)
            .with("Content-Disposition"_ba, "attachment"_ba)
            .with("Content-Security-Policy"_ba, "default-src 'none'; sandbox"_ba);
    };
    if (request.header("if-none-match"_ba).contains(tag))
        return withTag(emptyAnswer(304));
    const auto [asked, range] = rangeIn(request.header("range"_ba), size);
    if (asked == RangeAsked::Beyond)
        return problem(416, u"range"_s, u"照片没有这一段 / the photo has no such part"_s)
            .with("Content-Range"_ba, "bytes */" + QByteArray::number(size));
    Answer answer{.status = asked == RangeAsked::Part ? 206 : 200,
                  .type = mediaType(path),
                  .body = FilePart{path, range.from, range.bytes}};
    if (asked == RangeAsked::Part)
        answer.with("Content-Range"_ba, "bytes " + QByteArray::number(range.from) + '-' +
                                            QByteArray::number(range.from + range.bytes - 1) + '/' +
                                            QByteArray::number(size));
    return withTag(std::move(answer));
}

} // namespace

std::pair<RangeAsked, ByteRange> rangeIn(const QByteArray &header, qint64 size)
{
    const std::pair whole{RangeAsked::Whole, ByteRange{0, size}};
    if (!header.startsWith("bytes=") || header.contains(','))
        return whole;
    const QByteArrayList ends = header.mid(6).split('-');
    const auto first = numberIn(ends.value(0).trimmed());
    const auto last = numberIn(ends.value(1).trimmed());
    const bool isMalformed = ends.size() != 2 || (!first && !ends[0].trimmed().isEmpty()) ||
                             (!last && !ends[1].trimmed().isEmpty()) || (!first && !last) ||
                             (first && last && *last < *first);
    if (isMalformed)
        return whole;
    const qint64 from = first ? *first : std::max<qint64>(0, size - *last);
    const qint64 to = first && last ? std::min(*last, size - 1) : size - 1;
    if (from > to)
        return {RangeAsked::Beyond, {}};
    return {RangeAsked::Part, {from, to - from + 1}};
}

Answer photoAnswer(Office &office, const Caller &caller, const Request &request, const QString &sha256)
{
    const auto allowed = office.store.read([&](Sql &sql) { return maySee(sql, caller, sha256); });
    if (!allowed)
        return problem(allowed.error());
    if (!*allowed || !office.photos.has(PhotoFile::Original, sha256))
        return notFound();
    if (request.query.queryItemValue(u"size"_s) != u"thumb"_s)
        return fileAnswer(request, office.photos.path(PhotoFile::Original, sha256),
                          '"' + sha256.toLatin1() + '"');
    const Result<QString> thumb = thumbOf(office.photos, sha256);
    if (!thumb && (thumb.error().kind == Error::Kind::Invalid || thumb.error().kind == Error::Kind::Corrupt))
        return problem(415, u"photo-undecodable"_s,
                       u"这张照片无法缩小显示 / no small picture of it can be made"_s);
    if (!thumb)
        return problem(thumb.error());
    return fileAnswer(request, *thumb, '"' + sha256.toLatin1() + "-thumb\"");
}

} // namespace lantian::hub
