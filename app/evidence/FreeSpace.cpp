#include "evidence/FreeSpace.h"

#include <QFileInfo>
#include <QStorageInfo>

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
    const QStorageInfo disk(there);
    if (!disk.isValid() || disk.bytesAvailable() < 0)
        return Error{Error::Kind::Storage, u"no disk tells its free space for: %1"_s.arg(folder)};
    return disk.bytesAvailable();
}

} // namespace lantian
