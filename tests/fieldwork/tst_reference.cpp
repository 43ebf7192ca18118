#include "fieldwork/Bench.h"
#include "support/CatalogueFolder.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace lantian::bench;
using Source = ShelvedCatalogue::Source;

class ReferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anEmptyFolderIsEnoughToRecord()
    {
        const auto reference = referenceIn(directory());

        EXPECT_OK(reference);
        QCOMPARE(reference->shelved.source, Source::Shipped);
        QCOMPARE(reference->boundaries.grids.size(), 0u);
        QVERIFY(!reference->boundaryTrouble);
        QCOMPARE(placeOf(reference->boundaries, position(), day()).grid, QString());
    }

    void aCountysCatalogueIsInForceAtOnce()
    {
        lay(directory().catalogue() + u"/departments.json"_s, departments("县农牧局"));

        const auto reference = referenceIn(directory());

        EXPECT_OK(reference);
        QCOMPARE(reference->shelved.source, Source::County);
        QCOMPARE(reference->catalogue().department(u"agriculture"_s)->name.zh, u"县农牧局"_s);
    }

    void aRefusedOneNamesFilePathAndReasonAndTheLastGoodOneHolds()
    {
        const QString file = directory().catalogue() + u"/departments.json"_s;
        lay(file, departments("县农牧局"));
        EXPECT_OK(referenceIn(directory()));
        lay(file, catalogueFolder()[u"departments.json"_s].replace("\"agriculture\"", "7"));

        const auto reference = referenceIn(directory());

        EXPECT_OK(reference);
        QCOMPARE(reference->shelved.source, Source::LastGood);
        QCOMPARE(reference->catalogue().department(u"agriculture"_s)->name.zh, u"县农牧局"_s);
        QVERIFY(!reference->shelved.refusals.empty());
        const CatalogueFault &fault = reference->shelved.refusals.front();
        QCOMPARE(fault.file, u"departments.json"_s);
        QVERIFY2(fault.path.startsWith(u'/'), qUtf8Printable(fault.path));
        QVERIFY(!fault.reason.isEmpty());
    }

    void theCountysCalendarIsRead()
    {
        lay(directory().path + u"/calendar.json"_s, R"({"holidays": ["2026-11-27"]})");

        const auto reference = referenceIn(directory());

        EXPECT_OK(reference);
        QVERIFY(!reference->calendarTrouble);
        QVERIFY(!reference->calendar.isWorkday(QDate(2026, 11, 27)));
    }

    void aBrokenCalendarIsSaidAndHindersNothing()
    {
        lay(directory().path + u"/calendar.json"_s, R"({"holidays": ["tomorrow"]})");

        const auto reference = referenceIn(directory());

        EXPECT_OK(reference);
        QVERIFY(reference->calendarTrouble && reference->calendarTrouble->what.contains(u"tomorrow"_s));
        QVERIFY(reference->calendar.isWorkday(QDate(2026, 11, 27)));
    }

    void aBrokenMapIsSaidAndHindersNothing_data()
    {
        QTest::addColumn<QString>("file");

        QTest::newRow("grids") << u"grids.geojson"_s;
        QTest::newRow("coal") << u"no_coal_zones.geojson"_s;
        QTest::newRow("burning") << u"no_burn_zones.geojson"_s;
    }

    void aBrokenMapIsSaidAndHindersNothing()
    {
        QFETCH(const QString, file);
        layMap(directory());
        const QString path = directory().geography() + u'/' + file;
        lay(path, bytesOf(path).chopped(20));

        const auto reference = referenceIn(directory());

        EXPECT_OK(reference);
        QVERIFY(reference->boundaryTrouble);
        QVERIFY2(reference->boundaryTrouble->what.contains(file),
                 qUtf8Printable(reference->boundaryTrouble->what));
        QVERIFY(reference->catalogue().category(u"burn"_s));
    }

    void aPlaceIsNamedAsPeopleSayIt()
    {
        layMap(directory());
        const auto reference = referenceIn(directory());
        EXPECT_OK(reference);

        const Place inside = placeOf(reference->boundaries, position(), day());
        const Place outside = placeOf(reference->boundaries, position(0.3), day());

        QCOMPARE(inside.grid, firstGrid);
        QCOMPARE(inside.words, u"城关镇 鲁町村第1网格"_s);
        QCOMPARE(inside.zoneKinds(), (QStringList{u"no_coal"_s, u"no_burn"_s}));
        QCOMPARE(outside.grid, QString());
        QCOMPARE(outside.words, QString());
        QCOMPARE(outside.lies.nearest->code, secondGrid);
        QCOMPARE(gridWords({.name = u"第3网格"_s, .villageName = u"王庄村"_s, .townshipName = u"青石镇"_s}),
                 u"青石镇 王庄村第3网格"_s);
    }

private:
    static QDate day() { return {2026, 11, 19}; }
    DataDirectory directory() const { return {m_folder->path()}; }
    static QByteArray departments(const QByteArray &agriculture)
    {
        return catalogueFolder()[u"departments.json"_s].replace("县农业农村局", agriculture);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ReferenceTest)
#include "tst_reference.moc"
