#include "fieldwork/Restore.h"

#include "base/Sha256.h"
#include "evidence/FreeSpace.h"
#include "fieldwork/BackupFormat.h"
#include "fieldwork/TarReader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr qint64 maxSumsBytes = qint64(64) << 20;

Error damaged(const QString &what)
{
    return {Error::Kind::Corrupt, what, u"backup-damaged"_s};
}

Error refusedByDisk(int number, const QString &path)
{
    return {number == ENOSPC || number == EDQUOT ? Error::Kind::Full : Error::Kind::Storage,
            u"%1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(number)))};
}

bool holdsSomething(const QString &folder)
{
    return !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// Makes `work` on the open folder durable.
Result<void> synced(const QString &folder, int (*work)(int))
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const int failed = fd >= 0 && work(fd) == 0 ? 0 : errno;
    if (fd >= 0)
        ::close(fd);
    if (failed != 0)
        return refusedByDisk(failed, folder);
    return {};
}

/// Writes the file of `tar` that comes next to `path`; its SHA-256.
Result<QString> unpackedFile(TarReader &tar, const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error{Error::Kind::Storage, u"cannot be made: %1"_s.arg(QFileInfo(path).path())};
    QFile file(path);
    if (file.exists())
        return Error{Error::Kind::Invalid, u"a name comes twice: %1"_s.arg(path), u"backup-foreign"_s};
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{Error::Kind::Storage, u"%1: %2"_s.arg(path, file.errorString())};
    Sha256 sum;
    const Result<void> read = tar.read([&](QByteArrayView bytes) -> Result<void> {
        sum.add(bytes);
        if (file.write(bytes.data(), bytes.size()) != bytes.size())
            return Error{file.error() == QFileDevice::ResourceError ? Error::Kind::Full
                                                                    : Error::Kind::Storage,
                         u"%1: %2"_s.arg(path, file.errorString())};
        return {};
    });
    if (!read)
        return read.error();
    return sum.hex();
}

/// Unpacks everything into `folder` and holds it against the sums at the end.
Result<Restored> unpacked(TarReader &tar, const QString &folder, const BackupProgress &progress)
{
    Restored done;
    Sums found;
    std::optional<QByteArray> sums;
    for (;;) {
        const auto entry = tar.next();
        if (!entry)
            return entry.error();
        if (!*entry)
            break;
        const TarEntry &file = **entry;
        if (sums || (file.name != sumsName && !belongsInBackup(file.name)))
            return Error{Error::Kind::Invalid, u"no file of a backup: %1"_s.arg(file.name),
                         u"backup-foreign"_s};
        if (file.name == sumsName) {
            sums.emplace();
            const Result<void> read = tar.read([&](QByteArrayView bytes) -> Result<void> {
                if (sums->size() + bytes.size() > maxSumsBytes)
                    return damaged(u"%1 is too large"_s.arg(sumsName));
                sums->append(bytes);
                return {};
            });
            if (!read)
                return read.error();
            continue;
        }
        const Result<QString> sum = unpackedFile(tar, folder + u'/' + file.name);
        if (!sum)
            return sum.error();
        found[file.name] = *sum;
        done.bytes += file.bytes;
        done.photos += file.name.startsWith(u"photos/originals/"_s) ? 1 : 0;
        if (progress && !progress(done.bytes, tar.bytes()))
            return Error{Error::Kind::Cancelled, u"restoring was called off"_s};
    }
    if (!sums)
        return damaged(u"the backup is cut short: it lacks %1"_s.arg(sumsName));
    const Result<Sums> expected = sumsFrom(*sums);
    if (!expected)
        return damaged(expected.error().what);
    for (const QString &name : expected->keys() + found.keys()) {
        if (expected->value(name) != found.value(name))
            return damaged(u"not what was backed up: %1"_s.arg(name));
    }
    if (!found.contains(databaseName))
        return damaged(u"there is no %1 in it"_s.arg(databaseName));
    return done;
}

/// What is in `folder` by verify's lights; a database of an older version is brought up to date by that.
Result<Verified> lookedAt(const DataDirectory &folder)
{
    const auto store = Store::open(folder.database(), Database::Access::ReadWrite);
    if (!store)
        return store.error();
    return verified(**store, PhotoStore(folder.photos()));
}

} // namespace

Result<Restored> restored(const QString &path, const DataDirectory &directory, const BackupProgress &progress)
{
    const QFileInfo target(QFileInfo(directory.path).absoluteFilePath());
    if (target.exists() && (!target.isDir() || holdsSomething(target.filePath())))
        return Error{Error::Kind::Conflict, u"there is something already: %1"_s.arg(target.filePath()),
                     u"directory-not-empty"_s};
    TarReader tar(path);
    const QString above = target.path();
    if (!QDir().mkpath(above))
        return Error{Error::Kind::Storage, u"the folder cannot be made: %1"_s.arg(above)};
    if (const Result<qint64> room = freeBytes(above); room && *room < tar.bytes())
        return Error{Error::Kind::Full, u"%1 bytes are needed in: %2"_s.arg(tar.bytes()).arg(above)};

    QTemporaryDir folder(above + u"/.lantian-restore-XXXXXX"_s);
    if (!folder.isValid())
        return Error{Error::Kind::Storage, u"the folder cannot be written: %1"_s.arg(folder.errorString())};
    const Result<Restored> done = unpacked(tar, folder.path(), progress);
    if (!done)
        return done;
    const Result<Verified> verified = lookedAt({folder.path()});
    if (!verified)
        return verified.error();
    if (const Result<void> kept = synced(folder.path(), ::syncfs); !kept)
        return kept.error();
    if (std::rename(QFile::encodeName(folder.path()).constData(),
                    QFile::encodeName(target.filePath()).constData()) != 0)
        return refusedByDisk(errno, target.filePath());
    folder.setAutoRemove(false);
    if (const Result<void> kept = synced(above, ::fsync); !kept)
        return kept.error();
    return Restored{done->photos, done->bytes, *verified};
}

} // namespace lantian
