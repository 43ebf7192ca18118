#include "sync/Cleaning.h"

#include "storage/DeliveredPhotos.h"
#include "storage/Settings.h"
#include "sync/SyncSettings.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Result<QStringList> cleanablePhotos(const Store &store, const PhotoStore &photos, const QDateTime &now)
{
    Result<QStringList> delivered = store.read([&](Sql &sql) {
        const bool isAllowed = Settings::value(sql, syncSetting::cleaning) == u"1"_s;
        return isAllowed ? DeliveredPhotos::before(sql, now.addDays(-daysKeptAfterDelivery)) : QStringList();
    });
    if (!delivered)
        return delivered;
    QStringList cleanable = *std::move(delivered);
    cleanable.removeIf([&](const QString &sha256) { return !photos.has(PhotoFile::Original, sha256); });
    return cleanable;
}

Result<qint64> cleaned(const QStringList &originals, PhotoStore &photos)
{
    qint64 bytes = 0;
    for (const QString &sha256 : originals) {
        const qint64 size = QFileInfo(photos.path(PhotoFile::Original, sha256)).size();
        if (const Result<void> removed = photos.remove(PhotoFile::Original, sha256); !removed)
            return removed.error();
        bytes += size;
    }
    return bytes;
}

} // namespace lantian
