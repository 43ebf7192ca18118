#include "protocol/Bundle.h"

#include "protocol/BundleSeal.h"

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr qint64 readBytes = 1 << 20;

Error altered(const QString &code, const QString &about)
{
    return {Error::Kind::Corrupt, u"%1 is not what was to go into the bundle"_s.arg(about), code};
}

/// A tar whose bytes go into a seal as they come.
class SealedTar
{
public:
    SealedTar(SealedWriter &seal, const QDateTime &at)
        : m_seal(seal)
        , m_at(at)
        , m_archive(archive_write_new())
    {
        archive_write_set_format_ustar(m_archive.get());
        archive_write_set_bytes_per_block(m_archive.get(), 0);
        archive_write_open2(m_archive.get(), this, nullptr, &SealedTar::take, nullptr, nullptr);
    }

    Result<void> begin(const QString &name, qint64 bytes)
    {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                                  archive_entry_free);
        archive_entry_set_pathname(entry.get(), name.toLatin1().constData());
        archive_entry_set_size(entry.get(), bytes);
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0600);
        archive_entry_set_mtime(entry.get(), m_at.toSecsSinceEpoch(), 0);
        return outcome(archive_write_header(m_archive.get(), entry.get()) == ARCHIVE_OK);
    }
    Result<void> write(QByteArrayView bytes)
    {
        return outcome(archive_write_data(m_archive.get(), bytes.data(), size_t(bytes.size())) ==
                       bytes.size());
    }
    Result<void> finish() { return outcome(archive_write_close(m_archive.get()) == ARCHIVE_OK); }

private:
    static la_ssize_t take(archive *, void *tar, const void *bytes, size_t size)
    {
        auto *self = static_cast<SealedTar *>(tar);
        const auto written =
            self->m_seal.write(QByteArrayView(static_cast<const char *>(bytes), qsizetype(size)));
        if (!written)
            self->m_failure = written.error();
        return written ? la_ssize_t(size) : -1;
    }

    Result<void> outcome(bool isDone) const
    {
        if (m_failure)
            return *m_failure;
        if (!isDone)
            return Error{Error::Kind::Storage, QString::fromLocal8Bit(archive_error_string(m_archive.get())),
                         u"bundle-not-written"_s};
        return {};
    }

    struct Free {
        void operator()(archive *tar) const { archive_write_free(tar); }
    };
    SealedWriter &m_seal;
    QDateTime m_at;
    std::optional<Error> m_failure; ///< of the seal; before the archive, which still writes as it goes
    std::unique_ptr<archive, Free> m_archive;
};

/// Puts everything into the tar, and says how far it is.
class Filling
{
public:
    Filling(SealedTar &tar, const BundleManifest &manifest, const BundleSource &source)
        : m_tar(tar)
        , m_manifest(manifest)
        , m_source(source)
        , m_total(manifest.eventBytes() + manifest.photoBytes())
    {}

    Result<void> fill(const QByteArray &manifest)
    {
        if (const auto begun = m_tar.begin(manifestName, manifest.size()); !begun)
            return begun;
        if (const auto written = m_tar.write(manifest); !written)
            return written;
        if (const auto begun = m_tar.begin(eventsName, m_manifest.eventBytes()); !begun)
            return begun;
        for (const BundleEvent &event : m_manifest.events) {
            if (const auto added = add(event); !added)
                return added;
        }
        for (const BundlePhoto &photo : m_manifest.photos) {
            if (const auto added = add(photo); !added)
                return added;
        }
        return m_tar.finish();
    }

private:
    Result<void> add(const BundleEvent &event)
    {
        const Result<QByteArray> line = m_source.line(event);
        if (!line)
            return line.error();
        if (line->size() != event.bytes || sha256Hex(*line) != event.sha256)
            return altered(u"event-altered"_s, event.id.toString(QUuid::WithoutBraces));
        if (const auto written = m_tar.write(*line + '\n'); !written)
            return written;
        return moved(line->size() + 1);
    }

    Result<void> add(const BundlePhoto &photo)
    {
        const auto file = m_source.photo(photo);
        if (!file)
            return file.error();
        if (const auto begun = m_tar.begin(photoFolder + photo.sha256, photo.bytes); !begun)
            return begun;
        Sha256 sum;
        qint64 left = photo.bytes;
        while (left > 0) {
            const QByteArray piece = (*file)->read(std::min(left, readBytes));
            if (piece.isEmpty())
                return altered(u"photo-altered"_s, photo.sha256);
            sum.add(piece);
            left -= piece.size();
            if (const auto written = m_tar.write(piece); !written)
                return written;
            if (const auto going = moved(piece.size()); !going)
                return going;
        }
        if (sum.hex() != photo.sha256)
            return altered(u"photo-altered"_s, photo.sha256);
        return {};
    }

    Result<void> moved(qint64 bytes)
    {
        m_done += bytes;
        if (m_source.progress && !m_source.progress(m_done, m_total))
            return Error{Error::Kind::Cancelled, u"the bundle was called off"_s};
        return {};
    }

    SealedTar &m_tar;
    const BundleManifest &m_manifest;
    const BundleSource &m_source;
    qint64 m_done = 0;
    qint64 m_total;
};

} // namespace

Result<QString> writeBundle(QIODevice &out, const BundleManifest &manifest, const DeviceIdentity &device,
                            const PublicKey &hubKey, const BundleSource &source)
{
    const auto seal = SealedWriter::begin(out, manifest.hub, hubKey);
    if (!seal)
        return seal.error();
    SealedTar tar(**seal, manifest.at);
    if (const auto filled = Filling(tar, manifest, source).fill(manifestText(manifest, device)); !filled)
        return filled.error();
    return (*seal)->finish();
}

} // namespace lantian
