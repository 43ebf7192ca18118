#include "evidence/Exif.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>
#include <libexif/exif-data.h>
#include <libexif/exif-utils.h>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int earliestYear = 2000; ///< before it only clocks that were never set
constexpr double worstAccuracyM = 100'000;

/// The entries of one picture, read with an eye on their declared format and size.
class Entries
{
public:
    explicit Entries(QByteArrayView bytes) : m_all(exif_data_new())
    {
        if (!m_all)
            return;
        // Otherwise libexif adds what the standard demands, with values of its own.
        exif_data_unset_option(m_all.get(), EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
        exif_data_load_data(m_all.get(), reinterpret_cast<const unsigned char *>(bytes.data()),
                            static_cast<unsigned int>(bytes.size()));
    }

    /// ASCII text up to its NUL; empty when missing.
    QString text(ExifIfd ifd, int tag) const
    {
        const ExifEntry *entry = find(ifd, tag, EXIF_FORMAT_ASCII, 1);
        if (!entry)
            return {};
        const QByteArrayView all(reinterpret_cast<const char *>(entry->data), qsizetype(entry->size));
        const qsizetype end = all.indexOf('\0');
        return QString::fromLatin1(end < 0 ? all : all.first(end)).trimmed();
    }

    std::optional<int> number(ExifIfd ifd, int tag) const
    {
        const ExifEntry *entry = find(ifd, tag, EXIF_FORMAT_SHORT, 1);
        if (!entry)
            return std::nullopt;
        return exif_get_short(entry->data, exif_data_get_byte_order(m_all.get()));
    }

    /// The rational at `index` of `count`; none when missing or divided by zero.
    std::optional<double> rational(ExifIfd ifd, int tag, unsigned int index = 0, unsigned int count = 1) const
    {
        const ExifEntry *entry = find(ifd, tag, EXIF_FORMAT_RATIONAL, count);
        if (!entry)
            return std::nullopt;
        const ExifRational value =
            exif_get_rational(entry->data + index * std::size_t(8), exif_data_get_byte_order(m_all.get()));
        if (value.denominator == 0)
            return std::nullopt;
        return double(value.numerator) / double(value.denominator);
    }

private:
    struct Unref {
        void operator()(ExifData *data) const { exif_data_unref(data); }
    };

    const ExifEntry *find(ExifIfd ifd, int tag, ExifFormat format, unsigned int components) const
    {
        if (!m_all)
            return nullptr;
        const ExifEntry *entry = exif_content_get_entry(m_all->ifd[ifd], static_cast<ExifTag>(tag));
        const bool fits = entry && entry->data && entry->format == format &&
                          entry->components >= components &&
                          entry->size >= components * exif_format_get_size(format);
        return fits ? entry : nullptr;
    }

    std::unique_ptr<ExifData, Unref> m_all;
};

/// Seconds east of UTC that "+08:00" spells, at most 14 hours.
std::optional<int> offsetS(const QString &text)
{
    static const QRegularExpression form(uR"(^([+-])(\d\d):([0-5]\d)$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    if (seconds > 14 * 3600)
        return std::nullopt;
    return match.captured(1) == u'-' ? -seconds : seconds;
}

/// ".5" for the fraction "5": 500 ms.
int subSecondMs(const QString &digits)
{
    static const QRegularExpression form(u"^[0-9]{1,9}$"_s);
    if (!form.match(digits).hasMatch())
        return 0;
    return digits.leftJustified(3, u'0').first(3).toInt();
}

void readTime(const Entries &entries, ExifHints &hints)
{
    const QString text = entries.text(EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL);
    QDateTime time = QDateTime::fromString(text, u"yyyy:MM:dd HH:mm:ss"_s);
    if (!time.isValid() || time.date().year() < earliestYear)
        return;
    if (const auto offset = offsetS(entries.text(EXIF_IFD_EXIF, EXIF_TAG_OFFSET_TIME_ORIGINAL))) {
        time.setOffsetFromUtc(*offset);
        hints.offsetStated = true;
    }
    hints.takenAt =
        time.toUTC().addMSecs(subSecondMs(entries.text(EXIF_IFD_EXIF, EXIF_TAG_SUB_SEC_TIME_ORIGINAL)));
}

/// Degrees from three rationals and the letter that says which half of the world; none beyond `limit`.
std::optional<double> angle(const Entries &entries, int tag, int letterTag, QChar positive, QChar negative,
                            double limit)
{
    const auto degrees = entries.rational(EXIF_IFD_GPS, tag, 0, 3);
    const auto minutes = entries.rational(EXIF_IFD_GPS, tag, 1, 3);
    const auto seconds = entries.rational(EXIF_IFD_GPS, tag, 2, 3);
    const QString letter = entries.text(EXIF_IFD_GPS, letterTag).toUpper();
    if (!degrees || !minutes || !seconds || (letter != positive && letter != negative))
        return std::nullopt;
    const double size = *degrees + *minutes / 60 + *seconds / 3600;
    if (size > limit || *minutes >= 60.5 || *seconds >= 60.5)
        return std::nullopt;
    return letter == negative ? -size : size;
}

/// Whether the coordinates are in the system that everybody means; nothing said counts as yes.
bool isWgs84(const QString &datum)
{
    return datum.isEmpty() || datum.toUpper().remove(u'-').remove(u' ') == "WGS84"_L1;
}

/// When the receiver was there, by its own UTC clock; invalid when that is not told.
QDateTime fixTime(const Entries &entries)
{
    const QDate date =
        QDate::fromString(entries.text(EXIF_IFD_GPS, EXIF_TAG_GPS_DATE_STAMP), u"yyyy:MM:dd"_s);
    const auto hour = entries.rational(EXIF_IFD_GPS, EXIF_TAG_GPS_TIME_STAMP, 0, 3);
    const auto minute = entries.rational(EXIF_IFD_GPS, EXIF_TAG_GPS_TIME_STAMP, 1, 3);
    const auto second = entries.rational(EXIF_IFD_GPS, EXIF_TAG_GPS_TIME_STAMP, 2, 3);
    if (!date.isValid() || date.year() < earliestYear || !hour || !minute || !second)
        return {};
    const double seconds = *hour * 3600 + *minute * 60 + *second;
    if (seconds >= 86'400)
        return {};
    return QDateTime(date, QTime(0, 0), Qt::UTC).addMSecs(qint64(std::floor(seconds * 1000)));
}

void readPosition(const Entries &entries, ExifHints &hints)
{
    const auto lat = angle(entries, EXIF_TAG_GPS_LATITUDE, EXIF_TAG_GPS_LATITUDE_REF, u'N', u'S', 90);
    const auto lon = angle(entries, EXIF_TAG_GPS_LONGITUDE, EXIF_TAG_GPS_LONGITUDE_REF, u'E', u'W', 180);
    if (!lat || !lon || (*lat == 0 && *lon == 0) || entries.text(EXIF_IFD_GPS, EXIF_TAG_GPS_STATUS) == u'V' ||
        !isWgs84(entries.text(EXIF_IFD_GPS, EXIF_TAG_GPS_MAP_DATUM)))
        return;
    Position position{.lat = *lat, .lon = *lon, .fixAt = fixTime(entries)};
    const auto accuracyM = entries.rational(EXIF_IFD_GPS, EXIF_TAG_GPS_H_POSITIONING_ERROR);
    if (accuracyM && *accuracyM > 0 && *accuracyM <= worstAccuracyM)
        position.accuracyM = accuracyM;
    if (position.fixAt.isValid() && hints.takenAt.isValid())
        position.ageS = std::max(0.0, double(position.fixAt.msecsTo(hints.takenAt)) / 1000);
    hints.position = position;
}

void readDirection(const Entries &entries, ExifHints &hints)
{
    const auto degrees = entries.rational(EXIF_IFD_GPS, EXIF_TAG_GPS_IMG_DIRECTION);
    if (degrees && *degrees < 360 && entries.text(EXIF_IFD_GPS, EXIF_TAG_GPS_IMG_DIRECTION_REF) == u'T')
        hints.directionDeg = degrees;
}

} // namespace

ExifHints exifHints(QByteArrayView bytes)
{
    ExifHints hints;
    if (!bytes.startsWith("\xff\xd8\xff"_ba))
        return hints;
    const Entries entries(bytes);
    readTime(entries, hints);
    readPosition(entries, hints);
    readDirection(entries, hints);
    const int orientation = entries.number(EXIF_IFD_0, EXIF_TAG_ORIENTATION).value_or(1);
    if (orientation >= 1 && orientation <= 8)
        hints.orientation = orientation;
    return hints;
}

} // namespace lantian
