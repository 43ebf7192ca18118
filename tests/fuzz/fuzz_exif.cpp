#include "evidence/Exif.h"
#include "fuzz/Input.h"
#include "fuzz/Property.h"

#include <QtEndian>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using lantian::fuzz::hold;

namespace {

/// `tiff` in the APP1 segment of a JPEG that has nothing else.
QByteArray jpegWith(const QByteArray &tiff)
{
    QByteArray segment = "\xff\xd8\xff\xe1"_ba + QByteArray(2, '\0') + "Exif\0\0"_ba + tiff;
    qToBigEndian(quint16(segment.size() - 4), segment.data() + 4);
    return segment + "\xff\xd9"_ba;
}

void holdHints(const ExifHints &hints)
{
    hold(hints.orientation >= 1 && hints.orientation <= 8, "an orientation is 1 to 8");
    hold(!hints.directionDeg || (*hints.directionDeg >= 0 && *hints.directionDeg < 360),
         "a direction is 0 to below 360");
    hold(!hints.takenAt.isValid() || hints.takenAt.date().year() >= 1999, "a time is of this century");
    hold(!hints.takenAt.isValid() || hints.takenAt.timeSpec() == Qt::UTC, "a time is in UTC");
    if (!hints.position)
        return;
    const Position &position = *hints.position;
    hold(std::abs(position.lat) <= 90 && std::abs(position.lon) <= 180, "a position lies on the earth");
    hold(position.lat != 0 || position.lon != 0, "a position is not 0,0");
    hold(!position.accuracyM || (*position.accuracyM > 0 && std::isfinite(*position.accuracyM)),
         "an accuracy is above 0");
    hold(position.ageS >= 0 && std::isfinite(position.ageS), "an age is not negative");
    hold(positionFromJson(toJson(position)).has_value(), "a position can be told in an event");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    holdHints(exifHints(bytes));
    holdHints(exifHints(jpegWith(bytes)));
    return 0;
}
