#include "hub/Receipts.h"

#include "storage/Clients.h"
#include "storage/PhotoNames.h"

namespace lantian::hub {

Result<Receipt> receiptOf(Office &office, const QUuid &device)
{
    return office.store.read([&](Sql &sql) {
        const auto client = Clients::find(sql, device);
        const ChainEnd acked = client ? client->acked : ChainEnd{};
        return Receipt{.device = device,
                       .ackedSeq = acked.seq,
                       .head = acked.hash,
                       .photosMissing = PhotoNames::missing(sql, device),
                       .at = office.clock.now(),
                       .epoch = office.epoch};
    });
}

Answer receiptFor(Office &office, const Caller &caller)
{
    const Result<Receipt> receipt = receiptOf(office, caller.device);
    if (!receipt)
        return problem(receipt.error());
    return {.status = 200, .type = "application/jose+json", .body = receiptLine(*receipt, office.identity)};
}

} // namespace lantian::hub
