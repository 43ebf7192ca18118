#include "ui/QrReader.h"

#define ZX_USE_UTF8 // text() is a std::string
#include <ZXing/ReadBarcode.h>
#include <algorithm>

namespace lantian {

namespace {

/// A code that fills a tenth of the picture's edge is still told at this size, and a photo of 12 megapixels
/// takes no longer than a small one.
constexpr int longestEdge = 1600;

} // namespace

QString qrText(const QImage &image)
{
    if (image.isNull())
        return {};
    QImage gray = image;
    if (std::max(gray.width(), gray.height()) > longestEdge)
        gray = gray.scaled(longestEdge, longestEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    gray = gray.convertToFormat(QImage::Format_Grayscale8);
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(gray.bytesPerLine()));
    const ZXing::Result found = ZXing::ReadBarcode(view, hints);
    return found.isValid() ? QString::fromStdString(found.text()) : QString();
}

} // namespace lantian
