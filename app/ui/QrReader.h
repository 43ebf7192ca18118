#pragma once

#include <QImage>
#include <QString>

namespace lantian {

/// The text of the QR code in `image`; empty when there is none. Takes tens of milliseconds: for the pool.
QString qrText(const QImage &image);

} // namespace lantian
