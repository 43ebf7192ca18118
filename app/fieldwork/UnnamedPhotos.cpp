#include "fieldwork/UnnamedPhotos.h"

#include "storage/NamedPhotos.h"

namespace lantian {

namespace {

QSet<QByteArray> hashesOf(const std::vector<UnnamedPhotos::File> &files)
{
    QSet<QByteArray> hashes;
    for (const UnnamedPhotos::File &each : files)
        hashes << each.sha256.toLatin1();
    return hashes;
}

/// Leaves only those of `found` that nothing names.
Result<void> leaveUnnamed(UnnamedPhotos &found, const Store &store)
{
    QSet<QByteArray> unnamed = hashesOf(found.files);
    if (unnamed.isEmpty())
        return {};
    const Result<qint64> arrival =
        store.read([&](Sql &sql) { return takeNamed(sql, unnamed, found.arrival); });
    if (!arrival)
        return arrival.error();
    found.arrival = *arrival;
    std::erase_if(found.files,
                  [&](const UnnamedPhotos::File &each) { return !unnamed.contains(each.sha256.toLatin1()); });
    return {};
}

} // namespace

Result<UnnamedPhotos> unnamedPhotos(const PhotoStore &photos, const Store &store, const QDateTime &instant)
{
    UnnamedPhotos found;
    for (const PhotoFile file : {PhotoFile::Original, PhotoFile::Stamped, PhotoFile::Thumb}) {
        for (const QString &sha256 : photos.hashes(file, instant))
            found.files.push_back({file, sha256});
    }
    if (const Result<void> left = leaveUnnamed(found, store); !left)
        return left.error();
    return found;
}

Result<void> removeUnnamed(UnnamedPhotos found, PhotoStore &photos, const Store &store)
{
    if (const Result<void> left = leaveUnnamed(found, store); !left)
        return left.error();
    for (const UnnamedPhotos::File &each : found.files) {
        if (const Result<void> gone = photos.remove(each.file, each.sha256); !gone)
            return gone.error();
    }
    return {};
}

} // namespace lantian
