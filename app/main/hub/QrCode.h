#pragma once

#include "base/Result.h"

#include <QImage>

namespace lantian {

/// A QR code (ISO/IEC 18004) of `text`, one pixel a module, without the quiet zone around it. Invalid when it
/// is too long.
Result<QImage> qrCode(const QString &text);

/// `code` for a terminal, two rows a line by half blocks, dark on light whatever the terminal's colours, with
/// the quiet zone.
QString qrLines(const QImage &code);

/// `code` as a picture to print, with the quiet zone.
QImage qrPicture(const QImage &code);

} // namespace lantian
