#include "hub/PartFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

Error systemError(const QString &path)
{
    const int number = errno;
    return {number == ENOSPC || number == EDQUOT ? Error::Kind::Full : Error::Kind::Storage,
            u"%1 in: %2"_s.arg(QString::fromLocal8Bit(std::strerror(number)), path)};
}

/// Makes the name of a file durable that was perhaps just made.
bool syncFolderOf(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    return synced;
}

} // namespace

Result<PartFile> PartFile::open(const QString &path, qint64 offset)
{
    QDir().mkpath(QFileInfo(path).path());
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return systemError(path);
    PartFile part(file, path);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0)
        return Error{Error::Kind::Busy, u"another writes in: %1"_s.arg(path)};
    if (offset == 0 && !syncFolderOf(path))
        return systemError(path);
    if (::lseek(file, 0, SEEK_END) < offset)
        return Error{Error::Kind::Invalid, u"fewer bytes than were kept: %1"_s.arg(path), u"part-short"_s};
    if (const Result<void> done = part.cut(offset); !done)
        return done.error();
    return part;
}

PartFile::PartFile(PartFile &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
    , m_path(std::move(other.m_path))
{}

PartFile &PartFile::operator=(PartFile &&other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_path, other.m_path);
    return *this;
}

PartFile::~PartFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<void> PartFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_file, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemError(m_path);
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> PartFile::sync()
{
    if (::fdatasync(m_file) != 0)
        return systemError(m_path);
    return {};
}

Result<void> PartFile::cut(qint64 offset)
{
    if (::ftruncate(m_file, offset) != 0 || ::lseek(m_file, offset, SEEK_SET) != offset)
        return systemError(m_path);
    return {};
}

} // namespace lantian::hub
