#include "base/DirectoryLock.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Result<DirectoryLock> DirectoryLock::taken(const QString &path)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QFileInfo::exists(path)) {
        if (!QDir().mkpath(path) || !QFile::setPermissions(path, ownerOnly))
            return Error{Error::Kind::Storage, u"the folder cannot be made: %1"_s.arg(path),
                         u"directory-unwritable"_s};
    }
    const int file =
        ::open(QFile::encodeName(path + u"/lock"_s).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return Error{
            errno == ENOSPC ? Error::Kind::Full : Error::Kind::Storage,
            u"the folder cannot be written: %1 (%2)"_s.arg(path, QString::fromLocal8Bit(strerror(errno))),
            u"directory-unwritable"_s};
    DirectoryLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0)
        return Error{Error::Kind::Busy, u"another process has the data open: %1"_s.arg(path),
                     u"directory-open"_s};
    return lock;
}

DirectoryLock::~DirectoryLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace lantian
