#include "location/Boundaries.h"
#include "location/Sentences.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// Which zones hold at a place on a day.
class ZoneIndexTest : public QObject
{
    Q_OBJECT

    /// A square zone around 115.85 E 39.25 N with these properties.
    static QByteArray squareZone(const QByteArray &properties)
    {
        return R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":)" + properties +
               R"(,"geometry":{"type":"Polygon","coordinates":
               [[[115.8,39.2],[115.9,39.2],[115.9,39.3],[115.8,39.3],[115.8,39.2]]]}}]})";
    }

    static QStringList ids(const std::vector<Zone> &zones)
    {
        QStringList ids;
        for (const Zone &zone : zones)
            ids << zone.id;
        return ids;
    }

private Q_SLOTS:
    void theDemoCountysZones_data()
    {
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("lat");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QStringList>("zones");

        const QDate today(2026, 11, 19);
        const QStringList east{u"NCZ-2023-01"_s, u"NBZ-2026-01"_s};
        QTest::newRow("east") << 115.95 << 39.2 << today << east;
        QTest::newRow("east, on the first day of burning") << 115.95 << 39.2 << QDate(2026, 1, 1) << east;
        QTest::newRow("east, a day before") << 115.95 << 39.2 << QDate(2025, 12, 31) << QStringList{east[0]};
        QTest::newRow("east, before all") << 115.95 << 39.2 << QDate(2023, 10, 31) << QStringList();
        QTest::newRow("in the hole") << 115.923449 << 39.182948 << today << QStringList();
        QTest::newRow("beside the hole") << 115.923449 << 39.1955 << today << east;
        QTest::newRow("town") << 115.65 << 39.26 << today << QStringList{u"NCZ-2022-02"_s};
        QTest::newRow("west, first part")
            << 115.673586 << 39.141386 << today << QStringList{u"NCZ-2024-03"_s};
        QTest::newRow("west, second part") << 115.713 << 39.26 << today << QStringList{u"NCZ-2024-03"_s};
        QTest::newRow("west, between the parts") << 115.69 << 39.2 << today << QStringList();
        QTest::newRow("outside") << 115.54 << 38.9975 << today << QStringList();
    }

    void theDemoCountysZones()
    {
        QFETCH(const double, lon);
        QFETCH(const double, lat);
        QFETCH(const QDate, date);
        QFETCH(const QStringList, zones);
        const auto boundaries = boundariesIn(sourceRoot() + u"/resources/demo"_s);
        EXPECT_OK(boundaries);

        QCOMPARE(ids(boundaries->zones.zonesAt({.lat = lat, .lon = lon}, date)), zones);
    }

    void aZoneSaysWhatItIs()
    {
        const auto zones = ZoneIndex::fromGeoJson({squareZone(
            R"({"zone_id":"Z","name":"东部","kind":"禁烧区","valid_from":"2026-01-01","valid_to":"2026-03-31",
                "doc_no":"示例政发〔2026〕1号","hours":"每日 6:00—20:00"})")});
        EXPECT_OK(zones);

        const auto found = zones->zonesAt({.lat = 39.25, .lon = 115.85}, QDate(2026, 2, 1));

        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front(), (Zone{.id = u"Z"_s,
                                      .name = u"东部"_s,
                                      .kind = u"no_burn"_s,
                                      .validFrom = QDate(2026, 1, 1),
                                      .validTo = QDate(2026, 3, 31),
                                      .docNo = u"示例政发〔2026〕1号"_s,
                                      .hours = u"每日 6:00—20:00"_s}));
    }

    void bothItsFirstAndItsLastDayCount_data()
    {
        QTest::addColumn<QByteArray>("dates");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("holds");

        const QByteArray both = R"(,"valid_from":"2026-01-01","valid_to":"2026-03-31")";
        QTest::newRow("day before") << both << QDate(2025, 12, 31) << false;
        QTest::newRow("first day") << both << QDate(2026, 1, 1) << true;
        QTest::newRow("last day") << both << QDate(2026, 3, 31) << true;
        QTest::newRow("day after") << both << QDate(2026, 4, 1) << false;
        QTest::newRow("no end") << QByteArray(R"(,"valid_from":"2026-01-01","valid_to":null)")
                                << QDate(2099, 1, 1) << true;
        QTest::newRow("no dates") << QByteArray() << QDate(1999, 1, 1) << true;
        QTest::newRow("no day asked") << QByteArray() << QDate() << false;
    }

    void bothItsFirstAndItsLastDayCount()
    {
        QFETCH(const QByteArray, dates);
        QFETCH(const QDate, date);
        QFETCH(const bool, holds);
        const auto zones =
            ZoneIndex::fromGeoJson({squareZone(R"({"zone_id":"Z","kind":"禁煤区")" + dates + '}')});
        EXPECT_OK(zones);

        QCOMPARE(zones->zonesAt({.lat = 39.25, .lon = 115.85}, date).size(), holds ? 1u : 0u);
    }

    void kindsHaveKeys_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QString>("kind");

        QTest::newRow("no coal") << QByteArray("禁煤区") << u"no_coal"_s;
        QTest::newRow("no burning") << QByteArray("禁烧区") << u"no_burn"_s;
        QTest::newRow("a key") << QByteArray("no_burn") << u"no_burn"_s;
        QTest::newRow("another word") << QByteArray("低排放区") << u"低排放区"_s;
    }

    void kindsHaveKeys()
    {
        QFETCH(const QByteArray, word);
        QFETCH(const QString, kind);
        const auto zones =
            ZoneIndex::fromGeoJson({squareZone(R"({"zone_id":"Z","kind":")" + word + R"("})")});
        EXPECT_OK(zones);

        QCOMPARE(zones->zonesAt({.lat = 39.25, .lon = 115.85}, QDate(2026, 1, 1)).front().kind, kind);
    }

    void whatIsNoZoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("properties");

        QTest::newRow("no id") << QByteArray(R"({"kind":"禁煤区"})");
        QTest::newRow("no kind") << QByteArray(R"({"zone_id":"Z"})");
        QTest::newRow("no such day") << QByteArray(
            R"({"zone_id":"Z","kind":"禁煤区","valid_to":"2026-02-30"})");
        QTest::newRow("another form of date")
            << QByteArray(R"({"zone_id":"Z","kind":"禁煤区","valid_from":"2026/02/01"})");
        QTest::newRow("number for a date")
            << QByteArray(R"({"zone_id":"Z","kind":"禁煤区","valid_from":20260201})");
    }

    void whatIsNoZoneIsRefused()
    {
        QFETCH(const QByteArray, properties);

        const auto zones = ZoneIndex::fromGeoJson({squareZone(properties)});

        QVERIFY(!zones);
        QCOMPARE(zones.error().code, u"geojson-property"_s);
    }

    void oneIdMayNotStandInTwoFiles()
    {
        const QByteArray text = squareZone(R"({"zone_id":"Z","kind":"禁煤区"})");

        const auto zones = ZoneIndex::fromGeoJson({text, text});

        QVERIFY(!zones);
        QCOMPARE(zones.error().code, u"geojson-duplicate"_s);
    }
};

QTEST_GUILESS_MAIN(ZoneIndexTest)
#include "tst_zoneindex.moc"
