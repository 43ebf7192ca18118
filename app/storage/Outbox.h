#pragma once

#include "domain/SignedEvent.h"
#include "sql/Sql.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace lantian {

/// How much the office has not confirmed yet.
struct Pending {
    qint64 events = 0;
    qint64 photos = 0;

    bool operator==(const Pending &) const = default;
};

/// An event that waits, with its place in the order of sending.
struct WaitingEvent {
    qint64 place = 0;
    SignedEvent event;
};

/// What a hub confirms to have of one device's events and their photos.
struct Confirmed {
    QUuid device;
    qint64 ackedSeq = 0;       ///< all of the device's events up to this one
    QStringList photosMissing; ///< originals they name that it lacks
};

/// Whether this machine still keeps the original with that SHA-256.
using IsHeld = std::function<bool(const QString &sha256)>;

/// What waits to reach the office: filled by EventLog in the transaction that records, emptied by what a hub
/// confirmed and by nothing else. Every function runs inside Database::read() or write().
class Outbox
{
public:
    /// Queues `event` and the photos it names.
    static void add(Sql &sql, const Event &event);
    /// Queues `event` and those of the photos it names that are held.
    static void add(Sql &sql, const Event &event, const IsHeld &isHeld);
    static void addPhoto(Sql &sql, const QString &sha256);

    static Pending pending(Sql &sql);
    /// The events of one stream that wait.
    static QSet<QUuid> waiting(Sql &sql, const QUuid &stream);

    /// What is to be offered, in the order of sending, after `place` and at most `limit`: the events that
    /// wait, but for those that are unsettled.
    static std::vector<WaitingEvent> toOffer(Sql &sql, qint64 place, int limit);
    /// The events of the hub `hub` that came here, as toOffer() gives those that wait: a hub that was
    /// restored may have lost them.
    static std::vector<WaitingEvent> toGiveBack(Sql &sql, const QUuid &hub, qint64 place, int limit);
    /// The originals that wait, but for those that are unsettled, in the order of sending.
    static QStringList photosToSend(Sql &sql);

    /// Puts back all of the device's events and those originals that are held: the hub that confirmed them
    /// may have lost them. What was unsettled is open again.
    static void offerAgain(Sql &sql, const QUuid &device, const IsHeld &isHeld);

    /// Takes out what is confirmed: events up to the acked one, and originals that are not missing and that
    /// only events which have left name. These count as delivered, but for those of an event that is
    /// unsettled, whose photos a hub need not keep. Missing originals that are held are put back. How many
    /// those were.
    static qint64 takeOut(Sql &sql, const Confirmed &confirmed, const IsHeld &isHeld, const QDateTime &now);
    /// Takes out the events of whichever device that a hub keeps, by their id with the hash of their payload.
    static void takeOut(Sql &sql, const QHash<QUuid, QString> &kept);
};

} // namespace lantian
