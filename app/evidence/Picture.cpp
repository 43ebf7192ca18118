#include "evidence/Picture.h"

#include "evidence/PictureFormat.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QTransform>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// `size` with a long edge of at most `edge`, and no edge of nothing.
QSize fittedSize(const QSize &size, int edge)
{
    if (std::max(size.width(), size.height()) <= edge)
        return size;
    return size.scaled(edge, edge, Qt::KeepAspectRatio).expandedTo({1, 1});
}

/// On white what was transparent, so that a JPEG shows what a person saw.
QImage opaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    QImage onWhite(image.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, image);
    return onWhite;
}

/// Whether the header's `size` may be decoded.
Result<void> checkSize(const QSize &size, PictureFormat format, const PhotoLimits &limits)
{
    if (size.isEmpty())
        return Error{Error::Kind::Corrupt, u"the picture's header is damaged"_s, u"photo-truncated"_s};
    const qint64 pixels = qint64(size.width()) * size.height();
    const qint64 memory = qint64(QImageReader::allocationLimit()) << 20;
    const bool isScaledWhileDecoded = format == PictureFormat::Jpeg;
    if (pixels > limits.maxPixels || (!isScaledWhileDecoded && memory > 0 && pixels > memory / 4))
        return Error{Error::Kind::Invalid,
                     u"%1 x %2 pixels are too many"_s.arg(size.width()).arg(size.height()),
                     u"photo-too-many-pixels"_s};
    return {};
}

} // namespace

Result<Picture> decodedPicture(const QByteArray &bytes, const PhotoLimits &limits)
{
    if (bytes.isEmpty())
        return Error{Error::Kind::Invalid, u"the photo has no bytes"_s, u"photo-empty"_s};
    if (bytes.size() > limits.maxBytes)
        return Error{Error::Kind::Invalid, u"more than %1 bytes"_s.arg(limits.maxBytes),
                     u"photo-too-large"_s};
    const PictureFormat format = pictureFormat(bytes);
    if (format == PictureFormat::None)
        return Error{Error::Kind::Invalid, u"the bytes are no picture"_s, u"photo-not-image"_s};
    const QByteArray reader = readerName(format);
    if (reader.isEmpty())
        return Error{Error::Kind::Invalid, u"pictures of this kind are not read here"_s, u"photo-format"_s};

    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    QImageReader reading(&source, reader);
    const QSize size = reading.size();
    if (const Result<void> fits = checkSize(size, format, limits); !fits)
        return fits.error();
    if (const Result<void> whole = checkWhole(format, bytes); !whole)
        return whole.error();

    reading.setScaledSize(fittedSize(size, limits.stampedEdge));
    const QImage image = reading.read();
    if (image.isNull())
        return Error{Error::Kind::Corrupt, reading.errorString(), u"photo-truncated"_s};
    const ExifHints exif = exifHints(bytes);
    return Picture{upright(opaque(image), exif.orientation), exif.orientation >= 5 ? size.transposed() : size,
                   exif};
}

QImage upright(const QImage &image, int orientation)
{
    const auto turned = [&](int degrees) { return image.transformed(QTransform().rotate(degrees)); };
    switch (orientation) {
    case 2:
        return image.mirrored(true, false);
    case 3:
        return image.mirrored(true, true);
    case 4:
        return image.mirrored(false, true);
    case 5:
        return turned(90).mirrored(true, false);
    case 6:
        return turned(90);
    case 7:
        return turned(270).mirrored(true, false);
    case 8:
        return turned(270);
    default:
        return image;
    }
}

QImage fitted(const QImage &image, int edge)
{
    return image.scaled(fittedSize(image.size(), edge), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QByteArray jpegBytes(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer target(&bytes);
    target.open(QIODevice::WriteOnly);
    QImageWriter writer(&target, "jpeg"_ba);
    writer.setQuality(quality);
    const bool written = writer.write(image);
    Q_ASSERT(written || image.isNull());
    return written ? bytes : QByteArray();
}

} // namespace lantian
