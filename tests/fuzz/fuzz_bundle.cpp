#include "base/Sha256.h"
#include "fuzz/Input.h"
#include "fuzz/Property.h"
#include "protocol/BundleReader.h"
#include "protocol/BundleSeal.h"

#include <QBuffer>

using namespace lantian;
using lantian::fuzz::hold;

namespace {

const DeviceIdentity &hub()
{
    static const DeviceIdentity identity{QUuid(QStringLiteral("0192f0c1-7a00-7000-8000-0000000000f1")),
                                         *DeviceKey::fromSeed(QByteArray(32, 'h'))};
    return identity;
}

/// `tar` sealed to the hub, as anybody can.
QByteArray sealed(const QByteArray &tar)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto seal = SealedWriter::begin(out, hub().device, hub().key.publicKey());
    hold(seal && (*seal)->write(tar) && (*seal)->finish(), "anything can be sealed");
    return out.data();
}

void holdBundle(const QByteArray &bundle)
{
    QBuffer in;
    in.setData(bundle);
    in.open(QIODevice::ReadOnly);
    const auto opened = BundleReader::open(in, hub());
    if (!opened)
        return;
    const BundleManifest manifest = (*opened)->manifest();
    size_t events = 0;
    qint64 bytes = 0;
    const Result<void> read = (*opened)->read(
        {.event = [&](const QByteArray &line) -> Result<void> {
             hold(events < manifest.events.size() && line.size() == manifest.events[events].bytes &&
                      sha256Hex(line) == manifest.events[events].sha256,
                  "an event is the manifest's next one");
             ++events;
             return {};
         },
         .photo = [&](const BundlePhoto &photo, qint64 offset, QByteArrayView piece) -> Result<void> {
             hold(offset >= 0 && offset + piece.size() <= photo.bytes, "a photo is not longer than it says");
             bytes += piece.size();
             return {};
         }});
    if (read)
        hold(events == manifest.events.size() && bytes == manifest.photoBytes(),
             "a bundle that was read had all of its events and photos");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    holdBundle(bytes);
    holdBundle(sealed(bytes));
    if (const auto manifest = manifestFromText(bytes))
        hold(qint64(manifest->manifest.events.size()) <= maxBundleEntries, "a manifest has its bounds");
    return 0;
}
