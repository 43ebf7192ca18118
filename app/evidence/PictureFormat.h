#pragma once

#include "base/Result.h"

#include <QByteArrayView>

namespace lantian {

/// What kind of picture some bytes are, by how they begin; a file's name says nothing.
enum class PictureFormat {
    Jpeg,
    Png,
    WebP,
    Heic,
    Other, ///< a picture of a kind that is not taken in: GIF, BMP, TIFF
    None,  ///< no picture that is known
};

PictureFormat pictureFormat(QByteArrayView bytes);

/// The name by which Qt's reader knows `format`; empty when no reader for it is installed.
QByteArray readerName(PictureFormat format);

/// Done when `bytes` reach to the end that the format itself declares: JPEG's end marker with all of the
/// picture before it (see JpegCheck.h), PNG's IEND, WebP's RIFF size. HEIC has no such end; its decoder has
/// to tell. Otherwise Corrupt `photo-truncated`, or Invalid `photo-format` for a JPEG of a kind nobody
/// decodes.
Result<void> checkWhole(PictureFormat format, QByteArrayView bytes);

} // namespace lantian
