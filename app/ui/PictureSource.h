#pragma once

#include "fieldwork/FieldBook.h"

#include <functional>

namespace lantian {

/// Where widgets have their pictures from: the decoded picture of a photo's file, with a long edge of at most
/// `edge` pixels.
using PictureSource = std::function<QFuture<Result<QImage>>(const QString &sha256, PhotoFile file, int edge)>;

/// The stamped copy, which is what people look at, or the original where there is none.
struct ShownFile {
    QString sha256;
    PhotoFile file = PhotoFile::Original;
};
inline ShownFile shownFile(const Photo &photo)
{
    return photo.stamped.isEmpty() ? ShownFile{photo.sha256, PhotoFile::Original}
                                   : ShownFile{photo.stamped, PhotoFile::Stamped};
}

} // namespace lantian
