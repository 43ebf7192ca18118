#include "storage/Relay.h"

#include "base/Uuid7.h"
#include "domain/EventPhotos.h"
#include "storage/DeliveredPhotos.h"
#include "storage/EventRow.h"
#include "storage/Lineage.h"
#include "storage/Outbox.h"
#include "storage/PhotoNames.h"
#include "storage/Settings.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// The arrival up to which was looked; empty where nothing is passed on.
const QString lookedKey = u"relay.arrival"_s;

qint64 newestArrival(Sql &sql)
{
    return *sql.first(u"SELECT coalesce(max(arrival), 0) FROM event"_s,
                      [](Row row) { return row.integer(0); });
}

/// What has arrived since `looked` and is to be passed on.
std::vector<Event> oursSince(Sql &sql, qint64 looked, const QUuid &own)
{
    std::vector<Event> events = sql.all(
        u"SELECT %1 FROM event WHERE arrival > ? ORDER BY arrival"_s.arg(eventColumns), eventOf, looked);
    QHash<QUuid, bool> isOurs; // by device
    std::erase_if(events, [&](const Event &event) {
        if (!isOurs.contains(event.device))
            isOurs[event.device] = Lineage::isOf(sql, event.device, own);
        return !isOurs[event.device];
    });
    return events;
}

} // namespace

void Relay::beginAnew(Sql &sql, const QUuid &own)
{
    sql.run(u"DELETE FROM unsettled"_s);
    // What waits still must not go before what it rests on, such as how its device was let in.
    sql.run(u"DELETE FROM outbox WHERE subject = 'event'"_s);
    Settings::keep(sql, lookedKey, u"0"_s);
    fill(sql, own);
}

void Relay::fill(Sql &sql, const QUuid &own)
{
    const qint64 looked = Settings::value(sql, lookedKey).toLongLong();
    const qint64 newest = newestArrival(sql);
    if (newest == looked)
        return;
    for (const Event &event : oursSince(sql, looked, own))
        Outbox::add(sql, event, [&](const QString &sha256) { return PhotoNames::isHeld(sql, sha256); });
    Settings::keep(sql, lookedKey, QString::number(newest));
}

void Relay::keepPhotos(Sql &sql, const QUuid &own)
{
    for (const Event &event : oursSince(sql, Settings::value(sql, lookedKey).toLongLong(), own)) {
        for (const QString &sha256 : photosNamedBy(event)) {
            if (!PhotoNames::isHeld(sql, sha256))
                continue;
            Outbox::addPhoto(sql, sha256);
            DeliveredPhotos::forget(sql, sha256);
        }
    }
}

void Relay::retryPhotos(Sql &sql)
{
    sql.run(u"DELETE FROM unsettled WHERE subject = 'photo'"_s);
}

void Relay::addPhoto(Sql &sql, const QString &sha256)
{
    if (!Settings::value(sql, lookedKey).isEmpty())
        Outbox::addPhoto(sql, sha256);
}

bool Relay::waits(Sql &sql)
{
    return newestArrival(sql) != Settings::value(sql, lookedKey).toLongLong() ||
           !Outbox::toOffer(sql, 0, 1).empty() || !Outbox::photosToSend(sql).isEmpty();
}

} // namespace lantian
