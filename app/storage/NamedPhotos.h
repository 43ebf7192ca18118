#pragma once

#include "sql/Sql.h"

#include <QSet>

namespace lantian {

/// The files of photos, originals and stamped copies, that somebody here still needs: those that any event
/// names, whether it had an effect or not, and those of the drafts, in the bin or not.
struct NamedPhotos {
    QSet<QByteArray> sha256; ///< with other hashes that events hold
    qint64 arrival = 0;      ///< of the last event that was looked at

    /// Looks at the drafts and at the events that arrived after the one of `arrival`, within
    /// Database::read().
    static NamedPhotos since(Sql &sql, qint64 arrival);
};

} // namespace lantian
