#pragma once

#include "evidence/PhotoIntake.h"

#include <QDirIterator>
#include <QFile>

/// What the tests of the intake ask for, and how they look at what came of it.
namespace lantian::intake {

using namespace Qt::Literals::StringLiterals;

inline const QDateTime now(QDate(2026, 11, 19), QTime(0, 46, 12), Qt::UTC);
/// One of the six demo photos.
inline QString samplePath(int number)
{
    return QLatin1StringView(SOURCE_ROOT) +
           u"/resources/demo/photos/990101-2023-%1_1.jpg"_s.arg(number, 5, 10, QLatin1Char('0'));
}

inline QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline PhotoRequest requestFor(const QString &path)
{
    return {.path = path,
            .role = Photo::Role::Near,
            .item = u"cover"_s,
            .at = now,
            .words = {u"网格员 07"_s, u"青石镇王庄村 03 网格"_s, u"±%1 米"_s, u"无定位"_s}};
}

/// All files of `store`, temporary ones too.
inline QStringList names(const PhotoStore &store)
{
    QStringList found;
    for (QDirIterator files(store.root(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        found << files.next();
    found.sort();
    return found;
}

} // namespace lantian::intake
