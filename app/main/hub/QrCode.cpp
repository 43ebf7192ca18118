#include "main/hub/QrCode.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int quiet = 4; ///< modules around the code that stay light

QImage withQuietZone(const QImage &code)
{
    QImage framed(code.width() + 2 * quiet, code.height() + 2 * quiet, QImage::Format_RGB32);
    framed.fill(Qt::white);
    QPainter(&framed).drawImage(quiet, quiet, code);
    return framed;
}

} // namespace

Result<QImage> qrCode(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!made)
        return Error{Error::Kind::Invalid, u"the text does not fit a QR code"_s, u"qr-too-long"_s};
    QImage code(made->width, made->width, QImage::Format_RGB32);
    for (int y = 0; y < made->width; ++y) {
        for (int x = 0; x < made->width; ++x) {
            const bool isDark = (made->data[y * made->width + x] & 1U) != 0;
            code.setPixel(x, y, isDark ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        }
    }
    return code;
}

QString qrLines(const QImage &code)
{
    const QImage framed = withQuietZone(code);
    const auto isDark = [&](int x, int y) { return y < framed.height() && qGray(framed.pixel(x, y)) == 0; };
    QString lines;
    for (int y = 0; y < framed.height(); y += 2) {
        lines += u"\x1b[30;47m"_s;
        for (int x = 0; x < framed.width(); ++x) {
            const bool upper = isDark(x, y);
            const bool lower = isDark(x, y + 1);
            lines += upper && lower ? u'█' : upper ? u'▀' : lower ? u'▄' : u' ';
        }
        lines += u"\x1b[0m\n"_s;
    }
    return lines;
}

QImage qrPicture(const QImage &code)
{
    constexpr int pixels = 8; ///< of one module
    const QImage framed = withQuietZone(code);
    return framed.scaled(framed.size() * pixels, Qt::KeepAspectRatio, Qt::FastTransformation);
}

} // namespace lantian
