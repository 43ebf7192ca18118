#include "evidence/FreeSpace.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

SpaceState spaceState(qint64 freeBytes, const SpaceLimits &limits)
{
    if (freeBytes < limits.refuseBytes)
        return SpaceState::Short;
    return freeBytes < limits.warnBytes ? SpaceState::Low : SpaceState::Ample;
}

bool hasRoomFor(qint64 photoBytes, qint64 freeBytes, const SpaceLimits &limits)
{
    return freeBytes - photoBytes >= limits.refuseBytes;
}

Result<qint64> freeBytes(const QString &folder)
{
    QString there = QFileInfo(folder).absoluteFilePath();
    while (!QFileInfo::exists(there) && there != QFileInfo(there).path())
        there = QFileInfo(there).path();
    if (!QFileInfo(there).isDir())
        return Error{Error::Kind::Storage, u"no folder, and there can be none: %1"_s.arg(folder)};
    std::error_code refused; // QStorageInfo wants to find the mount, which a changed root hides
    const auto disk = std::filesystem::space(QFile::encodeName(there).toStdString(), refused);
    if (refused)
        return Error{Error::Kind::Storage, u"no disk tells its free space for: %1"_s.arg(folder)};
    return qint64(disk.available);
}

} // namespace lantian
