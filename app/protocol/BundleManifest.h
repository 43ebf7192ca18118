#pragma once

#include "protocol/DeviceIdentity.h"

#include <QDateTime>

#include <vector>

namespace lantian {

/// One event in a bundle.
struct BundleEvent {
    QUuid id;
    qint64 bytes = 0; ///< of its line, without the line's end
    QString sha256;   ///< of the same

    bool operator==(const BundleEvent &) const = default;
};

/// One original in a bundle.
struct BundlePhoto {
    QString sha256;
    qint64 bytes = 0;

    bool operator==(const BundlePhoto &) const = default;
};

/// What is in a bundle (`manifest.json`), in its order.
struct BundleManifest {
    QUuid device; ///< whose events they are, and who signed this
    QUuid hub;    ///< for whom
    QDateTime at; ///< UTC
    std::vector<BundleEvent> events;
    std::vector<BundlePhoto> photos;

    bool operator==(const BundleManifest &) const = default;

    /// Bytes of all events' lines with their ends.
    qint64 eventBytes() const;
    qint64 photoBytes() const;
};

/// Bounds on what is read, against files that mean harm.
inline constexpr qsizetype maxManifestBytes = 64 << 20;
inline constexpr qint64 maxBundleEntries = 200'000; ///< of events, and of photos
inline constexpr qint64 maxBundledPhotoBytes = qint64(256) << 20;

/// The manifest as a JWS like that of an event, signed by `device`.
QByteArray manifestText(const BundleManifest &manifest, const DeviceIdentity &device);

/// A manifest with what is needed to check who signed it.
struct SignedManifest {
    BundleManifest manifest;
    QByteArray text;

    /// Whether `key`, which must be that of the manifest's device, signed it.
    bool isSignedBy(const PublicKey &key) const;
};

/// The manifest in `text`; Corrupt, `bundle-damaged`, for anything else, for sizes out of bounds, and for
/// one thing named twice.
Result<SignedManifest> manifestFromText(const QByteArray &text);

} // namespace lantian
