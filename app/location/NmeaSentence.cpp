#include "location/NmeaSentence.h"

#include <QList>

#include <algorithm>

namespace lantian {

namespace {

constexpr qsizetype longestNumber = 20;
constexpr double worstHdop = 100;

bool allDigits(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// `text` as digits with at most one point among them: no sign, no exponent, no blank.
std::optional<double> number(QByteArrayView text)
{
    const qsizetype point = text.indexOf('.');
    const QByteArrayView whole = point < 0 ? text : text.first(point);
    const QByteArrayView rest = point < 0 ? QByteArrayView() : text.sliced(point + 1);
    if (text.size() > longestNumber || !allDigits(whole) || (!rest.isEmpty() && !allDigits(rest)))
        return {};
    return text.toDouble();
}

/// "3915.94392" as degrees: `degreeDigits` of them, then two digits of minutes and their fraction.
std::optional<double> degrees(QByteArrayView text, qsizetype degreeDigits, double most)
{
    const qsizetype point = text.indexOf('.');
    if ((point < 0 ? text.size() : point) != degreeDigits + 2)
        return {};
    const auto whole = number(text.first(degreeDigits));
    const auto minutes = number(text.sliced(degreeDigits));
    if (!whole || !minutes || *minutes >= 60 || *whole + *minutes / 60 > most)
        return {};
    return *whole + *minutes / 60;
}

/// `magnitude` with the sign of the hemisphere `letter`.
std::optional<double> towards(std::optional<double> magnitude, QByteArrayView letter, char plus, char minus)
{
    if (!magnitude || letter.size() != 1 || (letter[0] != plus && letter[0] != minus))
        return {};
    return letter[0] == plus ? *magnitude : -*magnitude;
}

QTime timeOfDay(QByteArrayView text)
{
    const qsizetype point = text.indexOf('.');
    if ((point < 0 ? text.size() : point) != 6 || !number(text))
        return {};
    const QByteArray ms =
        (point < 0 ? QByteArray() : text.sliced(point + 1).toByteArray()).leftJustified(3, '0', true);
    return QTime(text.sliced(0, 2).toInt(), text.sliced(2, 2).toInt(), text.sliced(4, 2).toInt(), ms.toInt());
}

QDate believableDate(QByteArrayView ddmmyy)
{
    if (ddmmyy.size() != 6 || !allDigits(ddmmyy))
        return {};
    const QDate date(2000 + ddmmyy.sliced(4, 2).toInt(), ddmmyy.sliced(2, 2).toInt(),
                     ddmmyy.sliced(0, 2).toInt());
    const bool believable = date >= QDate(firstGnssYear, 1, 1) && date <= QDate(lastGnssYear, 1, 1);
    return believable ? date : QDate();
}

NmeaSentence gga(const QList<QByteArrayView> &fields)
{
    if (fields.size() < 9)
        return GgaNone{};
    const QTime time = timeOfDay(fields[1]);
    const auto lat = towards(degrees(fields[2], 2, 90), fields[3], 'N', 'S');
    const auto lon = towards(degrees(fields[4], 3, 180), fields[5], 'E', 'W');
    const QByteArrayView quality = fields[6];
    if (!time.isValid() || !lat || !lon || quality.size() != 1 || quality[0] < '1' || quality[0] > '5')
        return GgaNone{};

    GgaFix fix{.time = time, .lat = *lat, .lon = *lon, .quality = quality[0] - '0'};
    if (allDigits(fields[7]) && fields[7].size() <= 2)
        fix.satellites = fields[7].toInt();
    if (const auto hdop = number(fields[8]); hdop && *hdop > 0 && *hdop <= worstHdop)
        fix.hdop = hdop;
    return fix;
}

NmeaSentence rmc(const QList<QByteArrayView> &fields)
{
    if (fields.size() < 10)
        return RmcWord{.valid = false};
    const QByteArrayView mode = fields.size() > 12 ? fields[12] : QByteArrayView();
    // A autonomous, D differential, P precise, R and F RTK; not E estimated, M manual, S simulator, N none.
    const bool measured = mode.isEmpty() || (mode.size() == 1 && QByteArrayView("ADPRF").contains(mode[0]));
    return RmcWord{.time = timeOfDay(fields[1]),
                   .valid = fields[2] == "A" && measured,
                   .date = believableDate(fields[9])};
}

} // namespace

NmeaSentence nmeaSentence(QByteArrayView body)
{
    QList<QByteArrayView> fields;
    for (qsizetype from = 0; from <= body.size();) {
        const qsizetype comma = body.indexOf(',', from);
        const qsizetype end = comma < 0 ? body.size() : comma;
        fields << body.sliced(from, end - from);
        from = end + 1;
    }
    const QByteArrayView address = fields.front();
    if (address.size() != 5 || address[0] == 'P')
        return {};
    if (address.endsWith("GGA"))
        return gga(fields);
    if (address.endsWith("RMC"))
        return rmc(fields);
    return {};
}

} // namespace lantian
