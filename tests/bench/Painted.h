#pragma once

#include <QByteArray>
#include <QFile>

#include <cstdio>
#include <ctime>

namespace lantian {

/// The clock that all processes of this machine share, milliseconds.
inline double sharedClockMs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// The memory of this process that is in RAM, MiB, libraries that others share included.
inline double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Tells whoever started this process when its window was painted and what it takes by now.
inline void tellPainted(double paintedMs)
{
    std::printf("%.3f %.3f\n", paintedMs, residentMiB());
    std::fflush(stdout);
}

} // namespace lantian
