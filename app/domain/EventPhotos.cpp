#include "domain/EventPhotos.h"

#include "base/Sha256.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

void gather(const QJsonValue &photos, QStringList &hashes)
{
    for (const QJsonValue &photo : photos.toArray()) {
        const QString sha256 = photo[u"sha256"_s].toString();
        if (isSha256Hex(sha256) && !hashes.contains(sha256))
            hashes << sha256;
    }
}

} // namespace

QStringList photosNamedBy(const Event &event)
{
    QStringList hashes;
    gather(event.data[u"photos"_s], hashes);
    for (const QJsonValue &item : event.data[u"items"_s].toArray())
        gather(item[u"photos"_s], hashes);
    return hashes;
}

} // namespace lantian
