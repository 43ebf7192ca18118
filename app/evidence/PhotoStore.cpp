#include "evidence/PhotoStore.h"

#include "base/DurableFile.h"
#include "base/Sha256.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr qint64 maxStoredBytes = qint64(256) << 20;

QLatin1StringView folder(PhotoFile file)
{
    switch (file) {
    case PhotoFile::Original:
        return "originals"_L1;
    case PhotoFile::Stamped:
        return "stamped"_L1;
    case PhotoFile::Thumb:
        return "thumbs"_L1;
    }
    Q_UNREACHABLE();
}

Error notFound(const QString &sha256)
{
    return {Error::Kind::NotFound, u"no photo is stored as: %1"_s.arg(sha256)};
}

} // namespace

QString PhotoStore::path(PhotoFile file, const QString &sha256) const
{
    if (!isSha256Hex(sha256))
        return {};
    return u"%1/%2/%3/%4/%5"_s.arg(m_root, folder(file), sha256.first(2), sha256.sliced(2, 2), sha256);
}

bool PhotoStore::has(PhotoFile file, const QString &sha256) const
{
    const QString there = path(file, sha256);
    return !there.isEmpty() && QFileInfo(there).isFile();
}

Result<QByteArray> PhotoStore::read(PhotoFile file, const QString &sha256) const
{
    if (!has(file, sha256))
        return notFound(sha256);
    return fileBytes(path(file, sha256), maxStoredBytes);
}

Result<void> PhotoStore::verify(PhotoFile file, const QString &sha256) const
{
    if (!has(file, sha256))
        return notFound(sha256);
    if (file == PhotoFile::Thumb)
        return {};
    const Result<QString> found = fileSha256Hex(path(file, sha256));
    if (!found)
        return found.error();
    if (*found != sha256)
        return Error{Error::Kind::Corrupt, u"the photo %1 now has the hash %2"_s.arg(sha256, *found),
                     u"photo-corrupt"_s};
    return {};
}

Result<void> PhotoStore::putUnlocked(PhotoFile file, const QString &sha256, QByteArrayView bytes)
{
    const QString there = path(file, sha256);
    if (there.isEmpty() || (file != PhotoFile::Thumb && sha256Hex(bytes) != sha256))
        return Error{Error::Kind::Invalid, u"these are not the bytes of the photo: %1"_s.arg(sha256),
                     u"photo-hash"_s};
    return file == PhotoFile::Thumb ? durableReplace(there, bytes) : durablePut(there, bytes);
}

std::mutex &PhotoStore::placing(const QString &sha256)
{
    return m_placing[sha256.first(std::min<qsizetype>(2, sha256.size())).toUInt(nullptr, 16)];
}

Result<void> PhotoStore::put(PhotoFile file, const QString &sha256, QByteArrayView bytes)
{
    const std::scoped_lock lock(placing(sha256));
    return putUnlocked(file, sha256, bytes);
}

Result<void> PhotoStore::put(const PhotoFiles &files)
{
    const std::scoped_lock lock(placing(files.sha256));
    struct Step {
        PhotoFile file;
        QString sha256;
        QByteArrayView bytes;
    };
    const std::array steps{
        Step{PhotoFile::Stamped, files.stampedSha256, files.stamped},
        Step{PhotoFile::Thumb, files.sha256, files.thumb},
        Step{PhotoFile::Original, files.sha256, files.original},
    };
    QStringList added;
    for (const Step &step : steps) {
        const bool isNew = !has(step.file, step.sha256);
        if (const Result<void> done = putUnlocked(step.file, step.sha256, step.bytes); !done) {
            for (const QString &path : added)
                QFile::remove(path);
            return done.error();
        }
        if (isNew)
            added << path(step.file, step.sha256);
    }
    return {};
}

Result<void> PhotoStore::adopt(const QString &sha256, const QString &part)
{
    const std::scoped_lock lock(placing(sha256));
    const QString there = path(PhotoFile::Original, sha256);
    if (there.isEmpty())
        return Error{Error::Kind::Invalid, u"not the name of a photo: %1"_s.arg(sha256), u"photo-hash"_s};
    return durablePlace(part, there);
}

QStringList PhotoStore::hashes(PhotoFile file, const QDateTime &before) const
{
    QStringList found;
    for (QDirIterator files(u"%1/%2"_s.arg(m_root, folder(file)), QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        const QString there = files.next();
        if (path(file, files.fileName()) == there &&
            (!before.isValid() || files.fileInfo().lastModified() < before))
            found << files.fileName();
    }
    return found;
}

int PhotoStore::removePartsBefore(const QDateTime &instant)
{
    int removed = 0;
    for (const PhotoFile file : {PhotoFile::Original, PhotoFile::Stamped, PhotoFile::Thumb}) {
        for (QDirIterator parts(u"%1/%2"_s.arg(m_root, folder(file)), {u"*"_s + partSuffix}, QDir::Files,
                                QDirIterator::Subdirectories);
             parts.hasNext();) {
            const QString part = parts.next();
            if (parts.fileInfo().lastModified() < instant && QFile::remove(part))
                ++removed;
        }
    }
    return removed;
}

Result<void> PhotoStore::remove(PhotoFile file, const QString &sha256)
{
    const std::scoped_lock lock(placing(sha256));
    if (!has(file, sha256))
        return notFound(sha256);
    QFile there(path(file, sha256));
    if (!there.remove())
        return Error{Error::Kind::Storage, u"%1 in: %2"_s.arg(there.errorString(), there.fileName())};
    return {};
}

} // namespace lantian
