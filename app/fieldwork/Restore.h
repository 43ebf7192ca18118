#pragma once

#include "fieldwork/Backup.h"
#include "fieldwork/Verification.h"

namespace lantian {

/// What came out of a backup.
struct Restored {
    qint64 photos = 0;
    qint64 bytes = 0;
    Verified verified; ///< what was damaged already when the backup was made is found here
};

/// Makes `directory`, which must not exist or be empty, from the backup at `path`. The machine is another
/// device then: it has no key, and makes a new one with a new id when it first records.
///
/// All or nothing: everything is unpacked and looked at in a folder beside `directory`, which then takes its
/// place in one durable step. Conflict, `directory-not-empty`, when something is there. Corrupt,
/// `backup-damaged`, when the file is cut short, promises more bytes than it has or is not what was backed
/// up. Invalid, `backup-foreign`, for what backup() does not write: other names, links. Full when there is no
/// room. Newer for a backup of a later version.
Result<Restored> restored(const QString &path, const DataDirectory &directory,
                          const BackupProgress &progress = {});

} // namespace lantian
