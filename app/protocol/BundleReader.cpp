#include "protocol/BundleReader.h"

#include "protocol/BundleSeal.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

Error badBundle(const QString &what)
{
    return {Error::Kind::Corrupt, u"the bundle is not what it should be: %1"_s.arg(what),
            u"bundle-damaged"_s};
}

} // namespace

/// The tar in a seal. Nothing but plain files, each asked for by name.
class BundleReader::Tar
{
public:
    explicit Tar(std::unique_ptr<SealedReader> seal) : m_seal(std::move(seal)), m_archive(archive_read_new())
    {
        archive_read_support_format_tar(m_archive.get());
        if (archive_read_open(m_archive.get(), this, nullptr, &Tar::give, nullptr) != ARCHIVE_OK)
            m_failure = badBundle(u"no tar is in it"_s);
    }

    /// Goes to the next file, which must be `name`; its size.
    Result<qint64> next(const QString &name)
    {
        if (m_failure)
            return *m_failure;
        archive_entry *entry = nullptr;
        if (archive_read_next_header(m_archive.get(), &entry) != ARCHIVE_OK)
            return failure(u"%1 is not there"_s.arg(name));
        const char *found = archive_entry_pathname(entry);
        // A file with holes may be a thousand times as large as what brings it.
        const bool isPlain = archive_entry_filetype(entry) == AE_IFREG && !archive_entry_hardlink(entry) &&
                             !archive_entry_symlink(entry) && archive_entry_size_is_set(entry) &&
                             archive_entry_sparse_count(entry) == 0;
        if (!isPlain || !found || name != QLatin1StringView(found))
            return badBundle(u"something else stands where %1 should"_s.arg(name));
        return qint64(archive_entry_size(entry));
    }

    /// The next bytes of the file, at most `most`; empty at its end.
    Result<QByteArray> read(qsizetype most)
    {
        QByteArray bytes(most, Qt::Uninitialized);
        const la_ssize_t got = archive_read_data(m_archive.get(), bytes.data(), size_t(bytes.size()));
        if (got < 0)
            return failure(u"its bytes"_s);
        bytes.truncate(got);
        return bytes;
    }

    /// Done when no file and nothing but the tar's own zeros follow, up to the seal's end.
    Result<void> atEnd()
    {
        archive_entry *entry = nullptr;
        if (archive_read_next_header(m_archive.get(), &entry) != ARCHIVE_EOF)
            return failure(u"more is in it than the manifest says"_s);
        for (;;) {
            const Result<QByteArray> rest = m_seal->next();
            if (!rest)
                return rest.error();
            if (rest->isEmpty())
                return {};
            if (std::any_of(rest->begin(), rest->end(), [](char byte) { return byte != 0; }))
                return badBundle(u"something follows the tar"_s);
        }
    }

private:
    static la_ssize_t give(archive *, void *tar, const void **bytes)
    {
        auto *self = static_cast<Tar *>(tar);
        Result<QByteArray> piece = self->m_seal->next();
        if (!piece) {
            self->m_failure = piece.error();
            return -1;
        }
        self->m_piece = *std::move(piece);
        *bytes = self->m_piece.constData();
        return self->m_piece.size();
    }

    Error failure(const QString &what) const { return m_failure ? *m_failure : badBundle(what); }

    struct Free {
        void operator()(archive *tar) const { archive_read_free(tar); }
    };
    std::unique_ptr<SealedReader> m_seal;
    QByteArray m_piece;             ///< that the archive reads from
    std::optional<Error> m_failure; ///< of the seal
    std::unique_ptr<archive, Free> m_archive;
};

BundleReader::BundleReader(std::unique_ptr<Tar> tar, SignedManifest manifest)
    : m_tar(std::move(tar))
    , m_manifest(std::move(manifest))
{}

BundleReader::~BundleReader() = default;

Result<std::unique_ptr<BundleReader>> BundleReader::open(QIODevice &in, const DeviceIdentity &hub)
{
    auto seal = SealedReader::begin(in, hub);
    if (!seal)
        return seal.error();
    auto tar = std::make_unique<Tar>(*std::move(seal));
    const Result<qint64> size = tar->next(manifestName);
    if (!size)
        return size.error();
    if (*size > maxManifestBytes)
        return badBundle(u"its manifest is too large"_s);
    QByteArray text;
    while (text.size() < *size) {
        const Result<QByteArray> piece = tar->read(qsizetype(*size - text.size()));
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            return badBundle(u"its manifest is cut"_s);
        text += *piece;
    }
    Result<SignedManifest> manifest = manifestFromText(text);
    if (!manifest)
        return manifest.error();
    if (manifest->manifest.hub != hub.device)
        return badBundle(u"its manifest names another hub"_s);
    return std::unique_ptr<BundleReader>(new BundleReader(std::move(tar), *std::move(manifest)));
}

const BundleManifest &BundleReader::manifest() const
{
    return m_manifest.manifest;
}

bool BundleReader::isSignedBy(const PublicKey &key) const
{
    return m_manifest.isSignedBy(key);
}

Result<void> BundleReader::read(const BundleSink &sink)
{
    if (const auto events = readEvents(sink); !events)
        return events;
    for (const BundlePhoto &photo : manifest().photos) {
        if (const auto done = readPhoto(photo, sink); !done)
            return done;
    }
    return m_tar->atEnd();
}

Result<void> BundleReader::readEvents(const BundleSink &sink)
{
    const Result<qint64> size = m_tar->next(eventsName);
    if (!size)
        return size.error();
    if (*size != manifest().eventBytes())
        return badBundle(u"its events are not as long as the manifest says"_s);
    QByteArray buffer;
    for (const BundleEvent &event : manifest().events) {
        while (buffer.size() <= event.bytes) {
            const Result<QByteArray> piece = m_tar->read(1 << 16);
            if (!piece)
                return piece.error();
            if (piece->isEmpty())
                return badBundle(u"its events are cut"_s);
            buffer += *piece;
        }
        const QByteArray line = buffer.left(event.bytes);
        if (buffer[event.bytes] != '\n' || sha256Hex(line) != event.sha256)
            return badBundle(
                u"event %1 is another than the manifest says"_s.arg(event.id.toString(QUuid::WithoutBraces)));
        buffer.remove(0, event.bytes + 1);
        if (!sink.event)
            continue;
        if (const auto taken = sink.event(line); !taken)
            return taken;
    }
    return {};
}

Result<void> BundleReader::readPhoto(const BundlePhoto &photo, const BundleSink &sink)
{
    const Result<qint64> size = m_tar->next(photoFolder + photo.sha256);
    if (!size)
        return size.error();
    if (*size != photo.bytes)
        return badBundle(u"photo %1 has another size than the manifest says"_s.arg(photo.sha256));
    Sha256 sum;
    qint64 offset = 0;
    while (offset < photo.bytes) {
        const Result<QByteArray> piece =
            m_tar->read(qsizetype(std::min<qint64>(photo.bytes - offset, 1 << 20)));
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            return badBundle(u"photo %1 is cut"_s.arg(photo.sha256));
        sum.add(*piece);
        const bool isLast = offset + piece->size() == photo.bytes;
        if (isLast && sum.hex() != photo.sha256)
            return badBundle(u"photo %1 is another than its name says"_s.arg(photo.sha256));
        if (sink.photo) {
            if (const auto taken = sink.photo(photo, offset, *piece); !taken)
                return taken;
        }
        offset += piece->size();
    }
    return {};
}

} // namespace lantian
