#pragma once

#include "evidence/PhotoStore.h"
#include "storage/Store.h"

namespace lantian {

/// Files of photos that nothing names any more: of drafts that ended, or taken out of one.
struct UnnamedPhotos {
    struct File {
        PhotoFile file = PhotoFile::Original;
        QString sha256;
    };

    std::vector<File> files;
    qint64 arrival = 0; ///< of the last event that was looked at
};

/// Those last written before `instant`.
Result<UnnamedPhotos> unnamedPhotos(const PhotoStore &photos, const Store &store, const QDateTime &instant);

/// Removes those of `found` that are unnamed still. To be called while no photo is
/// on its way from the photo store into a draft or record, or one that is the same as a removed one is lost.
Result<void> removeUnnamed(UnnamedPhotos found, PhotoStore &photos, const Store &store);

} // namespace lantian
