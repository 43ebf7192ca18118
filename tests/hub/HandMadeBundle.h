#pragma once

#include "base/Sha256.h"
#include "hub/Tablet.h"
#include "protocol/Bundle.h"
#include "protocol/BundleSeal.h"
#include "support/HandMadeTar.h"

#include <QBuffer>
#include <QFile>

namespace lantian::hub {

/// What is to go into a bundle, and for whom.
struct HandMadeBundle {
    QUuid device;
    DeviceKey key;
    QUuid hub;
    PublicKey hubKey;
    QByteArrayList lines;
    QByteArrayList photos;

    BundleManifest manifest() const
    {
        BundleManifest manifest{
            .device = device, .hub = hub, .at = QDateTime(QDate(2026, 11, 19), QTime(10, 0), Qt::UTC)};
        for (const QByteArray &line : lines)
            manifest.events.push_back({eventFromLine(line)->event.id, line.size(), sha256Hex(line)});
        for (const QByteArray &photo : photos)
            manifest.photos.push_back({sha256Hex(photo), photo.size()});
        return manifest;
    }

    QByteArray bytes() const
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        qsizetype next = 0;
        qsizetype nextPhoto = 0;
        const auto written =
            writeBundle(out, manifest(), {device, key}, hubKey,
                        {.line = [&](const BundleEvent &) { return Result<QByteArray>(lines[next++]); },
                         .photo = [&](const BundlePhoto &) -> Result<std::unique_ptr<QIODevice>> {
                             auto file = std::make_unique<QBuffer>();
                             file->setData(photos[nextPhoto++]);
                             file->open(QIODevice::ReadOnly);
                             return std::unique_ptr<QIODevice>(std::move(file));
                         }});
        if (!written)
            qFatal("%s", qUtf8Printable(written.error().what));
        return out.data();
    }

    /// These entries in the place of the honest ones, but sealed as they should be.
    QByteArray sealed(const std::vector<TarEntry> &entries) const
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto seal = SealedWriter::begin(out, hub, hubKey);
        if (!seal || !(*seal)->write(tarOf(entries)) || !(*seal)->finish())
            qFatal("cannot seal");
        return out.data();
    }
};

inline void lay(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

} // namespace lantian::hub
