#include "hub/Originals.h"

#include "base/Uuid7.h"
#include "storage/PhotoNames.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

QString partPath(const Office &office, const Upload &upload)
{
    return u"%1/%2.%3"_s.arg(office.uploads, idText(upload.device), upload.sha256);
}

Result<void> keepOriginal(Office &office, const Upload &upload, const QString &part)
{
    if (const Result<void> adopted = office.photos.adopt(upload.sha256, part); !adopted)
        return adopted.error();
    const auto held = office.store.write([&](Sql &sql, EventLog &) {
        PhotoNames::hold(sql, upload.sha256, upload.length, upload.device, office.clock.now());
        Uploads::remove(sql, upload.device, upload.sha256);
    });
    if (const QString begun = partPath(office, upload); held && begun != part)
        QFile::remove(begun);
    return held;
}

} // namespace lantian::hub
