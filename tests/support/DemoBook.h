#pragma once

#include "fieldwork/FieldBook.h"
#include "fieldwork/Whereabouts.h"
#include "support/FakeClock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace lantian {

/// A book in a new folder with the demo county's boundaries, at a clock that a test holds, and a receiver
/// that says nothing until it is told to.
class DemoBook
{
public:
    DemoBook()
    {
        const DataDirectory directory{m_folder.filePath(QStringLiteral("data"))};
        QDir().mkpath(directory.geography());
        for (const QString &name : {QStringLiteral("grids.geojson"), QStringLiteral("no_coal_zones.geojson"),
                                    QStringLiteral("no_burn_zones.geojson")})
            QFile::copy(QStringLiteral(SOURCE_ROOT "/resources/demo/") + name,
                        directory.geography() + QLatin1Char('/') + name);
        auto opened = FieldBook::open(directory, clock);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().what));
        book = *std::move(opened);
        whereabouts = std::make_unique<Whereabouts>(book->sharedReference(), clock);
    }

    /// Has the receiver say that it is at 39.265732, 115.682882, to 4 m.
    void findPosition()
    {
        const QString log = m_folder.filePath(QStringLiteral("one.nmea"));
        QFile file(log);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the log");
        file.write("$GNGGA,003100.00,3915.94392,N,11540.97294,E,1,15,0.8,22.4,M,-8.6,M,,*50\r\n"
                   "$GNRMC,003100.00,A,3915.94392,N,11540.97294,E,11.66,261.0,051223,,,A*4B\r\n");
        file.close();
        if (const auto set = whereabouts->setSource(QStringLiteral("file:%1@0").arg(log)); !set)
            qFatal("%s", qUtf8Printable(set.error().what));
        QTRY_VERIFY(whereabouts->position().has_value());
    }

    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;

public:
    FakeClock clock;
    std::unique_ptr<FieldBook> book;
    std::unique_ptr<Whereabouts> whereabouts;
};

/// The value that `future` brings. Fails hard on an Error.
template <class T>
T broughtBy(QFuture<Result<T>> future)
{
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().what));
    return *result;
}

/// Waits until `future` is done. Fails hard on an Error.
inline void done(QFuture<Result<void>> future)
{
    if (const Result<void> result = future.result(); !result)
        qFatal("%s", qUtf8Printable(result.error().what));
}

} // namespace lantian
