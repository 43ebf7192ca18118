#include "fieldwork/Bench.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace lantian::bench;

/// What a draft comes to, without a store.
class ReportDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const DataDirectory directory{m_folder.path()};
        layMap(directory);
        auto reference = referenceIn(directory);
        EXPECT_OK(reference);
        m_reference = *std::move(reference);
    }

    void theZonesOfThePlaceAreThoseOfTheDay_data()
    {
        QTest::addColumn<QDateTime>("begun");
        QTest::addColumn<double>("eastDeg");
        QTest::addColumn<QStringList>("zones");

        const QDateTime lastNight(QDate(2026, 11, 30), QTime(15, 59, 59), Qt::UTC); // 23:59:59 there
        QTest::newRow("on the last day of one")
            << lastNight << 0.0 << QStringList{u"no_coal"_s, u"no_burn"_s};
        QTest::newRow("a second later") << lastNight.addSecs(1) << 0.0 << QStringList{u"no_coal"_s};
        QTest::newRow("outside") << lastNight << 0.1 << QStringList{};
    }

    void theZonesOfThePlaceAreThoseOfTheDay()
    {
        QFETCH(const QDateTime, begun);
        QFETCH(const double, eastDeg);
        QFETCH(const QStringList, zones);
        Draft draft = strawDraft(begun);
        draft.fields[draftKey::position] = toJson(position(eastDeg));

        QCOMPARE(factsOf(draft, m_reference).zones, zones);
    }

    void withoutAPlaceThereAreNoZones()
    {
        Draft draft = strawDraft(now());
        draft.fields[draftKey::position] = QJsonObject{{u"lat"_s, u"north"_s}};

        QVERIFY(!positionOf(draft));
        QVERIFY(factsOf(draft, m_reference).zones.isEmpty());
    }

    void whatIsOursIsNoAnswer()
    {
        Draft draft = strawDraft(now());
        draft.fields[draftKey::item(u"wash"_s)] = found("fail");

        QCOMPARE(
            answersOf(draft),
            (QJsonObject{{u"material"_s, u"corn_straw"_s}, {u"state"_s, u"burning"_s}, {u"area_m2"_s, 30}}));
        QVERIFY(factsOf(draft, m_reference).failedItems.isEmpty()); // burning has no checklist
    }

    void whatIsLackingStandsInTheOrderOfThePage()
    {
        Draft draft = strawDraft(now());
        QVERIFY(lacksOf(draft, m_reference).empty());
        draft.subtype.clear();
        draft.photos.clear();
        draft.fields = {{u"material"_s, u"corn_straw"_s}, {u"area_m2"_s, -5}};

        QCOMPARE(lacksOf(draft, m_reference), (std::vector<Lack>{{Lack::What::Photo},
                                                                 {Lack::What::Subtype},
                                                                 {Lack::What::Field, u"state"_s},
                                                                 {Lack::What::Field, u"area_m2"_s},
                                                                 {Lack::What::Action}}));
    }

    void aCategoryThatIsGoneAsksForNothingAndIsKept()
    {
        Draft draft = strawDraft(now());
        draft.category = u"fireworks"_s;
        draft.photos.clear();

        QVERIFY(lacksOf(draft, m_reference).empty());
        const QJsonObject data = reportData(draft, m_reference);
        QCOMPARE(data[u"category"_s].toString(), u"fireworks"_s);
        QCOMPARE(data[u"fields"_s].toObject(), answersOf(draft));
        QCOMPARE(data[u"on_site"_s].toObject(),
                 (QJsonObject{{u"action"_s, u"extinguished"_s}, {u"settled"_s, false}}));
    }

    void aGridChosenByHandGoesBeforeThatOfThePosition()
    {
        Draft draft = strawDraft(now());
        QCOMPARE(reportData(draft, m_reference)[u"grid"_s].toString(), firstGrid);
        draft.fields[draftKey::grid] = secondGrid;
        draft.fields[draftKey::place] = u"城关镇 苗堡村第1网格"_s;

        const QJsonObject data = reportData(draft, m_reference);

        QCOMPARE(data[u"grid"_s].toString(), secondGrid);
        QCOMPARE(data[u"place"_s].toString(), u"城关镇 苗堡村第1网格"_s);
        QCOMPARE(data[u"position"_s].toObject(), toJson(position()));
    }

    void anItemTakesThePhotosThatWereMadeOfIt()
    {
        const ChecklistProfile &profile = *checklistOf(m_reference.catalogue(), u"site"_s);
        Draft draft = siteDraft(now(), profile);
        draft.photos = {photo(1), photo(2, Photo::Role::Item, u"wash"_s),
                        photo(3, Photo::Role::Item, u"wash"_s)};
        draft.fields[draftKey::item(u"bareland"_s)] = found("fail"); // shipped, and not asked

        const auto items = itemsOf(draft, profile);

        QCOMPARE(items.size(), profile.asked().size());
        for (size_t i = 0; i < items.size(); ++i) {
            QCOMPARE(items[i].key, profile.asked()[i].key);
            QCOMPARE(items[i].photos.size(), items[i].key == u"wash"_s ? 2u : 0u);
        }
    }

    void onlyWhatIsAskedFails()
    {
        const ChecklistProfile &profile = *checklistOf(m_reference.catalogue(), u"site"_s);
        Draft draft = siteDraft(now(), profile);
        draft.fields[draftKey::item(u"wash"_s)] = found("fail");
        draft.fields[draftKey::item(u"bareland"_s)] = found("fail"); // shipped, and not asked

        const QJsonObject data = failedItemsData(draft, profile, m_reference);

        QCOMPARE(data[u"failed_items"_s].toArray(), QJsonArray{u"wash"_s});
        QCOMPARE(data[u"severity"_s].toString(), u"general"_s);
        QCOMPARE(data[u"law"_s].toArray(), QJsonArray{u"B4@code2026"_s});
    }

private:
    static QDateTime now() { return QDateTime(QDate(2026, 11, 19), QTime(0, 46), Qt::UTC); }

    QTemporaryDir m_folder;
    Reference m_reference;
};

QTEST_GUILESS_MAIN(ReportDraftTest)
#include "tst_reportdraft.moc"
