#include "sync/BundleFile.h"

#include "base/DurableFile.h"
#include "base/Sha256.h"
#include "protocol/EventSigning.h"
#include "storage/Outbox.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <limits>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

Error notWritten(const QString &path, const QString &why)
{
    return {Error::Kind::Storage, u"cannot be written: %1 (%2)"_s.arg(path, why), u"bundle-not-written"_s};
}

/// A file in the making, which goes again unless it was completed.
class PartFile
{
public:
    explicit PartFile(const QString &path) : m_path(path), m_file(path + partSuffix) {}
    ~PartFile()
    {
        if (!m_isComplete)
            m_file.remove();
    }
    Q_DISABLE_COPY_MOVE(PartFile)

    Result<void> open()
    {
        if (QFileInfo::exists(m_path))
            return Error{Error::Kind::Conflict, u"there is a file already: %1"_s.arg(m_path),
                         u"bundle-exists"_s};
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return notWritten(m_path, m_file.errorString());
        return {};
    }
    QFile &file() { return m_file; }

    /// Makes it durable, reads it back from the medium and gives it its name.
    Result<void> complete(const QString &sha256)
    {
        if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
            return notWritten(m_path, m_file.errorString());
        ::posix_fadvise(m_file.handle(), 0, 0, POSIX_FADV_DONTNEED); // or the memory would be read back
        m_file.close();
        const Result<QString> found = fileSha256Hex(m_file.fileName());
        if (!found)
            return found.error();
        if (*found != sha256)
            return Error{Error::Kind::Corrupt, u"the medium gives back other bytes: %1"_s.arg(m_path),
                         u"bundle-not-kept"_s};
        const Result<void> renamed = durableRename(m_file.fileName(), m_path);
        m_isComplete = renamed.has_value();
        if (!m_isComplete)
            QFile::remove(m_path); // it has its name, which a power cut might take away again
        return renamed;
    }

private:
    QString m_path;
    QFile m_file;
    bool m_isComplete = false;
};

} // namespace

Result<BundlePlan> planBundle(const Store &store, const PhotoStore &photos, const HubMembership &membership,
                              const QDateTime &now)
{
    return store.read([&](Sql &sql) {
        BundlePlan plan{.manifest = {.device = membership.enrolment.device,
                                     .hub = membership.enrolment.hubDevice,
                                     .at = now}};
        for (const WaitingEvent &waiting : Outbox::toOffer(sql, 0, std::numeric_limits<int>::max())) {
            const QByteArray line = lineOf(waiting.event);
            plan.manifest.events.push_back({waiting.event.event.id, line.size(), sha256Hex(line)});
            plan.lines.push_back(line);
        }
        for (const QString &sha256 : Outbox::photosToSend(sql)) {
            const QFileInfo file(photos.path(PhotoFile::Original, sha256));
            if (file.isFile() && file.size() > 0)
                plan.manifest.photos.push_back({sha256, file.size()});
            else
                plan.photosMissing << sha256;
        }
        return plan;
    });
}

Result<BundleMade> makeBundle(const QString &path, const BundlePlan &plan, const PhotoStore &photos,
                              const DeviceIdentity &device, const PublicKey &hubKey,
                              const std::function<bool(qint64 done, qint64 total)> &progress)
{
    PartFile part(path);
    if (const Result<void> opened = part.open(); !opened)
        return opened.error();
    size_t next = 0;
    const BundleSource source{
        .line = [&](const BundleEvent &) { return Result<QByteArray>(plan.lines[next++]); },
        .photo = [&](const BundlePhoto &photo) -> Result<std::unique_ptr<QIODevice>> {
            auto file = std::make_unique<QFile>(photos.path(PhotoFile::Original, photo.sha256));
            if (!file->open(QIODevice::ReadOnly))
                return Error{Error::Kind::Storage, file->errorString(), u"photo-missing"_s};
            return std::unique_ptr<QIODevice>(std::move(file));
        },
        .progress = progress,
    };
    const Result<QString> written = writeBundle(part.file(), plan.manifest, device, hubKey, source);
    if (!written)
        return written.error();
    if (const Result<void> done = part.complete(*written); !done)
        return done.error();
    return BundleMade{path, qint64(plan.manifest.events.size()), qint64(plan.manifest.photos.size()),
                      QFileInfo(path).size(), plan.photosMissing};
}

} // namespace lantian
