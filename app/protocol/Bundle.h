#pragma once

#include "protocol/BundleManifest.h"

#include <QIODevice>

#include <functional>
#include <memory>

namespace lantian {

/// Where a bundle's content comes from while it is written. All of it is what the manifest says.
struct BundleSource {
    std::function<Result<QByteArray>(const BundleEvent &)> line; ///< of the event, without the line's end
    std::function<Result<std::unique_ptr<QIODevice>>(const BundlePhoto &)> photo; ///< open for reading
    std::function<bool(qint64 done, qint64 total)> progress; ///< bytes; false calls it off. May be empty
};

/// Writes a bundle to `out`: a POSIX tar of the manifest, the events and the originals, sealed to the hub
/// that the manifest names. Streams: one piece of one photo is in memory at a time. The SHA-256 of all that
/// was written.
///
/// Corrupt, `photo-altered` or `event-altered`, when the source gives other bytes than the manifest says;
/// Cancelled; Storage when `out` takes no more.
Result<QString> writeBundle(QIODevice &out, const BundleManifest &manifest, const DeviceIdentity &device,
                            const PublicKey &hubKey, const BundleSource &source);

/// The names in the tar. A photo's is photoFolder and its SHA-256.
inline constexpr QLatin1StringView manifestName("manifest.json");
inline constexpr QLatin1StringView eventsName("events.ndjson");
inline constexpr QLatin1StringView photoFolder("photos/");

} // namespace lantian
