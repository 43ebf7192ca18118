#pragma once

#include "fieldwork/DataDirectory.h"
#include "storage/Store.h"

namespace lantian {

/// What went into a backup.
struct BackedUp {
    qint64 photos = 0;
    qint64 bytes = 0; ///< of the backup file
};

/// Says how far the backup is; false stops it, and backup() is then Cancelled.
using BackupProgress = std::function<bool(qint64 done, qint64 total)>;

/// Writes all of `directory` into the new file at `path`, a tar: the database as of now, every photo, the
/// county's catalogue as it is and as it was last accepted, the boundaries; last the sums of all these. Not
/// the device's key: restored it is this machine's data on a machine that has to be enrolled anew
/// (protocol.md 1.2).
///
/// Reads only, so it works beside a running app. On an Error nothing is at `path`; Conflict when something
/// was there already.
Result<BackedUp> backup(const DataDirectory &directory, const Store &store, const QString &path,
                        const BackupProgress &progress = {});

} // namespace lantian
