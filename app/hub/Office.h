#pragma once

#include "base/Clock.h"
#include "base/Random.h"
#include "evidence/PhotoStore.h"
#include "hub/Access.h"
#include "protocol/DeviceIdentity.h"

namespace lantian::hub {

/// What a hub takes at most.
struct Limits {
    int maxEvents = 200;                      ///< in one POST /events
    qint64 maxEventsBytes = qint64(32) << 20; ///< of its body, unpacked
    qint64 maxPhotoBytes = qint64(40) << 20;  ///< as a tablet takes in at most
    qint64 maxUploadsBytes = qint64(2) << 30; ///< of one device's photos on their way
    qint64 maxFeedBytes = qint64(4) << 20;    ///< after which a page of the feed ends
    int maxFeedEvents = 1000;                 ///< in one page of the feed
};

/// All that a hub's answers are made of. Lives as long as what uses it.
struct Office {
    /// The setting that holds the epoch.
    inline static const QString epochKey = QStringLiteral("hub_epoch");

    Access &store;
    PhotoStore &photos;
    const Clock &clock;
    Random &random;
    DeviceIdentity identity; ///< signs receipts and the registry's events
    QString name;            ///< as tablets show it
    QString epoch;           ///< another one after the hub was restored from a backup
    QString uploads;         ///< folder of the photos that come in pieces, on the disk of the photo store
    Limits limits = {};
};

} // namespace lantian::hub
