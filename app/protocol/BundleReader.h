#pragma once

#include "protocol/Bundle.h"

namespace lantian {

/// What is done with a bundle's content while it is read. An Error ends the reading.
struct BundleSink {
    std::function<Result<void>(const QByteArray &line)> event; ///< without the line's end
    /// A piece of an original; the last one of it ends at `photo.bytes`, and only then its hash is known to
    /// be right.
    std::function<Result<void>(const BundlePhoto &photo, qint64 offset, QByteArrayView piece)> photo;
};

/// Reads a bundle from one who may mean harm.
///
/// Names in it become no paths: it must hold exactly the files that the manifest says, in its order, with its
/// sizes and hashes. To apply nothing of a bundle that is not whole, read it twice: with an empty sink, and,
/// when that went well, from the beginning with one that does something.
class BundleReader
{
public:
    /// Reads up to the manifest. `in` stands at the bundle's beginning, is open for reading and outlives
    /// this. Denied, `bundle-other-hub`, when it is for another hub; Corrupt, `bundle-damaged`, when it is
    /// cut, altered or no bundle.
    static Result<std::unique_ptr<BundleReader>> open(QIODevice &in, const DeviceIdentity &hub);
    ~BundleReader();

    const BundleManifest &manifest() const;
    /// Whether `key`, which must be the one known of the manifest's device, signed the manifest. Anybody can
    /// seal something to a hub, so what is in the bundle counts only if it is.
    bool isSignedBy(const PublicKey &key) const;

    /// Reads the rest, once: Corrupt, `bundle-damaged`, unless all of it is there and nothing else.
    Result<void> read(const BundleSink &sink = {});

private:
    class Tar;

    BundleReader(std::unique_ptr<Tar> tar, SignedManifest manifest);

    Result<void> readEvents(const BundleSink &sink);
    Result<void> readPhoto(const BundlePhoto &photo, const BundleSink &sink);

    std::unique_ptr<Tar> m_tar;
    SignedManifest m_manifest;
};

} // namespace lantian
