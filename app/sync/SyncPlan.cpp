#include "sync/SyncPlan.h"

#include <algorithm>

namespace lantian {

namespace {

constexpr int mostRounds = 2;
constexpr int mostEvents = 500;
constexpr qint64 mostBatchBytes = 4 << 20;

} // namespace

SyncStep nextStep(const SyncState &state)
{
    const bool somethingWaits = state.waiting != Pending{};
    if (!state.described)
        return SyncStep::Describe;
    if (state.otherEpoch)
        return SyncStep::OfferAgain;
    if (state.pullsFirst && !state.pulled)
        return SyncStep::Pull;
    if (!state.pushed)
        return SyncStep::Push;
    if (state.waiting.events > 0 && !state.confirmed && !state.putOff)
        return SyncStep::Confirm;
    if (!state.pulled)
        return SyncStep::Pull;
    if (state.photosOpen && state.rounds < mostRounds)
        return SyncStep::SendPhotos;
    if (somethingWaits && !state.confirmed)
        return SyncStep::Confirm;
    if (!state.fetched)
        return SyncStep::FetchPhotos;
    if (!state.updated)
        return SyncStep::Update;
    return SyncStep::End;
}

ExchangeRecord::Outcome outcomeOf(const std::optional<Error> &error, const Pending &waiting, qint64 unsettled)
{
    using enum ExchangeRecord::Outcome;
    if (error)
        return error->kind == Error::Kind::Cancelled ? Cancelled : Failed;
    return waiting == Pending{} && unsettled == 0 ? Complete : Partial;
}

BatchLimits batchLimits(const HubDescription &hub)
{
    return {std::clamp(hub.maxEvents, 1, mostEvents), mostBatchBytes};
}

std::optional<BatchLimits> halved(const BatchLimits &limits, int tried)
{
    if (tried <= 1)
        return std::nullopt;
    return BatchLimits{std::max(1, std::min(limits.events, tried) / 2),
                       std::max<qint64>(1, limits.bytes / 2)};
}

int batchSize(const std::vector<QByteArray> &lines, const BatchLimits &limits)
{
    int count = 0;
    qint64 bytes = 0;
    for (const QByteArray &line : lines) {
        bytes += line.size() + 1;
        if (count > 0 && (count >= limits.events || bytes > limits.bytes))
            break;
        ++count;
    }
    return count;
}

std::vector<PhotoToSend> inSendingOrder(std::vector<PhotoToSend> photos)
{
    std::stable_sort(photos.begin(), photos.end(),
                     [](const PhotoToSend &a, const PhotoToSend &b) { return a.bytes < b.bytes; });
    return photos;
}

qint64 clockSkewS(const QDateTime &here, const QDateTime &hub)
{
    return hub.secsTo(here);
}

} // namespace lantian
