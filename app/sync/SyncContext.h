#pragma once

#include "base/Clock.h"
#include "evidence/PhotoStore.h"
#include "storage/SyncHistory.h"
#include "sync/FeedIntake.h"
#include "sync/HubCalls.h"
#include "sync/HubMembership.h"
#include "sync/StoreAccess.h"
#include "sync/SyncProgress.h"

namespace lantian {

/// What the steps of one exchange share; outlives them.
struct SyncContext {
    HubCalls &calls;
    StoreAccess &store;
    PhotoStore &photos;
    const Clock &clock;
    const HubMembership &membership;
    SyncProgress &progress;
    ExchangeRecord &record;        ///< counts what this exchange did
    std::function<void()> told;    ///< to be called when progress has changed
    std::function<void()> changed; ///< to be called when what the store holds has changed
    KeptFromFeed kept = {};        ///< on a hub: what is done with what comes from above
    QString epoch = {};            ///< of the hub, once it has described itself
};

/// How a step ends: done, or why the exchange cannot go on.
using StepEnd = std::function<void(const Result<void> &)>;

/// Begins the paths of the API.
inline const QString apiRoot = QStringLiteral("/api/v1");

} // namespace lantian
