#pragma once

#include "sql/Sql.h"

#include <QSet>

namespace lantian {

/// Takes from `files`, the SHA-256s of originals and stamped copies, those that somebody here still needs:
/// those that any event names, whether it had an effect or not, and those of the drafts, in the bin or not.
/// Of the events, those that arrived after the one of `arrival`; returns the last one looked at. Quick when
/// none is left but what cases and drafts name, as nearly always; else it reads every payload. Runs within
/// Database::read().
qint64 takeNamed(Sql &sql, QSet<QByteArray> &files, qint64 arrival);

} // namespace lantian
