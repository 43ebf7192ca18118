#include "fieldwork/SyncStanding.h"

#include "base/Uuid7.h"

namespace lantian {

namespace {

constexpr int mostExchanges = 20;
constexpr int mostUnsettled = 50;

UnsettledCase caseOf(Sql &sql, const Unsettled::Row &why)
{
    const auto [stream, kind] = Unsettled::whereabouts(sql, why.about);
    return {why, kind, stream.isNull() ? std::nullopt : Ledger::row(sql, stream)};
}

} // namespace

Result<SyncStanding> syncStanding(const Store &store)
{
    return store.read([](Sql &sql) {
        SyncStanding standing{
            .waiting = Outbox::pending(sql),
            .exchanges = SyncHistory::last(sql, mostExchanges),
            .completeAt = SyncHistory::lastComplete(sql),
            .photos = DeliveredPhotos::space(sql),
        };
        for (const Unsettled::Row &why : Unsettled::all(sql, mostUnsettled))
            standing.unsettled.push_back(caseOf(sql, why));
        return standing;
    });
}

} // namespace lantian
