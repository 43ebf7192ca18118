#pragma once

#include "evidence/PhotoStore.h"
#include "protocol/Bundle.h"
#include "storage/Store.h"
#include "sync/HubMembership.h"

namespace lantian {

/// What is to go into a bundle: its manifest, and the events' lines in its order.
struct BundlePlan {
    BundleManifest manifest;
    std::vector<QByteArray> lines;
    QStringList photosMissing; ///< originals that wait and are not here
};

/// A bundle that lies on the stick.
struct BundleMade {
    QString path;
    qint64 events = 0;
    qint64 photos = 0;
    qint64 bytes = 0;
    QStringList photosMissing;
};

/// What waits in the outbox, for the hub of `membership`. Reads only.
Result<BundlePlan> planBundle(const Store &store, const PhotoStore &photos, const HubMembership &membership,
                              const QDateTime &now);

/// Writes the bundle to the new file `path`, under a name of its own until it is durable, and reads it back:
/// what a worn-out stick made of it is found before anybody carries it away.
///
/// Needs neither network nor sign-in, and can run in any thread. Conflict, `bundle-exists`, when there is a
/// file already; Corrupt, `bundle-not-kept`, when the medium gives back other bytes; errors of writeBundle().
/// After an Error nothing is at `path`.
Result<BundleMade> makeBundle(const QString &path, const BundlePlan &plan, const PhotoStore &photos,
                              const DeviceIdentity &device, const PublicKey &hubKey,
                              const std::function<bool(qint64 done, qint64 total)> &progress = {});

} // namespace lantian
