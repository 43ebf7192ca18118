#pragma once

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QtEndian>

#include <libexif/exif-data.h>
#include <libexif/exif-mem.h>
#include <libexif/exif-utils.h>

/// Pictures made for tests, without the code under test.
namespace lantian::pictures {

using namespace Qt::Literals::StringLiterals;

inline QByteArray written(const QImage &image, const QByteArray &format, bool progressive = false)
{
    QByteArray bytes;
    QBuffer target(&bytes);
    target.open(QIODevice::WriteOnly);
    QImageWriter writer(&target, format);
    writer.setQuality(format == "png"_ba ? -1 : 95);
    writer.setProgressiveScanWrite(progressive);
    if (!writer.write(image))
        qFatal("cannot write a picture: %s", qUtf8Printable(writer.errorString()));
    return bytes;
}

/// Red, green / blue, yellow in the four quarters.
inline QImage quarters(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool right = x >= width / 2;
            const bool low = y >= height / 2;
            image.setPixelColor(x, y, low ? (right ? Qt::yellow : Qt::blue) : (right ? Qt::green : Qt::red));
        }
    }
    return image;
}

/// Something that does not compress to nothing.
inline QImage noise(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            state = state * 1664525 + 1013904223;
            line[x] = qRgb((x + int(state >> 27)) & 255, (y + int(state >> 28)) & 255, (x + y) & 255);
        }
    }
    return image;
}

/// The EXIF of a picture in the making.
class ExifBlock
{
public:
    ExifBlock() : m_data(exif_data_new()), m_memory(exif_mem_new_default())
    {
        exif_data_unset_option(m_data, EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
        exif_data_set_byte_order(m_data, EXIF_BYTE_ORDER_INTEL);
    }
    ~ExifBlock()
    {
        exif_data_unref(m_data);
        exif_mem_unref(m_memory);
    }
    Q_DISABLE_COPY_MOVE(ExifBlock)

    ExifBlock &text(ExifIfd ifd, int tag, const QByteArray &words)
    {
        const QByteArray bytes = words + '\0';
        return add(ifd, tag, EXIF_FORMAT_ASCII, static_cast<unsigned long>(bytes.size()), bytes);
    }
    ExifBlock &number(ExifIfd ifd, int tag, quint16 value)
    {
        QByteArray bytes(2, '\0');
        qToLittleEndian(value, bytes.data());
        return add(ifd, tag, EXIF_FORMAT_SHORT, 1, bytes);
    }
    /// Pairs of numerator and denominator.
    ExifBlock &rationals(ExifIfd ifd, int tag, std::initializer_list<quint32> values)
    {
        QByteArray bytes;
        for (const quint32 value : values) {
            QByteArray four(4, '\0');
            qToLittleEndian(value, four.data());
            bytes += four;
        }
        return add(ifd, tag, EXIF_FORMAT_RATIONAL, values.size() / 2, bytes);
    }
    /// 39°04'27.87" N, 115°55'40.41" E.
    ExifBlock &place()
    {
        return text(EXIF_IFD_GPS, EXIF_TAG_GPS_LATITUDE_REF, "N"_ba)
            .rationals(EXIF_IFD_GPS, EXIF_TAG_GPS_LATITUDE, {39, 1, 4, 1, 2787, 100})
            .text(EXIF_IFD_GPS, EXIF_TAG_GPS_LONGITUDE_REF, "E"_ba)
            .rationals(EXIF_IFD_GPS, EXIF_TAG_GPS_LONGITUDE, {115, 1, 55, 1, 4041, 100});
    }

    /// `jpeg` with this EXIF as its first segment.
    QByteArray in(const QByteArray &jpeg) const
    {
        unsigned char *saved = nullptr;
        unsigned int size = 0;
        exif_data_save_data(m_data, &saved, &size);
        QByteArray segment = "\xff\xe1"_ba + QByteArray(2, '\0');
        qToBigEndian(quint16(size + 2), segment.data() + 2);
        segment.append(reinterpret_cast<const char *>(saved), qsizetype(size));
        free(saved);
        return jpeg.first(2) + segment + jpeg.sliced(2);
    }

private:
    ExifBlock &add(ExifIfd ifd, int tag, ExifFormat format, unsigned long components, const QByteArray &bytes)
    {
        ExifEntry *entry = exif_entry_new_mem(m_memory);
        entry->tag = static_cast<ExifTag>(tag);
        entry->format = format;
        entry->components = components;
        entry->size = static_cast<unsigned int>(bytes.size());
        entry->data = static_cast<unsigned char *>(exif_mem_alloc(m_memory, entry->size));
        std::copy(bytes.begin(), bytes.end(), entry->data);
        exif_content_add_entry(m_data->ifd[ifd], entry);
        exif_entry_unref(entry);
        return *this;
    }

    ExifData *m_data;
    ExifMem *m_memory;
};

/// One PNG chunk with its CRC (PNG specification, annex D).
inline QByteArray pngChunk(const QByteArray &type, const QByteArray &content)
{
    const auto four = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    quint32 crc = 0xffffffff;
    for (const char byte : type + content) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? 0xedb88320 ^ (crc >> 1) : crc >> 1;
    }
    return four(quint32(content.size())) + type + content + four(~crc);
}

/// A proper black-and-white PNG of `edge` x `edge` pixels that takes a thousandth of that.
inline QByteArray pngBomb(int edge)
{
    QByteArray header(13, '\0');
    qToBigEndian(quint32(edge), header.data());
    qToBigEndian(quint32(edge), header.data() + 4);
    header[8] = 1; // bits per pixel
    const QByteArray rows(qsizetype(edge) * ((edge + 7) / 8 + 1), '\0');
    return "\x89PNG\r\n\x1a\n"_ba + pngChunk("IHDR"_ba, header) +
           pngChunk("IDAT"_ba, qCompress(rows, 1).sliced(4)) + pngChunk("IEND"_ba, {});
}

/// `jpeg` (baseline) whose header now says `width` x `height`.
inline QByteArray claiming(QByteArray jpeg, quint16 width, quint16 height)
{
    const qsizetype frame = jpeg.indexOf("\xff\xc0"_ba);
    qToBigEndian(height, jpeg.data() + frame + 5);
    qToBigEndian(width, jpeg.data() + frame + 7);
    return jpeg;
}

} // namespace lantian::pictures
