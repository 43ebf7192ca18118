#pragma once

#include "storage/Store.h"

#include <QTemporaryDir>

namespace lantian {

/// What of a damaged database could still be read, in a database of its own that goes with this.
struct Salvaged {
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Store> store; ///< goes first: it lies in `folder`
    qint64 events = 0;
};

/// Takes every event of the database at `path` that can still be read and is what was stored, and folds them
/// anew; `path` is only read. Corrupt where not even its table of contents can be read.
Result<Salvaged> salvaged(const QString &path);

} // namespace lantian
