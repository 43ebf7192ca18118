#pragma once

#include "domain/Position.h"

#include <QByteArray>

namespace lantian {

/// What a picture says about itself (EXIF 2.32, CIPA DC-008). Hints, no proof: anybody can write them, so a
/// value that cannot be is left out and never an error.
struct ExifHints {
    QDateTime takenAt;         ///< DateTimeOriginal, UTC; invalid when it is missing or cannot be
    bool offsetStated = false; ///< OffsetTimeOriginal was there; otherwise `takenAt` took the local zone
    std::optional<Position> position; ///< WGS-84; never 0,0 nor what the receiver itself called void
    std::optional<double>
        directionDeg;    ///< where the camera looked, 0 to below 360, clockwise from true north
    int orientation = 1; ///< 1 to 8, how the rows lie (see upright() in Picture.h)
};

/// The hints in the APP1 segment of the JPEG in `bytes`; empty ones for anything else.
ExifHints exifHints(QByteArrayView bytes);

} // namespace lantian
