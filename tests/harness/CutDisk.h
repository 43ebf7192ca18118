#pragma once

#include "harness/Must.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace lantian {

/// An ext4 in a file, whose power can be cut: what was not synced is gone then, as the shutdown of ext4
/// without a flush of its journal leaves it (the method of xfstests' godown).
class CutDisk
{
public:
    /// Why there can be none here; empty when there can.
    static QString unavailable()
    {
        if (::geteuid() != 0)
            return u"only root can mount a file system"_s;
        if (!QFile::exists(u"/dev/loop-control"_s))
            return u"there are no loop devices"_s;
        return {};
    }

    CutDisk()
    {
        constexpr qint64 bytes = qint64(1) << 30; // sparse; photos want 200 MiB left free
        QFile image(m_image);
        if (!image.open(QIODevice::WriteOnly) || !image.resize(bytes))
            qFatal("no room for a disk");
        image.close();
        must({u"mkfs.ext4"_s, u"-q"_s, u"-F"_s, u"-N"_s, u"8192"_s, m_image});
        if (!QDir().mkpath(m_mount))
            qFatal("no mount point");
        plug();
    }
    ~CutDisk() { unplug(); }
    Q_DISABLE_COPY_MOVE(CutDisk)

    QString path(const QString &name) const { return m_mount + u'/' + name; }

    /// The power is gone: nothing that was not synced will be there again.
    void cut() const
    {
        constexpr unsigned long shutDown = 0x8004587d; // EXT4_IOC_SHUTDOWN
        int withoutFlush = 2;                          // EXT4_GOING_FLAGS_NOLOGFLUSH
        const int fd = ::open(QFile::encodeName(m_mount).constData(), O_RDONLY | O_CLOEXEC);
        if (fd < 0 || ::ioctl(fd, shutDown, &withoutFlush) != 0)
            qFatal("the file system cannot be shut down: errno %d", errno);
        ::close(fd);
    }

    /// The power comes back, after whoever wrote has ended.
    void restart()
    {
        unplug();
        plug();
    }

private:
    void plug()
    {
        m_device = must({u"losetup"_s, u"-f"_s, u"--show"_s, m_image});
        must({u"mount"_s, u"-t"_s, u"ext4"_s, m_device, m_mount});
    }
    void unplug()
    {
        bool done = false;
        // The kernel lets go of the files of a process that ended a little after its end.
        if (!QTest::qWaitFor([&] { return ran({u"umount"_s, m_mount}, done), done; }, 20'000))
            qFatal("the disk cannot be unmounted");
        must({u"losetup"_s, u"-d"_s, m_device});
    }

    QTemporaryDir m_folder;
    QString m_image = m_folder.filePath(u"disk.img"_s);
    QString m_mount = m_folder.filePath(u"disk"_s);
    QString m_device;
};

} // namespace lantian
