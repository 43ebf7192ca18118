#pragma once

#include "fieldwork/FieldBook.h"

#include <functional>

namespace lantian {

/// Where widgets have their pictures from: the decoded picture of a photo's file, with a long edge of at most
/// `edge` pixels.
using PictureSource = std::function<QFuture<Result<QImage>>(const Photo &photo, PhotoFile file, int edge)>;

/// What people look at: the stamped copy, or the original where there is none.
inline PhotoFile shownFile(const Photo &photo)
{
    return photo.stamped.isEmpty() ? PhotoFile::Original : PhotoFile::Stamped;
}

/// The name in the photo store of `file` of `photo`.
inline const QString &fileHash(const Photo &photo, PhotoFile file)
{
    return file == PhotoFile::Stamped ? photo.stamped : photo.sha256;
}

/// The pictures that are on this machine. `book` must outlive the source.
inline PictureSource picturesOf(FieldBook &book)
{
    return [&book](const Photo &photo, PhotoFile file, int edge) {
        return book.picture(fileHash(photo, file), file, edge);
    };
}

} // namespace lantian
