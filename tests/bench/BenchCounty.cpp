#include "bench/BenchCounty.h"

#include "base/Uuid7.h"
#include "bench/CountyStory.h"
#include "fieldwork/KeyFile.h"
#include "fieldwork/Reference.h"
#include "fieldwork/SettingKeys.h"
#include "storage/People.h"
#include "storage/Settings.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

void bringBoundaries(const DataDirectory &directory)
{
    QDir().mkpath(directory.geography());
    for (const QString &name : {u"grids.geojson"_s, u"no_burn_zones.geojson"_s, u"no_coal_zones.geojson"_s}) {
        const QString path = directory.geography() + u'/' + name;
        if (!QFile::exists(path) && !QFile::copy(u":/demo/"_s + name, path))
            qFatal("cannot be written: %s", qUtf8Printable(path));
    }
}

void make(const DataDirectory &directory, int cases)
{
    bringBoundaries(directory);
    const FakeClock clock = benchClock();
    const Reference reference = orStop(referenceIn(directory));
    orStop(deviceIdentity(directory, clock));
    CountyStory story(reference.boundaries.grids, clock.now());
    {
        const auto store = orStop(Store::open(directory.database(), Database::Access::ReadWrite));
        orStop(store->write([&](Sql &sql) {
            People::keep(sql, {.id = CountyStory::inspector(0),
                               .name = u"网格员 01"_s,
                               .grid = reference.boundaries.grids.grids().front().code});
            Settings::keep(sql, settingKey::lastPerson, idText(CountyStory::inspector(0)));
        }));
        story.tell(*store, cases);
    }
    // Opened anew, so that the roster is the one that the story brought.
    const auto store = orStop(Store::open(directory.database(), Database::Access::ReadWrite));
    story.tellUnsent(*store, orStop(deviceIdentity(directory, clock)), cases);
}

/// A directory that was made half is thrown away.
DataDirectory made(const QString &folder, int cases)
{
    const QString path = u"%1/cases-%2"_s.arg(folder).arg(cases);
    if (QFile::exists(path))
        return {path};
    QDir(path + u".part"_s).removeRecursively();
    make({path + u".part"_s}, cases);
    if (!QDir().rename(path + u".part"_s, path))
        qFatal("cannot be renamed: %s", qUtf8Printable(path));
    return {path};
}

} // namespace

BenchCounty benchCountyIn(const QString &folder, int cases)
{
    return {made(folder, 0), made(folder, cases), cases, CountyStory::inspector(0)};
}

} // namespace lantian
