#include "domain/Inspection.h"
#include "support/Events.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using enum EventKind;

namespace {

const QUuid stream = numberedId(0x1259);
const QUuid site = numberedId(0x517e);
const QUuid inspector = numberedId(1);

QJsonObject visit()
{
    const QJsonArray items{
        QJsonObject{{u"key"_s, u"hoarding"_s}, {u"result"_s, u"pass"_s}},
        QJsonObject{{u"key"_s, u"cover"_s},
                    {u"result"_s, u"fail"_s},
                    {u"points"_s, QJsonObject{{u"bare_m2"_s, 30}}},
                    {u"note"_s, u"裸土"_s},
                    {u"photos"_s, QJsonArray{photoJson(1, Photo::Role::Item)}}},
        QJsonObject{{u"key"_s, u"wash"_s}, {u"result"_s, u"na"_s}},
    };
    return {{u"site"_s, idText(site)},
            {u"grid"_s, u"330106001002003"_s},
            {u"profile"_s, QJsonObject{{u"id"_s, u"site-eight"_s}}},
            {u"position"_s, QJsonObject{{u"lat"_s, 36.5}, {u"lon"_s, 111.5}}},
            {u"items"_s, items},
            {u"note"_s, u"复查"_s}};
}

} // namespace

/// One visit with its checklist.
class InspectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInspectionIsWhatWasCompleted()
    {
        const Event completed = m_tablet.make(InspectionCompleted, stream, inspector, visit());

        const auto inspection = foldInspection({completed});

        QVERIFY(inspection);
        QCOMPARE(inspection->id, stream);
        QCOMPARE(inspection->site, site);
        QCOMPARE(inspection->inspector, inspector);
        QCOMPARE(inspection->at, completed.at);
        QCOMPARE(inspection->grid, u"330106001002003"_s);
        QCOMPARE(inspection->profile, (QJsonObject{{u"id"_s, u"site-eight"_s}}));
        QCOMPARE(inspection->position->lon, 111.5);
        QCOMPARE(inspection->note, u"复查"_s);
        QCOMPARE(inspection->items.size(), 3U);
        QCOMPARE(inspection->count(InspectionItem::Result::Pass), 1);
        QCOMPARE(inspection->count(InspectionItem::Result::Fail), 1);
        QCOMPARE(inspection->count(InspectionItem::Result::NotApplicable), 1);
        QCOMPARE(inspection->items[1].points[u"bare_m2"_s].toInt(), 30);
        QCOMPARE(inspection->items[1].photos.front().sha256, numberedHash(1));
    }

    void aSecondCompletionHasNoEffect()
    {
        const Event first = m_tablet.make(InspectionCompleted, stream, inspector, visit());
        const Event second = m_tablet.make(InspectionCompleted, stream, numberedId(2));

        QVERIFY(foldInspection({second, first}) == foldInspection({first}));
    }

    void withoutACompletionThereIsNone()
    {
        QVERIFY(!foldInspection({}));
        QVERIFY(!foldInspection({m_tablet.make(CaseReported, stream, inspector, visit())}));
    }

    void anItemGoesToJsonAndBack()
    {
        const auto inspection =
            foldInspection({m_tablet.make(InspectionCompleted, stream, inspector, visit())});

        for (const InspectionItem &item : inspection->items) {
            const Result<InspectionItem> back = inspectionItemFromJson(toJson(item));
            EXPECT_OK(back);
            QVERIFY(*back == item);
        }
    }

    void anItemWithoutKeyOrResultIsInvalid_data()
    {
        QTest::addColumn<QJsonObject>("object");

        QTest::newRow("empty") << QJsonObject();
        QTest::newRow("no key") << QJsonObject{{u"result"_s, u"pass"_s}};
        QTest::newRow("no result") << QJsonObject{{u"key"_s, u"cover"_s}};
        QTest::newRow("another result") << QJsonObject{{u"key"_s, u"cover"_s}, {u"result"_s, u"ok"_s}};
        QTest::newRow("result by number") << QJsonObject{{u"key"_s, u"cover"_s}, {u"result"_s, 1}};
    }

    void anItemWithoutKeyOrResultIsInvalid()
    {
        QFETCH(const QJsonObject, object);

        const Result<InspectionItem> item = inspectionItemFromJson(object);

        QVERIFY(!item);
        QCOMPARE(item.error().kind, Error::Kind::Invalid);
        QCOMPARE(item.error().code, u"inspection-item"_s);
    }

private:
    EventSource m_tablet;
};

QTEST_GUILESS_MAIN(InspectionTest)
#include "tst_inspection.moc"
