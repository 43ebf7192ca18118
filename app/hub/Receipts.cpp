#include "hub/Receipts.h"

#include "protocol/Receipt.h"
#include "storage/Clients.h"
#include "storage/PhotoNames.h"

namespace lantian::hub {

Answer receiptFor(Office &office, const Caller &caller)
{
    const auto receipt = office.store.read([&](Sql &sql) {
        const auto client = Clients::find(sql, caller.device);
        const ChainEnd acked = client ? client->acked : ChainEnd{};
        return Receipt{.device = caller.device,
                       .ackedSeq = acked.seq,
                       .head = acked.hash,
                       .photosMissing = PhotoNames::missing(sql, caller.device),
                       .at = office.clock.now()};
    });
    if (!receipt)
        return problem(receipt.error());
    return {.status = 200, .type = "application/jose+json", .body = receiptLine(*receipt, office.identity)};
}

} // namespace lantian::hub
