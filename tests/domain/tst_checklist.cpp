#include "support/CatalogueFolder.h"
#include "support/Expect.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// The eight 100 %: what is asked, what an inspection keeps of it, and when it is complete.
class ChecklistTest : public QObject
{
    Q_OBJECT

    using Outcome = InspectionItem::Result;
    using What = ChecklistLack::What;

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Catalogue> catalogue = catalogueFrom(catalogueFolder());
        EXPECT_OK(catalogue);
        m_profile = *catalogue->checklist(u"dust8-default"_s);
    }

    void eightItemsAreAskedAndFourAreShippedOff()
    {
        QStringList asked;
        for (const ChecklistItem &item : m_profile.asked()) {
            asked << item.key;
            QVERIFY(item.photoWhenFailed);
            QVERIFY(item.points.size() >= 4);
        }

        QCOMPARE(asked, (QStringList{u"hoarding"_s, u"cover"_s, u"wash"_s, u"harden"_s, u"wet"_s, u"haul"_s,
                                     u"monitor"_s, u"nonroad"_s}));
        QCOMPARE(m_profile.items.size(), 12u);
        for (const QString &off : {u"bareland"_s, u"roadclean"_s, u"waste"_s, u"twobans"_s})
            QVERIFY(m_profile.item(off) && !m_profile.item(off)->on);
        QCOMPARE(m_profile.item(u"hoarding"_s)->name.zh, u"施工工地周边围挡"_s);
    }

    void aSnapshotIsReadBackAsWhatWasAsked()
    {
        ChecklistProfile expected = m_profile;
        expected.items = m_profile.asked();
        expected.items[3].points[1].required = true;
        expected.to = QDate(2027, 1, 1);

        const QByteArray kept = QJsonDocument(snapshot(expected)).toJson();
        const auto read = checklistFromJson(QJsonDocument::fromJson(kept).object());

        EXPECT_OK(read);
        QCOMPARE(*read, expected);
        QVERIFY(!snapshot(m_profile)["items"_L1].toArray().isEmpty());
        QCOMPARE(snapshot(m_profile)["items"_L1].toArray().size(), 8);
    }

    void aForeignSnapshotWithoutItemsOrKeysIsRefused()
    {
        QJsonObject twice = snapshot(m_profile);
        QJsonArray items = twice["items"_L1].toArray();
        items.append(items.first());
        twice[u"items"_s] = items;
        QJsonObject nameless = snapshot(m_profile);
        nameless.remove(u"id"_s);

        QVERIFY(!checklistFromJson({}));
        QVERIFY(!checklistFromJson(nameless));
        QVERIFY(!checklistFromJson(twice));
        QCOMPARE(checklistFromJson(twice).error().code, u"checklist-invalid"_s);
    }

    void openItemsAndFailedOnesWithoutAPhotoAreLacking()
    {
        const std::vector<InspectionItem> answers = {
            answer(u"hoarding"_s, Outcome::Pass),     answer(u"cover"_s, Outcome::Fail, true),
            answer(u"wash"_s, Outcome::Fail),         answer(u"harden"_s, Outcome::Pass),
            answer(u"wet"_s, Outcome::NotApplicable), answer(u"haul"_s, Outcome::Pass),
            answer(u"bareland"_s, Outcome::Fail), // not asked
        };

        const ChecklistResult result = checklistResult(m_profile, answers);

        QCOMPARE(result.passed, 3);
        QCOMPARE(result.failed, 2);
        QCOMPARE(result.notApplicable, 1);
        QCOMPARE(result.open, 2);
        QCOMPARE(result.answered(), 6);
        QCOMPARE(result.failedItems, (QStringList{u"cover"_s, u"wash"_s}));
        QCOMPARE(result.lacks,
                 (std::vector<ChecklistLack>{
                     {u"wash"_s, What::Photo}, {u"monitor"_s, What::Answer}, {u"nonroad"_s, What::Answer}}));
        QVERIFY(!result.isComplete());
    }

    void aRequiredPointIsLackingUntilItIsAnsweredUnlessTheItemDoesNotApply()
    {
        ChecklistProfile profile = m_profile;
        profile.items = {*m_profile.item(u"monitor"_s)};
        profile.items[0].points[3].required = true;
        InspectionItem passed = answer(u"monitor"_s, Outcome::Pass);

        QCOMPARE(checklistResult(profile, {passed}).lacks,
                 (std::vector<ChecklistLack>{{u"monitor"_s, What::Point, u"pm10"_s}}));
        passed.points[u"pm10"_s] = 80;
        QVERIFY(checklistResult(profile, {passed}).isComplete());
        QVERIFY(checklistResult(profile, {answer(u"monitor"_s, Outcome::NotApplicable)}).isComplete());
    }

private:
    static InspectionItem answer(const QString &item, Outcome outcome, bool withPhoto = false)
    {
        InspectionItem given{.key = item, .result = outcome};
        if (withPhoto)
            given.photos.push_back({.sha256 = QString(64, u'a'), .bytes = 1});
        return given;
    }

    ChecklistProfile m_profile;
};

QTEST_GUILESS_MAIN(ChecklistTest)
#include "tst_checklist.moc"
