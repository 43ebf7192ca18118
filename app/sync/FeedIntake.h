#pragma once

#include "storage/Store.h"
#include "sync/HubMembership.h"

namespace lantian {

/// What a page of a feed came to.
struct FeedTaken {
    qint64 stored = 0;   ///< new here
    qint64 known = 0;    ///< had been here, byte for byte
    qint64 setAside = 0; ///< could not be taken in, and were kept apart

    bool operator==(const FeedTaken &) const = default;
};

/// What a hub does with an event of the feed above, once it was added as `arrival` and the page has taken
/// effect.
using KeptFromFeed = std::function<void(Sql &, EventLog &, const SignedEvent &event, qint64 arrival)>;

/// Takes a page of the hub's feed, one envelope a line, and moves the cursor to `cursor`, in one transaction.
///
/// Each event is checked for itself: read, signed by the key that the hub told us of its device, registry
/// events by a hub, no other event of its id here. One that fails is set aside and holds up no other;
/// one whose device was not known is looked at again once it is. A fault of the disk keeps all out, and the
/// cursor where it was.
Result<FeedTaken> takeFeed(Store &store, const QByteArray &lines, const QString &cursor,
                           const HubMembership &membership, const QDateTime &now,
                           const KeptFromFeed &kept = {});

} // namespace lantian
