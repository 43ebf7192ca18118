#pragma once

#include "hub/Caller.h"

namespace lantian::hub {

/// Where somebody stands in the feed: which hub, who they were then, and up to where they have read.
///
/// One who has another role or scope since, or whose hub was restored from a backup, begins anew: what is
/// sent twice does no harm, and nothing is missed.
struct Cursor {
    QString reader; ///< what readerOf() said when it was given out
    qint64 position = 0;

    bool operator==(const Cursor &) const = default;
};

/// Who reads, as cursors name it.
QString readerOf(const Office &office, const Caller &caller);

QByteArray cursorText(const Cursor &cursor);
/// Nothing for anything that cursorText() did not write.
std::optional<Cursor> cursorFromText(const QByteArray &text);

/// `GET /events?after=CURSOR&limit=N`: the events that concern the caller, in feed order.
Answer feedPage(Office &office, const Caller &caller, const Request &request);

} // namespace lantian::hub
