#pragma once

#include "base/Error.h"
#include "domain/Photo.h"

namespace lantian {

/// What a photo shows: 全景, 近景, 整改后 …
QString photoRoleWords(Photo::Role role);

/// What is known of a photo, in one line: role, time, size, place, whether it is from elsewhere, the
/// beginning of its SHA-256.
QString photoCaption(const Photo &photo);

/// That a photo from elsewhere was taken more than a day before `now`, or after it, by its own time; else
/// empty.
QString strangeTimeWords(const Photo &photo, const QDateTime &now);

/// Why a photo cannot be shown, and what that means: 照片缺失 …, 照片已损坏 ….
QString pictureTroubleWords(const Error &error);

} // namespace lantian
