#include "location/Boundaries.h"
#include "location/GeoJson.h"
#include "location/GeoJsonText.h"
#include "location/Sentences.h"
#include "support/Expect.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// Which GeoJSON is taken, and what is said of one that is not.
class GeoJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPolygonsWithHolesAndParts()
    {
        const QByteArray hole = "[[115.82,39.21],[115.83,39.21],[115.83,39.22],[115.82,39.21]]";
        const QByteArray parts = multiPolygon('[' + square + "],[" + square + ',' + hole + ']');

        const auto read = areaFeatures(collection(feature(polygon(square)) + ',' + feature(parts)));

        EXPECT_OK(read);
        QCOMPARE(read->size(), 2u);
        QCOMPARE(read->at(0).text(u"grid_code"_s), u"1"_s);
        QCOMPARE(read->at(1).number, 2);
        QCOMPARE(read->at(1).area.polygons.size(), 2u);
        QCOMPARE(read->at(1).area.polygons[1].size(), 2u);
        QCOMPARE(read->at(1).area.box.north, 39.3);
    }

    void takesWhatMeansWgs84_data()
    {
        QTest::addColumn<QByteArray>("crs");
        QTest::addColumn<bool>("taken");

        QTest::newRow("none") << QByteArray() << true;
        QTest::newRow("CRS84") << crs("urn:ogc:def:crs:OGC:1.3:CRS84") << true;
        QTest::newRow("EPSG:4326") << crs("EPSG:4326") << true;
        QTest::newRow("CGCS2000") << crs("urn:ogc:def:crs:EPSG::4490") << true;
        QTest::newRow("CGCS2000, zone 39") << crs("urn:ogc:def:crs:EPSG::4527") << false;
        QTest::newRow("null") << QByteArray("\"crs\":null,") << false;
    }

    void takesWhatMeansWgs84()
    {
        QFETCH(const QByteArray, crs);
        QFETCH(const bool, taken);

        const auto read = areaFeatures(collection(feature(polygon(square)), crs));

        QCOMPARE(read.has_value(), taken);
        if (!taken)
            QCOMPARE(read.error().code, u"geojson-crs"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");

        const auto points = [](const QByteArray &list) {
            return collection(feature(polygon('[' + list + ']')));
        };
        const QByteArray deep = QByteArray(2000, '[') + QByteArray(2000, ']');
        QTest::newRow("empty") << QByteArray() << u"geojson-syntax"_s;
        QTest::newRow("no JSON") << QByteArray("<kml/>") << u"geojson-syntax"_s;
        QTest::newRow("cut off") << collection(feature(polygon(square))).chopped(3) << u"geojson-syntax"_s;
        QTest::newRow("too deep") << collection(deep) << u"geojson-syntax"_s;
        QTest::newRow("too large") << QByteArray(largestGeoJson + 1, ' ') << u"geojson-size"_s;
        QTest::newRow("an array") << QByteArray("[]") << u"geojson-collection"_s;
        QTest::newRow("one feature") << feature(polygon(square)) << u"geojson-collection"_s;
        QTest::newRow("features are no array")
            << collection("").replace("[]", "{}") << u"geojson-collection"_s;
        QTest::newRow("no geometry") << collection(feature("null")) << u"geojson-geometry"_s;
        QTest::newRow("feature is a number") << collection("7") << u"geojson-geometry"_s;
        QTest::newRow("point") << collection(feature(geometry("Point", "115.8,39.2")))
                               << u"geojson-geometry"_s;
        QTest::newRow("no ring") << collection(feature(polygon(""))) << u"geojson-geometry"_s;
        QTest::newRow("part without ring")
            << collection(feature(multiPolygon("[]"))) << u"geojson-geometry"_s;
        QTest::newRow("empty ring") << points("") << u"geojson-ring-short"_s;
        QTest::newRow("three points") << points("[1,1],[2,2],[1,1]") << u"geojson-ring-short"_s;
        QTest::newRow("not closed") << points("[1,1],[2,1],[2,2],[1,2]") << u"geojson-ring-open"_s;
        QTest::newRow("latitude first")
            << points("[39.2,115.8],[39.2,115.9],[39.3,115.9],[39.2,115.8]") << u"geojson-range"_s;
        QTest::newRow("metres") << points("[4500000,39],[4500001,39],[4500001,38],[4500000,39]")
                                << u"geojson-range"_s;
        QTest::newRow("just beyond 180") << points("[180.1,1],[2,1],[2,2],[180.1,1]") << u"geojson-range"_s;
        QTest::newRow("null for a number") << points("[null,1],[2,1],[2,2],[null,1]") << u"geojson-range"_s;
        QTest::newRow("text for a number") << points("[\"1\",1],[2,1],[2,2],[\"1\",1]") << u"geojson-range"_s;
        QTest::newRow("one number") << points("[1],[2,1],[2,2],[1]") << u"geojson-range"_s;
        QTest::newRow("NaN") << points("[NaN,1],[2,1],[2,2],[NaN,1]") << u"geojson-syntax"_s;
        QByteArray many = feature(polygon(square));
        many = (many + ',').repeated(qsizetype(mostFeatures)) + many;
        QTest::newRow("too many features") << collection(many) << u"geojson-features"_s;
        QTest::newRow("too many vertices")
            << points(QByteArray("[1,1],").repeated(qsizetype(mostVertices)) + "[1,1]")
            << u"geojson-vertices"_s;
    }

    void refuses()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, code);

        const auto read = areaFeatures(text);

        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QCOMPARE(read.error().code, code);
    }

    void aRefusalNamesTheFeature()
    {
        const auto read = areaFeatures(
            collection(feature(polygon(square)) + ',' + feature(polygon("[[1,1],[2,1],[2,2],[1,2]]"))));

        QVERIFY(!read);
        QVERIFY2(read.error().what.contains(u"feature 2"_s), qUtf8Printable(read.error().what));
    }

    void readsTheDemoFolder()
    {
        const Result<Boundaries> read = boundariesIn(sourceRoot() + u"/resources/demo"_s);

        EXPECT_OK(read);
        QCOMPARE(read->grids.size(), 281u);
        QCOMPARE(read->zones.size(), 4u);
    }

    void noPersonStandsInTheDemo()
    {
        const QDir demo(sourceRoot() + u"/resources/demo"_s);
        for (const QString &name : demo.entryList({u"*.geojson"_s}))
            QVERIFY2(!fileOf(demo.filePath(name)).contains("officer"), qUtf8Printable(name));
    }

    void aFolderWithoutMapsHasNoGrids()
    {
        const QTemporaryDir dir;

        const Result<Boundaries> read = boundariesIn(dir.path());

        EXPECT_OK(read);
        QCOMPARE(read->grids.size(), 0u);
        QVERIFY(!read->grids.place({.lat = 39.2, .lon = 115.8}));
        QVERIFY(read->zones.zonesAt({.lat = 39.2, .lon = 115.8}, QDate(2026, 11, 19)).empty());
    }

    void aRefusalNamesTheFile()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"no_burn_zones.geojson"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") > 0);
        file.close();

        const Result<Boundaries> read = boundariesIn(dir.path());

        QVERIFY(!read);
        QCOMPARE(read.error().code, u"geojson-collection"_s);
        QVERIFY2(read.error().what.contains(u"no_burn_zones.geojson"_s), qUtf8Printable(read.error().what));
    }
};

QTEST_GUILESS_MAIN(GeoJsonTest)
#include "tst_geojson.moc"
