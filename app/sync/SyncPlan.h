#pragma once

#include "protocol/HubDescription.h"
#include "storage/Outbox.h"
#include "storage/SyncHistory.h"

#include <vector>

namespace lantian {

/// What is known in the middle of an exchange, and so decides what comes next.
struct SyncState {
    bool described = false;  ///< the hub said who it is and what it takes
    bool otherEpoch = false; ///< it was restored, or is another one: what it confirmed may be lost
    bool pullsFirst = false; ///< a hub that was restored learns what it said before it says anything new
    bool pushed = false;     ///< all events that wait were offered
    Pending waiting;         ///< what the hub has not confirmed
    bool photosOpen = false; ///< there are originals that were not tried yet in this round
    int rounds = 0;          ///< how often originals were sent and then asked about
    bool confirmed = false;  ///< a receipt was taken since something was offered
    bool putOff = false;     ///< the receipt did not get through, and is shorter once the originals have come
    bool pulled = false;     ///< the feed was read to its end
    bool fetched = true;     ///< a hub has asked for the originals of what came from above
    bool updated = false;    ///< the reference is the hub's
};

enum class SyncStep { Describe, OfferAgain, Push, SendPhotos, Confirm, Pull, FetchPhotos, Update, End };

/// What to do next. Photos may take hours, or on a bad way days, so all that is small goes before them: the
/// events with their receipt, and what is new for us. A receipt is asked for only while something waits. It
/// names all originals that are missing, so one that is too long for the line is asked for after them.
/// Originals that it calls missing are sent once more.
SyncStep nextStep(const SyncState &state);

/// How an exchange came out that broke off with `error` if there is one, left `waiting` unconfirmed, and in
/// which so many things became unsettled.
ExchangeRecord::Outcome outcomeOf(const std::optional<Error> &error, const Pending &waiting,
                                  qint64 unsettled);

/// How much may go into one request.
struct BatchLimits {
    int events = 0;
    qint64 bytes = 0;

    bool operator==(const BatchLimits &) const = default;
};

/// What is offered at once to a hub that describes itself so.
BatchLimits batchLimits(const HubDescription &hub);
/// Half of it, after the hub found it too much; nothing when it was one event.
std::optional<BatchLimits> halved(const BatchLimits &limits, int tried);
/// How many of `lines`, from the first on, go into one request: at least one of those that there are.
int batchSize(const std::vector<QByteArray> &lines, const BatchLimits &limits);

/// An original that waits to be sent.
struct PhotoToSend {
    QString sha256;
    qint64 bytes = 0;

    bool operator==(const PhotoToSend &) const = default;
};

/// In the order of sending: the small ones first, so that much arrives soon where the way is bad.
std::vector<PhotoToSend> inSendingOrder(std::vector<PhotoToSend> photos);

/// By how many seconds this machine's clock is ahead of the hub's.
qint64 clockSkewS(const QDateTime &here, const QDateTime &hub);

} // namespace lantian
