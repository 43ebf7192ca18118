#include "location/GridIndex.h"
#include "location/Sentences.h"
#include "support/Expect.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// Which grid of the demo county a position lies in.
class GridIndexTest : public QObject
{
    Q_OBJECT

    static QByteArray demoText() { return fileOf(sourceRoot() + u"/resources/demo/grids.geojson"_s); }
    static GridIndex demo() { return *GridIndex::fromGeoJson(demoText()); }

    static QByteArray oneGrid(const QByteArray &properties, const QByteArray &west = "115.8")
    {
        return R"({"type":"Feature","properties":)" + properties +
               R"(,"geometry":{"type":"Polygon","coordinates":[[[)" + west +
               ",39.2],[115.9,39.2],[115.9,39.3],[" + west + ",39.2]]]}}";
    }
    static QByteArray collection(const QByteArray &features)
    {
        return R"({"type":"FeatureCollection","features":[)" + features + "]}";
    }

    /// How many grids of the demo county own `point`, each asked by itself and without the index.
    static int owners(const std::vector<AreaFeature> &grids, const GeoPoint &point)
    {
        return int(std::count_if(grids.begin(), grids.end(),
                                 [&](const AreaFeature &grid) { return contains(grid.area, point); }));
    }

    using Edge = std::pair<std::pair<double, double>, std::pair<double, double>>;

    /// The edges of all rings, their ends in order, with the number of grids that have them.
    static QMap<Edge, int> edges(const std::vector<AreaFeature> &grids)
    {
        QMap<Edge, int> counts;
        for (const AreaFeature &grid : grids) {
            for (const Polygon &polygon : grid.area.polygons) {
                for (const Ring &ring : polygon) {
                    for (std::size_t i = 1; i < ring.size(); ++i) {
                        const std::pair a{ring[i - 1].lon, ring[i - 1].lat};
                        const std::pair b{ring[i].lon, ring[i].lat};
                        ++counts[{std::min(a, b), std::max(a, b)}];
                    }
                }
            }
        }
        return counts;
    }

private Q_SLOTS:
    void knowsTheGridOfEveryExpectedPlace_data()
    {
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("lat");
        QTest::addColumn<QStringList>("codes");

        const QList<QByteArray> lines =
            fileOf(sourceRoot() + u"/tests/data/expected_grid.csv"_s).trimmed().split('\n');
        for (const QByteArray &line : lines.mid(1)) {
            const QList<QByteArray> columns = line.trimmed().split(',');
            QTest::newRow(line.constData()) << columns[0].toDouble() << columns[1].toDouble()
                                            << QString::fromUtf8(columns[2]).split(u'|', Qt::SkipEmptyParts);
        }
        QCOMPARE(lines.size(), 46);
    }

    void knowsTheGridOfEveryExpectedPlace()
    {
        QFETCH(const double, lon);
        QFETCH(const double, lat);
        QFETCH(const QStringList, codes);

        const auto place = demo().place({.lat = lat, .lon = lon});

        QVERIFY(place);
        QCOMPARE(place->grid.has_value(), !codes.isEmpty());
        QCOMPARE(place->nearest.has_value(), codes.isEmpty());
        if (place->grid)
            QVERIFY(codes.contains(place->grid->code));
    }

    void aSharedBorderHasExactlyOneOwner()
    {
        const auto grids = areaFeatures(demoText());
        EXPECT_OK(grids);
        const GridIndex index = demo();
        const QMap<Edge, int> all = edges(*grids);
        QSet<std::pair<double, double>> outside; // ends of edges that only one grid has
        QList<Edge> shared;
        for (const auto &[edge, count] : all.asKeyValueRange()) {
            if (count == 2)
                shared << edge;
            else
                outside << edge.first << edge.second;
        }
        QRandomGenerator random(20261119);
        int onVertices = 0;

        for (int i = 0; i < 2000; ++i) {
            const auto &[a, b] = shared[random.bounded(shared.size())];
            const double along = i % 2 ? random.generateDouble() : 0;
            if (along == 0 && outside.contains(a))
                continue;
            onVertices += along == 0;
            const GeoPoint point{.lon = a.first + along * (b.first - a.first),
                                 .lat = a.second + along * (b.second - a.second)};

            QCOMPARE(owners(*grids, point), 1);
            QVERIFY(index.place({.lat = point.lat, .lon = point.lon})->grid);
        }
        QVERIFY(onVertices > 500);
    }

    void aNetOfQuadsHasOneOwnerEverywhereOnItsBorders_data()
    {
        QTest::addColumn<double>("askew");

        QTest::newRow("corners in rows and columns") << 0.0;
        QTest::newRow("corners askew") << 0.04;
    }

    /// Rows of equal latitudes meet every corner case of the ray; slanted edges every rounding of it.
    void aNetOfQuadsHasOneOwnerEverywhereOnItsBorders()
    {
        QFETCH(const double, askew);
        constexpr int side = 12;
        QRandomGenerator random(20261119);
        const auto jitter = [&] { return askew * (2 * random.generateDouble() - 1); };
        std::vector<GeoPoint> corners;
        corners.reserve(side * side);
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x)
                corners.push_back({.lon = x * 0.1 + jitter(), .lat = y * 0.1 + jitter()});
        }
        const auto corner = [&](int x, int y) { return corners[std::size_t(y) * side + std::size_t(x)]; };
        std::vector<Area> quads;
        for (int y = 0; y + 1 < side; ++y) {
            for (int x = 0; x + 1 < side; ++x)
                quads.push_back(areaOf({{{corner(x, y), corner(x + 1, y), corner(x + 1, y + 1),
                                          corner(x, y + 1), corner(x, y)}}}));
        }
        const AreaIndex index(quads);

        for (int round = 0; round < 20'000; ++round) {
            const int x = random.bounded(1, side - 2);
            const int y = random.bounded(1, side - 2);
            const GeoPoint a = corner(x, y);
            const GeoPoint b = round % 2 ? corner(x + 1, y) : corner(x, y + 1);
            const double along = round % 4 < 2 ? random.generateDouble() : 0;

            QCOMPARE(index
                         .containing(
                             {.lon = a.lon + along * (b.lon - a.lon), .lat = a.lat + along * (b.lat - a.lat)})
                         .size(),
                     1u);
        }
    }

    void theIndexAnswersAsAskingEveryGridDoes()
    {
        const auto grids = areaFeatures(demoText());
        EXPECT_OK(grids);
        const GridIndex index = demo();
        QRandomGenerator random(7);

        for (int i = 0; i < 2000; ++i) {
            const GeoPoint point{.lon = 115.55 + 0.5 * random.generateDouble(),
                                 .lat = 39.0 + 0.4 * random.generateDouble()};
            const auto place = index.place({.lat = point.lat, .lon = point.lon});
            const auto owner = std::find_if(grids->begin(), grids->end(), [&](const AreaFeature &grid) {
                return contains(grid.area, point);
            });

            QCOMPARE(place->grid ? place->grid->code : QString(),
                     owner == grids->end() ? QString() : owner->text(u"grid_code"_s));
            const auto nearest =
                std::min_element(grids->begin(), grids->end(), [&](const auto &a, const auto &b) {
                    return borderDistanceM(a.area, point) < borderDistanceM(b.area, point);
                });
            if (!place->grid)
                QCOMPARE(place->nearest->code, nearest->text(u"grid_code"_s));
        }
    }

    void aGridSaysWhoseItIs()
    {
        const auto place = demo().place({.lat = 39.265739, .lon = 115.682867});

        QCOMPARE(*place->grid, (Grid{.code = u"990101100200001"_s,
                                     .name = u"鲁町村第1网格"_s,
                                     .villageCode = u"990101100200"_s,
                                     .villageName = u"鲁町村"_s,
                                     .townshipCode = u"990101100"_s,
                                     .townshipName = u"城关镇"_s}));
        QCOMPARE(demo().grid(u"990101100200001"_s), place->grid);
        QVERIFY(!demo().grid(u"990101100200999"_s));
    }

    void nearTheBorderTheNeighboursAreOffered()
    {
        const GridIndex index = demo();
        const Position inside{.lat = 39.265739, .lon = 115.682867, .accuracyM = 8};
        const auto deep = index.place(inside);
        QVERIFY(!deep->nearBorder && deep->neighbours.empty() && deep->borderM > 100);

        Position vague = inside;
        vague.accuracyM = deep->borderM + 1;
        const auto near = index.place(vague);
        QVERIFY(near->nearBorder);
        QVERIFY(!near->neighbours.empty());
        QVERIFY(near->neighbours.front() != *near->grid);
        QCOMPARE(near->grid, deep->grid);

        vague.accuracyM = deep->borderM - 1;
        QVERIFY(!index.place(vague)->nearBorder);
        vague.accuracyM.reset();
        QVERIFY(!index.place(vague)->nearBorder);
    }

    void outsideAllTheNearestIsNamedWithItsDistance()
    {
        const QByteArray square =
            R"({"type":"Feature","properties":{"grid_code":"Q"},"geometry":{"type":"Polygon","coordinates":
               [[[115.8,39.2],[115.9,39.2],[115.9,39.3],[115.8,39.3],[115.8,39.2]]]}})";
        const auto index = GridIndex::fromGeoJson(collection(square));
        EXPECT_OK(index);

        const auto south = index->place({.lat = 39.199, .lon = 115.85, .accuracyM = 200});
        QVERIFY(!south->grid);
        QCOMPARE(south->nearest->code, u"Q"_s);
        QVERIFY(std::abs(south->borderM - 111.195) < 0.2);
        QVERIFY(south->nearBorder);

        const auto inside = index->place({.lat = 39.25, .lon = 115.899});
        QCOMPARE(inside->grid->code, u"Q"_s);
        QVERIFY(std::abs(inside->borderM - 86.11) < 0.2);
    }

    void whatIsNoGridIsRefused_data()
    {
        QTest::addColumn<QByteArray>("features");
        QTest::addColumn<QString>("code");

        QTest::newRow("no code") << oneGrid("{}") << u"geojson-property"_s;
        QTest::newRow("empty code") << oneGrid(R"({"grid_code":""})") << u"geojson-property"_s;
        QTest::newRow("code as a number")
            << oneGrid(R"({"grid_code":990101100200001})") << u"geojson-property"_s;
        QTest::newRow("twice") << oneGrid(R"({"grid_code":"1"})") + ',' + oneGrid(R"({"grid_code":"1"})")
                               << u"geojson-duplicate"_s;
        QTest::newRow("not closed") << oneGrid(R"({"grid_code":"1"})").replace("39.2]]]", "39.25]]]")
                                    << u"geojson-ring-open"_s;
    }

    void whatIsNoGridIsRefused()
    {
        QFETCH(const QByteArray, features);
        QFETCH(const QString, code);

        const auto index = GridIndex::fromGeoJson(collection(features));

        QVERIFY(!index);
        QCOMPARE(index.error().code, code);
    }

    void manyHugeGridsNeitherFillMemoryNorHide()
    {
        QByteArray features;
        for (int i = 0; i < 5000; ++i)
            features += oneGrid(R"({"grid_code":")" + QByteArray::number(i) + R"("})", "-170") + ',';

        const auto index = GridIndex::fromGeoJson(collection(features.chopped(1)));

        EXPECT_OK(index);
        QCOMPARE(index->place({.lat = 39.25, .lon = 115.89})->grid->code, u"0"_s);
    }
};

QTEST_GUILESS_MAIN(GridIndexTest)
#include "tst_gridindex.moc"
