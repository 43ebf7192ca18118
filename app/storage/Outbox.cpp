#include "storage/Outbox.h"

#include "base/Uuid7.h"
#include "domain/EventPhotos.h"
#include "storage/DeliveredPhotos.h"
#include "storage/EventRow.h"
#include "storage/Unsettled.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

bool queue(Sql &sql, const QString &subject, const QString &id)
{
    return sql.run(uR"(
        INSERT INTO outbox (subject, id)
        VALUES (?, ?)
        ON CONFLICT DO NOTHING)"_s,
                   subject, id) > 0;
}

/// The originals named by the events that `statement` selects.
template <class... Values>
QSet<QString> photosOfEvents(Sql &sql, const QString &statement, const Values &...values)
{
    QSet<QString> photos;
    sql.each(
        statement,
        [&](Row row) {
            for (const QString &sha256 : photosNamedBy(eventOf(row)))
                photos << sha256;
        },
        values...);
    return photos;
}

QString columnsOf(const QString &table, QLatin1StringView columns)
{
    QStringList named;
    for (const QString &column : QString(columns).split(u", "_s))
        named << table + u'.' + column;
    return named.join(u", "_s);
}

/// The row begins with signedEventColumns, the place follows.
WaitingEvent waitingEventOf(const Row &row)
{
    return {row.integer(signedEventColumnCount), signedEventOf(row)};
}

QSet<QString> photosOfThoseIn(Sql &sql, const QString &table)
{
    return photosOfEvents(sql,
                          u"SELECT %1 FROM event JOIN %2 ON %2.subject = 'event' AND %2.id = event.id"_s.arg(
                              columnsOf(u"event"_s, eventColumns), table));
}

} // namespace

void Outbox::add(Sql &sql, const Event &event)
{
    queue(sql, u"event"_s, idText(event.id));
    for (const QString &sha256 : photosNamedBy(event))
        queue(sql, u"photo"_s, sha256);
}

void Outbox::add(Sql &sql, const Event &event, const IsHeld &isHeld)
{
    queue(sql, u"event"_s, idText(event.id));
    for (const QString &sha256 : photosNamedBy(event)) {
        if (isHeld(sha256))
            addPhoto(sql, sha256);
    }
}

void Outbox::addPhoto(Sql &sql, const QString &sha256)
{
    queue(sql, u"photo"_s, sha256);
}

Pending Outbox::pending(Sql &sql)
{
    return *sql.first(uR"(
        SELECT count(*) FILTER (WHERE subject = 'event'), count(*) FILTER (WHERE subject = 'photo')
        FROM outbox)"_s,
                      [](Row row) {
                          return Pending{row.integer(0), row.integer(1)};
                      });
}

QSet<QUuid> Outbox::waiting(Sql &sql, const QUuid &stream)
{
    QSet<QUuid> ids;
    sql.each(
        uR"(
        SELECT outbox.id
        FROM event JOIN outbox ON outbox.subject = 'event' AND outbox.id = event.id
        WHERE event.stream = ?)"_s,
        [&](Row row) { ids << idFromText(row.text(0)); }, idText(stream));
    return ids;
}

std::vector<WaitingEvent> Outbox::toOffer(Sql &sql, qint64 place, int limit)
{
    static const QString statement = uR"(
        SELECT %1, outbox.seq
        FROM outbox JOIN event ON event.id = outbox.id
        WHERE outbox.subject = 'event' AND outbox.seq > ? AND NOT EXISTS (
            SELECT 1 FROM unsettled WHERE unsettled.subject = 'event' AND unsettled.id = outbox.id)
        ORDER BY outbox.seq
        LIMIT ?)"_s.arg(columnsOf(u"event"_s, signedEventColumns));
    return sql.all(statement, waitingEventOf, place, limit);
}

std::vector<WaitingEvent> Outbox::toGiveBack(Sql &sql, const QUuid &hub, qint64 place, int limit)
{
    // In the order of arrival, page by page, that is one walk through the log: said to SQLite, which else
    // would gather and sort all of the hub's events for each page.
    return sql.all(
        u"SELECT %1, arrival FROM event %2 WHERE device = ? AND arrival > ? ORDER BY arrival LIMIT ?"_s.arg(
            signedEventColumns, sql.forSqlite("NOT INDEXED"_L1)),
        waitingEventOf, idText(hub), place, limit);
}

QStringList Outbox::photosToSend(Sql &sql)
{
    const auto photos = sql.all(uR"(
        SELECT id
        FROM outbox
        WHERE subject = 'photo' AND NOT EXISTS (
            SELECT 1 FROM unsettled WHERE unsettled.subject = 'photo' AND unsettled.id = outbox.id)
        ORDER BY seq)"_s,
                                [](Row row) { return row.text(0); });
    return {photos.begin(), photos.end()};
}

void Outbox::offerAgain(Sql &sql, const QUuid &device, const IsHeld &isHeld)
{
    sql.run(u"DELETE FROM unsettled"_s);
    sql.run(uR"(
        INSERT INTO outbox (subject, id)
        SELECT 'event', id
        FROM event
        WHERE device = ?
        ORDER BY seq
        ON CONFLICT DO NOTHING)"_s,
            idText(device));
    const QSet<QString> photos =
        photosOfEvents(sql, u"SELECT %1 FROM event WHERE device = ?"_s.arg(eventColumns), idText(device));
    for (const QString &sha256 : photos) {
        if (!isHeld(sha256))
            continue;
        queue(sql, u"photo"_s, sha256);
        DeliveredPhotos::forget(sql, sha256);
    }
}

qint64 Outbox::takeOut(Sql &sql, const Confirmed &confirmed, const IsHeld &isHeld, const QDateTime &now)
{
    sql.run(uR"(
        DELETE FROM outbox
        WHERE subject = 'event' AND id IN (SELECT id FROM event WHERE device = ? AND seq <= ?))"_s,
            idText(confirmed.device), confirmed.ackedSeq);

    QSet<QString> staying = photosOfThoseIn(sql, u"outbox"_s);
    const QSet<QString> doubtful = photosOfThoseIn(sql, u"unsettled"_s);
    const QSet<QString> missing(confirmed.photosMissing.begin(), confirmed.photosMissing.end());
    staying += missing;
    const auto queued =
        sql.all(u"SELECT id FROM outbox WHERE subject = 'photo'"_s, [](Row row) { return row.text(0); });
    for (const QString &sha256 : queued) {
        if (staying.contains(sha256))
            continue;
        sql.run(u"DELETE FROM outbox WHERE subject = 'photo' AND id = ?"_s, sha256);
        if (doubtful.contains(sha256))
            continue;
        Unsettled::dismiss(sql, {Unsettled::Subject::Photo, sha256});
        DeliveredPhotos::add(sql, sha256, now);
    }

    qint64 again = 0;
    for (const QString &sha256 : missing) {
        DeliveredPhotos::forget(sql, sha256);
        if (isHeld(sha256) && queue(sql, u"photo"_s, sha256))
            ++again;
    }
    return again;
}

void Outbox::takeOut(Sql &sql, const QHash<QUuid, QString> &kept)
{
    for (auto event = kept.begin(); event != kept.end(); ++event)
        sql.run(uR"(
            DELETE FROM outbox
            WHERE subject = 'event' AND id IN (SELECT id FROM event WHERE id = ? AND hash = ?))"_s,
                idText(event.key()), event.value());
}

} // namespace lantian
