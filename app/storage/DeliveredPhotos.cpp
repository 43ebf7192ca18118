#include "storage/DeliveredPhotos.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

void DeliveredPhotos::add(Sql &sql, const QString &sha256, const QDateTime &now)
{
    sql.run(uR"(
        INSERT INTO delivered_photo (sha256, at)
        VALUES (?, ?)
        ON CONFLICT DO NOTHING)"_s,
            sha256, now.toMSecsSinceEpoch());
}

void DeliveredPhotos::forget(Sql &sql, const QString &sha256)
{
    sql.run(u"DELETE FROM delivered_photo WHERE sha256 = ?"_s, sha256);
}

QStringList DeliveredPhotos::before(Sql &sql, const QDateTime &instant)
{
    const auto photos = sql.all(
        uR"(
        SELECT sha256
        FROM delivered_photo
        WHERE at <= ?
            AND NOT EXISTS (
                SELECT 1 FROM outbox WHERE outbox.subject = 'photo' AND outbox.id = delivered_photo.sha256)
            AND NOT EXISTS (SELECT 1 FROM draft_photo WHERE draft_photo.sha256 = delivered_photo.sha256)
        ORDER BY at, sha256)"_s,
        [](Row row) { return row.text(0); }, instant.toMSecsSinceEpoch());
    return {photos.begin(), photos.end()};
}

PhotoSpace DeliveredPhotos::space(Sql &sql)
{
    const auto bytes = [](Row row) { return row.integer(0); };
    // The same original may belong to several streams.
    return {
        .waiting = sql.first(uR"(
            SELECT coalesce(sum((SELECT max(bytes) FROM photo_state WHERE photo_state.sha256 = outbox.id)), 0)
            FROM outbox
            WHERE subject = 'photo')"_s,
                             bytes)
                       .value_or(0),
        .delivered = sql.first(uR"(
            SELECT coalesce(
                sum((SELECT max(bytes) FROM photo_state WHERE photo_state.sha256 = delivered_photo.sha256)), 0)
            FROM delivered_photo)"_s,
                               bytes)
                         .value_or(0),
    };
}

} // namespace lantian
