#pragma once

#include "hub/Office.h"

#include <functional>

namespace lantian::hub {

/// One thing that checking found.
struct HubFinding {
    bool isDamage = true; ///< lost or altered evidence; otherwise worth knowing
    QString code;  ///< chain, ahead, signature, payload, columns, device, photo-missing, photo-altered,
                   ///< orphan, database, projection, quarantine
    QString about; ///< id of the event, or the photo's SHA-256
    QString what;  ///< one English sentence

    bool operator==(const HubFinding &) const = default;
};

/// What was looked at, and what was found.
struct HubChecked {
    qint64 events = 0;
    qint64 photos = 0;
    std::vector<HubFinding> findings;

    bool isSound() const;
};

/// Looks at everything a hub keeps: signatures and bytes of each event, the chain of each device, the hash of
/// each photo, the database's structure, the projections against the log. Only reads; the hub goes on.
Result<HubChecked> checkedHub(Office &office);

} // namespace lantian::hub
