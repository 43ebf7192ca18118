#include "fieldwork/UnnamedPhotos.h"

#include "storage/NamedPhotos.h"

namespace lantian {

namespace {

Result<NamedPhotos> namedPhotos(const Store &store, qint64 after)
{
    return store.read([after](Sql &sql) { return NamedPhotos::since(sql, after); });
}

} // namespace

Result<UnnamedPhotos> unnamedPhotos(const PhotoStore &photos, const Store &store, const QDateTime &instant)
{
    const Result<NamedPhotos> named = namedPhotos(store, 0);
    if (!named)
        return named.error();
    UnnamedPhotos found{.arrival = named->arrival};
    for (const PhotoFile file : {PhotoFile::Original, PhotoFile::Stamped, PhotoFile::Thumb}) {
        for (const QString &sha256 : photos.hashes(file, instant)) {
            if (!named->sha256.contains(sha256.toLatin1()))
                found.files.push_back({file, sha256});
        }
    }
    return found;
}

Result<void> removeUnnamed(const UnnamedPhotos &found, PhotoStore &photos, const Store &store)
{
    const Result<NamedPhotos> named = namedPhotos(store, found.arrival);
    if (!named)
        return named.error();
    for (const UnnamedPhotos::File &each : found.files) {
        if (named->sha256.contains(each.sha256.toLatin1()))
            continue;
        if (const Result<void> gone = photos.remove(each.file, each.sha256); !gone)
            return gone.error();
    }
    return {};
}

} // namespace lantian
