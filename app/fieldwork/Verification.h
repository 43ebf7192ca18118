#pragma once

#include "evidence/PhotoStore.h"
#include "storage/Store.h"

#include <functional>

namespace lantian {

/// One thing that verifying found.
struct Finding {
    /// Damage is lost or altered evidence. A Notice is worth knowing and harms nothing: a photo nobody refers
    /// to, a clock that ran ahead, a chain that a restored tablet forked.
    enum class Weight { Notice, Damage };

    Weight weight = Weight::Damage;
    QString code;  ///< stable word: chain, signature, payload, columns, device, photo-missing, photo-altered,
                   ///< orphan, database, projection
    QString about; ///< id of the event or case, or the photo's SHA-256
    QString what;  ///< one English sentence

    bool operator==(const Finding &) const = default;
};

/// What was looked at, and what was found.
struct Verified {
    qint64 events = 0;
    qint64 photos = 0;
    std::vector<Finding> findings;

    bool isSound() const;
};

/// Says how far verifying is; false stops it, and verified() is then Cancelled.
using VerifyProgress = std::function<bool(qint64 done, qint64 total)>;

/// Looks at everything: chains, signatures, the bytes of each event against its columns, the hash of each
/// photo, photos nobody refers to, the database's structure, and the projections against the log they follow
/// from. Reads only, so it works beside a running app. A damaged database is a finding and no Error: the rest
/// is looked at all the same.
Result<Verified> verified(const Store &store, const PhotoStore &photos, const VerifyProgress &progress = {});

/// What can be said where the database cannot be opened, which `database` says: each photo is held against
/// the hash it is named by.
Verified verifiedWithout(const Error &database, const PhotoStore &photos);

} // namespace lantian
