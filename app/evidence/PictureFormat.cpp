#include "evidence/PictureFormat.h"

#include "evidence/JpegCheck.h"

#include <QImageReader>
#include <QtEndian>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

const QByteArray pngSignature = "\x89PNG\r\n\x1a\n"_ba;

quint32 bigEndian32(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

bool isWholePng(QByteArrayView bytes)
{
    constexpr qsizetype frame = 12; // length, type, CRC
    for (qsizetype at = pngSignature.size(); bytes.size() - at >= frame;) {
        const qsizetype length = bigEndian32(bytes, at);
        if (bytes.size() - at - frame < length)
            return false;
        if (bytes.sliced(at + 4, 4) == "IEND"_ba)
            return true;
        at += frame + length;
    }
    return false;
}

bool isWholeWebP(QByteArrayView bytes)
{
    return bytes.size() >= 12 && bytes.size() - 8 >= qsizetype(qFromLittleEndian<quint32>(bytes.data() + 4));
}

PictureFormat fromFileType(QByteArrayView bytes)
{
    static const std::array brands{"heic"_ba, "heix"_ba, "hevc"_ba, "mif1"_ba, "msf1"_ba};
    for (const QByteArray &brand : brands) {
        if (bytes.sliced(8, 4) == brand)
            return PictureFormat::Heic;
    }
    return PictureFormat::None;
}

} // namespace

PictureFormat pictureFormat(QByteArrayView bytes)
{
    static const std::array beginnings{
        std::pair{"\xff\xd8\xff"_ba, PictureFormat::Jpeg}, std::pair{pngSignature, PictureFormat::Png},
        std::pair{"GIF8"_ba, PictureFormat::Other},        std::pair{"BM"_ba, PictureFormat::Other},
        std::pair{"II*\0"_ba, PictureFormat::Other},       std::pair{"MM\0*"_ba, PictureFormat::Other},
    };
    for (const auto &[beginning, format] : beginnings) {
        if (bytes.startsWith(beginning))
            return format;
    }
    if (bytes.size() < 12)
        return PictureFormat::None;
    if (bytes.startsWith("RIFF"_ba) && bytes.sliced(8, 4) == "WEBP"_ba)
        return PictureFormat::WebP;
    if (bytes.sliced(4, 4) == "ftyp"_ba)
        return fromFileType(bytes);
    return PictureFormat::None;
}

QByteArray readerName(PictureFormat format)
{
    static const std::array names{
        std::pair{PictureFormat::Jpeg, "jpeg"_ba},
        std::pair{PictureFormat::Png, "png"_ba},
        std::pair{PictureFormat::WebP, "webp"_ba},
        std::pair{PictureFormat::Heic, "heic"_ba},
    };
    for (const auto &[known, name] : names) {
        if (known == format && QImageReader::supportedImageFormats().contains(name))
            return name;
    }
    return {};
}

Result<void> checkWhole(PictureFormat format, QByteArrayView bytes)
{
    bool whole = true;
    if (format == PictureFormat::Png) {
        whole = isWholePng(bytes);
    } else if (format == PictureFormat::WebP) {
        whole = isWholeWebP(bytes);
    } else if (format == PictureFormat::Jpeg) {
        const JpegState state = jpegState(bytes);
        if (state == JpegState::Unsupported)
            return Error{Error::Kind::Invalid, u"this kind of JPEG is not read"_s, u"photo-format"_s};
        whole = state == JpegState::Whole;
    }
    if (!whole)
        return Error{Error::Kind::Corrupt, u"the picture is damaged, or its end is missing"_s,
                     u"photo-truncated"_s};
    return {};
}

} // namespace lantian
