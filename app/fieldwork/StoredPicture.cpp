#include "fieldwork/StoredPicture.h"

#include "base/Sha256.h"
#include "evidence/Picture.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Result<QImage> storedPicture(const PhotoStore &photos, const QString &sha256, PhotoFile file, int edge)
{
    const Result<QByteArray> bytes = photos.read(file, sha256);
    if (!bytes)
        return bytes.error();
    if (file != PhotoFile::Thumb && sha256Hex(*bytes) != sha256)
        return Error{Error::Kind::Corrupt,
                     u"the bytes of photo %1 are not those that were kept"_s.arg(sha256), u"photo-altered"_s};
    PhotoLimits limits;
    limits.maxBytes = std::max(limits.maxBytes, qint64(bytes->size()));
    limits.stampedEdge = edge;
    const Result<Picture> picture = decodedPicture(*bytes, limits);
    if (!picture)
        return picture.error();
    return picture->image;
}

} // namespace lantian
