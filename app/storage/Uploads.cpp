#include "storage/Uploads.h"

#include "base/Uuid7.h"
#include "storage/Instant.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr QLatin1StringView selectUpload("SELECT device, sha256, length, held, expires_at FROM upload");

Upload uploadOf(const Row &row)
{
    return {idFromText(row.text(0)), row.text(1), row.integer(2), row.integer(3), instantOf(row, 4)};
}

} // namespace

std::optional<Upload> Uploads::find(Sql &sql, const QUuid &device, const QString &sha256)
{
    return sql.first(selectUpload + u" WHERE device = ? AND sha256 = ?"_s, uploadOf, idText(device), sha256);
}

void Uploads::keep(Sql &sql, const Upload &upload)
{
    sql.run(uR"(
        INSERT INTO upload (device, sha256, length, held, expires_at)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (device, sha256) DO UPDATE
        SET length = excluded.length, held = excluded.held, expires_at = excluded.expires_at)"_s,
            idText(upload.device), upload.sha256, upload.length, upload.offset, orNull(upload.expiresAt));
}

void Uploads::remove(Sql &sql, const QUuid &device, const QString &sha256)
{
    sql.run(u"DELETE FROM upload WHERE device = ? AND sha256 = ?"_s, idText(device), sha256);
}

std::vector<Upload> Uploads::all(Sql &sql)
{
    return sql.all(selectUpload + u" ORDER BY device, sha256"_s, uploadOf);
}

qint64 Uploads::bytesOf(Sql &sql, const QUuid &device)
{
    return *sql.first(
        u"SELECT coalesce(sum(length), 0) FROM upload WHERE device = ?"_s,
        [](Row row) { return row.integer(0); }, idText(device));
}

} // namespace lantian
