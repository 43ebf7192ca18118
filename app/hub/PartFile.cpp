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

/// Pieces of the air are small; the file is written in larger ones.
constexpr qsizetype writtenAtOnce = 131'072;

Error systemError(const QString &path)
{
    const int number = errno;
    return {number == ENOSPC || number == EDQUOT ? Error::Kind::Full : Error::Kind::Storage,
            u"%1 in: %2"_s.arg(QString::fromLocal8Bit(std::strerror(number)), path)};
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
    const off_t size = ::lseek(file, 0, SEEK_END);
    if (size < offset)
        return Error{Error::Kind::Invalid, u"fewer bytes than were kept: %1"_s.arg(path), u"part-short"_s};
    if (size == offset) // the usual case; ext4 would hurry a file to the disk that was cut to nothing
        return part;
    if (const Result<void> done = part.cut(offset); !done)
        return done.error();
    return part;
}

PartFile::PartFile(PartFile &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
    , m_path(std::move(other.m_path))
    , m_unwritten(std::move(other.m_unwritten))
{}

PartFile &PartFile::operator=(PartFile &&other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_path, other.m_path);
    std::swap(m_unwritten, other.m_unwritten);
    return *this;
}

PartFile::~PartFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<void> PartFile::write(QByteArrayView bytes)
{
    m_unwritten.reserve(writtenAtOnce);
    m_unwritten.append(bytes);
    return m_unwritten.size() < writtenAtOnce ? Result<void>() : flush();
}

Result<void> PartFile::flush()
{
    QByteArrayView bytes = m_unwritten;
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_file, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemError(m_path);
        bytes = bytes.sliced(written);
    }
    m_unwritten.resize(0);
    return {};
}

Result<void> PartFile::sync()
{
    if (const Result<void> flushed = flush(); !flushed)
        return flushed.error();
    if (::fdatasync(m_file) != 0)
        return systemError(m_path);
    return {};
}

Result<void> PartFile::syncName()
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(m_path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isSynced = folder >= 0 && ::fsync(folder) == 0;
    const Error error = systemError(m_path);
    if (folder >= 0)
        ::close(folder);
    return isSynced ? Result<void>() : error;
}

Result<void> PartFile::cut(qint64 offset)
{
    m_unwritten.resize(0);
    if (::ftruncate(m_file, offset) != 0 || ::lseek(m_file, offset, SEEK_SET) != offset)
        return systemError(m_path);
    return {};
}

} // namespace lantian::hub
