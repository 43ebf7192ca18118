#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <numeric>

namespace lantian {

/// `body` as a whole NMEA sentence with its checksum and end of line.
inline QByteArray sentence(const QByteArray &body)
{
    const int sum = std::accumulate(body.begin(), body.end(), 0, [](int all, char one) { return all ^ one; });
    return '$' + body + '*' + QByteArray::number(sum, 16).toUpper().rightJustified(2, '0') + "\r\n";
}

/// A GGA in the demo county, `northM` metres north of 39.2 N 115.8 E.
inline QByteArray gga(const QByteArray &time, double northM = 0, const QByteArray &quality = "1",
                      const QByteArray &hdop = "0.8")
{
    const QByteArray minutes = QByteArray::number(12 + northM / 1853.25, 'f', 6);
    return sentence("GNGGA," + time + ",39" + minutes + ",N,11548.000000,E," + quality + ",15," + hdop +
                    ",22.4,M,-8.6,M,,");
}

inline QByteArray rmc(const QByteArray &time, const QByteArray &status = "A",
                      const QByteArray &date = "191126", const QByteArray &mode = "A")
{
    return sentence("GNRMC," + time + ',' + status + ",3912.000000,N,11548.000000,E,0.1,261.0," + date +
                    ",,," + mode);
}

inline QByteArray fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString sourceRoot()
{
    return QStringLiteral(SOURCE_ROOT);
}

inline QByteArray demoTrack()
{
    return fileOf(sourceRoot() + QStringLiteral("/resources/demo/track.nmea"));
}

/// The folder of real receivers' logs, which is not part of this tree.
inline QDir receiverLogs()
{
    return QDir(sourceRoot() + QStringLiteral("/../shared/data/nmea"));
}

} // namespace lantian
