#pragma once

#include "base/Result.h"
#include "evidence/Exif.h"

#include <QImage>

namespace lantian {

/// What a photo may be at most, and what is made of it; bytes, pixels of the whole, pixels of the long edge.
struct PhotoLimits {
    qint64 maxBytes = qint64(40) << 20;
    qint64 maxPixels = 100'000'000;
    int stampedEdge = 2048;
    int thumbEdge = 320;
};

/// A decoded picture, the right way up.
struct Picture {
    QImage image; ///< opaque RGB, at most PhotoLimits::stampedEdge long
    QSize size;   ///< of the original as shown
    ExifHints exif;
};

/// Decodes `bytes`, after a look at the header alone has said that they are not too much. Errors by code:
/// `photo-empty`, `photo-too-large`, `photo-not-image`, `photo-format`, `photo-too-many-pixels`,
/// `photo-truncated`.
///
/// A JPEG is scaled while it is decoded; for other formats all pixels have to fit
/// QImageReader::allocationLimit().
Result<Picture> decodedPicture(const QByteArray &bytes, const PhotoLimits &limits);

/// `image` as it is to be shown when its rows lie as EXIF's `orientation` (1 to 8) says.
QImage upright(const QImage &image, int orientation);

/// `image` with a long edge of at most `edge` pixels; never larger than it was.
QImage fitted(const QImage &image, int edge);

/// `image` as a JPEG of `quality` 0 to 100.
QByteArray jpegBytes(const QImage &image, int quality);

} // namespace lantian
