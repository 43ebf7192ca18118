#pragma once

#include "domain/Photo.h"
#include "evidence/Exif.h"
#include "evidence/FreeSpace.h"
#include "evidence/PhotoStore.h"
#include "evidence/Picture.h"
#include "evidence/Stamp.h"

namespace lantian {

/// A photo that somebody wants kept, and what is known of it without looking inside.
struct PhotoRequest {
    QString path;     ///< the file to read; empty when the picture comes in `bytes`
    QByteArray bytes; ///< what a camera gave that writes no file
    Photo::Role role = Photo::Role::Wide;
    QString item; ///< key of the checklist item; empty without one
    Photo::Source source = Photo::Source::Gallery;
    QDateTime at;                     ///< the moment of the request, UTC
    std::optional<Position> position; ///< where the tablet was then, or was said to be
    StampWords words;
};

/// A photo that is kept, and what its own words were.
struct TakenPhoto {
    Photo photo;
    ExifHints exif;
};

/// Reads the photo once, checks and decodes it, keeps the untouched original with a stamped copy (JPEG,
/// quality 88) and a thumbnail (JPEG, quality 80), both the right way up and without EXIF. Returns when all
/// three are durable.
///
/// What stands on the stamp is what stands in the returned photo, and time and position are by one source. Of
/// a photo by the tablet's own camera both are the request's. A picture from elsewhere has its own or none;
/// without a time it has that of the request, and the stamp says that it was added then. Only if it was taken
/// in the last minutes, as by the system's camera, the request's position stands in where it has none. The
/// place in words is left out where the picture says that it was taken elsewhere.
///
/// After an Error the store is as before, and no temporary file is left; an interruption leaves at most
/// copies that nothing names. Codes: those of decodedPicture(), `photo-unreadable`, `photo-no-space` when the
/// file or the reserve for texts would not fit, `photo-not-stored` for any other fault of the disk.
///
/// Made for a thread of the pool: it works on values and takes some tenths of a second for 12 megapixels.
Result<TakenPhoto> takeIn(const PhotoRequest &request, PhotoStore &store, const PhotoLimits &limits = {},
                          const SpaceLimits &space = {});

} // namespace lantian
