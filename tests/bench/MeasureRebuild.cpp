#include "bench/BareSqlite.h"
#include "bench/Measures.h"
#include "storage/Migrations.h"
#include "storage/Store.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

std::vector<Figure> measureRebuild(const BenchCounty &county, const QString &scratch)
{
    const QString copy = scratch + u"/rebuilt.db"_s;
    if (!QFile::copy(county.full.database(), copy))
        qFatal("cannot be copied: %s", qUtf8Printable(county.full.database()));
    const QString barePath = scratch + u"/projections.db"_s;
    orStop(Database::open(barePath, deviceMigrations));
    double bareMs = 0;
    {
        BareSqlite bare(barePath, BareSqlite::Access::ReadWrite);
        bare.run("ATTACH '" + copy.toUtf8().replace('\'', "''") + "' AS made");
        bareMs = millisecondsOf([&] {
            bare.run("BEGIN IMMEDIATE;"
                     "INSERT INTO main.case_state SELECT * FROM made.case_state;"
                     "INSERT INTO main.case_text (rowid, text) SELECT rowid, text FROM made.case_text;"
                     "INSERT INTO main.photo_state SELECT * FROM made.photo_state;"
                     "INSERT INTO main.refused_state SELECT * FROM made.refused_state;"
                     "COMMIT");
        });
    }
    const auto store = orStop(Store::open(copy, Database::Access::ReadWrite));
    const auto count = [](Sql &sql) {
        return *sql.first(u"SELECT count(*) FROM event"_s, [](Row row) { return row.integer(0); });
    };
    const auto events = double(orStop(store->read(count)));
    const double computedBefore = processorMs();
    const double rebuiltMs = millisecondsOf([&] {
        orStop(store->write([](Sql &sql) {
            Projection projection;
            projection.rebuild(sql);
        }));
    });
    Figure figure = figureOf(u"events projected anew"_s, u"/s"_s, {events / rebuiltMs * 1000});
    figure.processor = events / (processorMs() - computedBefore) * 1000;
    figure.rawName = u"SQLite copying the same projections, in events"_s;
    figure.raw = events / bareMs * 1000;
    figure.goal = atLeast(20'000);
    return {figure};
}

} // namespace lantian
