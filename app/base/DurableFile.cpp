#include "base/DurableFile.h"

#include "base/Sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

Error systemError(int number, const QString &path)
{
    const auto kind = number == ENOSPC || number == EDQUOT ? Error::Kind::Full : Error::Kind::Storage;
    return {kind, u"%1 in: %2"_s.arg(QString::fromLocal8Bit(std::strerror(number)), path)};
}

Result<void> syncPath(const QString &path, int flags)
{
    const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (fd < 0)
        return systemError(errno, path);
    const int failed = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    if (failed != 0)
        return systemError(failed, path);
    return {};
}

Result<void> syncFolder(const QString &folder)
{
    return syncPath(folder, O_RDONLY | O_DIRECTORY);
}

/// Makes `folder` and those above it that are missing. Returns `folder`, and above it each in which a new
/// name stands, for syncFolders() once there is a file in it: so a journal is written once, not once for
/// each.
Result<QStringList> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return QStringList{folder};
    const QString parent = QFileInfo(folder).path();
    if (parent == folder) // no name at all
        return systemError(ENOENT, folder);
    const auto above = makeFolder(parent);
    if (!above)
        return above.error();
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return systemError(errno, folder);
    return QStringList{folder} + *above;
}

Result<void> syncFolders(const QStringList &folders)
{
    for (const QString &folder : folders) {
        if (const Result<void> synced = syncFolder(folder); !synced)
            return synced.error();
    }
    return {};
}

/// A file that is removed again unless it was kept().
class TemporaryFile
{
public:
    TemporaryFile(QString path, QFileDevice::Permissions permissions) : m_path(std::move(path))
    {
        mode_t mode = 0;
        mode |= permissions.testFlag(QFileDevice::ReadOwner) ? 0400U : 0U;
        mode |= permissions.testFlag(QFileDevice::WriteOwner) ? 0200U : 0U;
        mode |= permissions.testFlag(QFileDevice::ReadGroup) ? 0040U : 0U;
        mode |= permissions.testFlag(QFileDevice::ReadOther) ? 0004U : 0U;
        m_fd = ::open(encoded(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
        m_failed = m_fd < 0 ? errno : 0;
    }
    ~TemporaryFile()
    {
        close();
        if (!m_kept)
            ::unlink(encoded());
    }
    Q_DISABLE_COPY_MOVE(TemporaryFile)

    /// Writes, syncs and closes; 0, or the errno of what failed.
    int fill(QByteArrayView bytes)
    {
        while (m_failed == 0 && !bytes.isEmpty()) {
            const ssize_t written = ::write(m_fd, bytes.data(), size_t(bytes.size()));
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                m_failed = errno;
            else
                bytes = bytes.sliced(qsizetype(written));
        }
        if (m_failed == 0 && ::fsync(m_fd) != 0)
            m_failed = errno;
        close();
        return m_failed;
    }

    /// Gives the file its name; 0, or the errno of what failed.
    int rename(const QString &to, unsigned int flags)
    {
        if (::renameat2(AT_FDCWD, encoded(), AT_FDCWD, QFile::encodeName(to).constData(), flags) != 0)
            return errno;
        m_kept = true;
        return 0;
    }

    const QString &path() const { return m_path; }

private:
    QByteArray encodedPath() const { return QFile::encodeName(m_path); }
    const char *encoded()
    {
        m_encoded = encodedPath();
        return m_encoded.constData();
    }
    void close()
    {
        if (m_fd >= 0 && ::close(m_fd) != 0 && m_failed == 0)
            m_failed = errno;
        m_fd = -1;
    }

    QString m_path;
    QByteArray m_encoded;
    int m_fd = -1;
    int m_failed = 0;
    bool m_kept = false;
};

Result<void> holds(const QString &path, QByteArrayView bytes)
{
    const Result<QString> found = fileSha256Hex(path);
    if (!found)
        return found.error();
    if (*found != sha256Hex(bytes))
        return Error{Error::Kind::Conflict, u"other bytes are already in: %1"_s.arg(path)};
    return {};
}

/// The same as holds(), and that they and the name are durable: whoever wrote it may have been stopped before
/// that.
Result<void> holdsDurably(const QString &path, QByteArrayView bytes)
{
    if (const Result<void> same = holds(path, bytes); !same)
        return same.error();
    if (const Result<void> synced = syncFile(path); !synced)
        return synced.error();
    return syncFolder(QFileInfo(path).path());
}

Result<void> put(const QString &path, QByteArrayView bytes, QFileDevice::Permissions permissions,
                 unsigned int flags)
{
    const Result<QStringList> folders = makeFolder(QFileInfo(path).path());
    if (!folders)
        return folders.error();

    TemporaryFile file(u"%1.%2"_s.arg(path, QUuid::createUuid().toString(QUuid::Id128)) + partSuffix,
                       permissions);
    if (const int failed = file.fill(bytes); failed != 0)
        return systemError(failed, path);
    if (const Result<void> same = holds(file.path(), bytes); !same)
        return Error{Error::Kind::Storage, u"what was written reads back otherwise in: %1"_s.arg(path)};
    if (const int failed = file.rename(path, flags); failed == EEXIST)
        return holdsDurably(path, bytes);
    else if (failed != 0)
        return systemError(failed, path);
    Result<void> synced = syncFolders(*folders);
    if (!synced && flags == RENAME_NOREPLACE)
        ::unlink(QFile::encodeName(path).constData()); // a later put must not take it for durable
    return synced;
}

} // namespace

Result<void> durablePut(const QString &path, QByteArrayView bytes, QFileDevice::Permissions permissions)
{
    if (QFileInfo::exists(path))
        return holdsDurably(path, bytes);
    return put(path, bytes, permissions, RENAME_NOREPLACE);
}

Result<void> durableReplace(const QString &path, QByteArrayView bytes, QFileDevice::Permissions permissions)
{
    return put(path, bytes, permissions, 0);
}

Result<void> syncFile(const QString &path)
{
    return syncPath(path, O_RDONLY);
}

Result<void> durableRename(const QString &from, const QString &to)
{
    const Result<QStringList> folders = makeFolder(QFileInfo(to).path());
    if (!folders)
        return folders.error();
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(errno, to);
    return syncFolders(*folders);
}

Result<void> durablePlace(const QString &from, const QString &to)
{
    const Result<QStringList> folders = makeFolder(QFileInfo(to).path());
    if (!folders)
        return folders.error();
    const QByteArray placed = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD, placed.constData(),
                    RENAME_NOREPLACE) != 0) {
        if (errno != EEXIST && errno != EINVAL) // EINVAL: a file system, such as NFS, that always replaces
            return systemError(errno, to);
        const Result<void> synced = syncFile(from);
        return synced ? durableRename(from, to) : synced;
    }
    Result<void> synced = syncFile(to);
    if (synced)
        synced = syncFolders(*folders);
    if (!synced)
        ::unlink(placed.constData()); // the next must not take it for durable
    return synced;
}

Result<QByteArray> fileBytes(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? Error::Kind::Storage : Error::Kind::NotFound,
                     u"%1 in: %2"_s.arg(file.errorString(), path)};
    const QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::Storage, u"%1 in: %2"_s.arg(file.errorString(), path)};
    if (bytes.size() > maxBytes)
        return Error{Error::Kind::Invalid, u"more than %1 bytes in: %2"_s.arg(maxBytes).arg(path)};
    return bytes;
}

} // namespace lantian
