#pragma once

#include "evidence/PhotoStore.h"

#include <QImage>

namespace lantian {

/// The picture in a stored file, with a long edge of at most `edge` pixels. Corrupt, `photo-altered`, when
/// the bytes are not those that were kept, which of a thumbnail cannot be told. For a thread of the pool.
Result<QImage> storedPicture(const PhotoStore &photos, const QString &sha256, PhotoFile file, int edge);

} // namespace lantian
