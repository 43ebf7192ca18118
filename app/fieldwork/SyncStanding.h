#pragma once

#include "storage/DeliveredPhotos.h"
#include "storage/Ledger.h"
#include "storage/Outbox.h"
#include "storage/Store.h"
#include "storage/SyncHistory.h"
#include "storage/Unsettled.h"

namespace lantian {

/// Something that a person has to look at, with what it is about as far as that is known here.
struct UnsettledCase {
    Unsettled::Row why;
    QString kind;                 ///< of the event; empty for a photo
    std::optional<LedgerRow> row; ///< of the case it belongs to
};

/// How this machine stands with its office, as far as that is kept.
struct SyncStanding {
    Pending waiting;
    std::vector<ExchangeRecord> exchanges; ///< newest first, at most 20
    QDateTime completeAt;                  ///< when nothing was left the last time; invalid for never
    std::vector<UnsettledCase> unsettled;  ///< newest first, at most 50
    PhotoSpace photos;
};

Result<SyncStanding> syncStanding(const Store &store);

} // namespace lantian
