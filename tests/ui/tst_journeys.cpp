#include "support/HubProcess.h"
#include "ui/Language.h"
#include "ui/Sitting.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QStyleHints>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// What people do in a day, through the real window, by real taps, on a real book of records.
class JourneysTest : public QObject
{
    Q_OBJECT

    static qint64 casesIn(CountyBook &county) { return awaited(county.book->count({})); }
    static LedgerRow lastCaseIn(CountyBook &county)
    {
        return awaited(county.book->page({}, {}, 1)).rows.at(0);
    }

    /// Signs in, records a fire, and comes back to where it began.
    static void recordFire(Sitting &sitting)
    {
        sitting.tapOn(u"tile-burn-straw"_s);
        sitting.tapOn(u"shutter"_s);
        sitting.tapOn(u"cameraDone"_s);
        sitting.tapOn(u"choice-burning"_s);
        sitting.tapOn(u"choice-extinguished"_s);
        sitting.tapOn(u"save"_s);
        QTRY_VERIFY(sitting.seen(u"tile-burn-straw"_s));
    }
    static void signIn(Sitting &sitting)
    {
        sitting.tapOn(u"person-网格员 07"_s);
        QTRY_VERIFY(sitting.seen(u"tile-burn-straw"_s));
        sitting.taps = 0;
    }
    static void typePin(Sitting &sitting, const QString &pin)
    {
        for (const QChar digit : pin)
            sitting.tapOn(u"key-"_s + digit, u"pin"_s);
        sitting.tapOn(u"pinDone"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(0);
        QCoreApplication::setApplicationVersion(u"0"_s); // an office asks for it
    }
    void init()
    {
        applyTheme(*qApp, {});
        QVERIFY(setLanguage(*qApp, u"zh_CN"_s));
    }

    void aFireIsReportedInSixTapsAndNoTyping()
    {
        CountyBook county;
        Sitting sitting(u"fire"_s, county);
        sitting.look(u"1-who"_s);
        signIn(sitting);
        sitting.look(u"2-record"_s);

        recordFire(sitting);

        QCOMPARE(sitting.taps, 6);
        QVERIFY(sitting.reads(u"已存本机:秸秆焚烧"_s));
        sitting.look(u"3-saved"_s);
        QCOMPARE(casesIn(county), 1);
        const CaseFile file = awaited(county.book->caseFile(lastCaseIn(county).id));
        QCOMPARE(file.about.category, u"burn"_s);
        QCOMPARE(file.about.photos.size(), size_t(1));
        QVERIFY(file.about.position);
        QVERIFY2(sitting.faults.isEmpty(), qUtf8Printable(sitting.faults.join(u'\n')));
    }

    void whatWasRecordedReachesTheOffice()
    {
        const HubProcess hub(u"青石镇环保站"_s);
        CountyBook county;
        Sitting sitting(u"sync"_s, county);
        signIn(sitting);
        recordFire(sitting);
        sitting.tapOn(u"nav-sync"_s);
        sitting.look(u"1-alone"_s);

        type(sitting.seen(u"invitationText"_s), hub.invitation(u"网格员 07"_s, u"inspector"_s, u"990101"_s));
        sitting.tapOn(u"join"_s);

        QVERIFY(sitting.reads(u"全部已到中心"_s));
        QVERIFY(sitting.reads(u"可以关机"_s));
        QTRY_VERIFY(!sitting.canRead(u"离线"_s));
        sitting.look(u"2-done"_s);
        QTRY_VERIFY(awaited(county.book->syncStanding()).waiting == Pending{});
        QVERIFY(awaited(county.book->syncStanding()).photos.delivered > 0);
        QVERIFY2(sitting.faults.isEmpty(), qUtf8Printable(sitting.faults.join(u'\n')));
    }

    void aFailedItemIsRecordedWithItsPhoto()
    {
        CountyBook county;
        Sitting sitting(u"site"_s, county);
        signIn(sitting);
        sitting.tapOn(u"tile-site-"_s);
        sitting.tapOn(u"site-"_s + idText(county.site));
        QVERIFY(sitting.reads(u"恒安置业"_s));
        sitting.look(u"1-checklist"_s);

        sitting.tapOn(u"answer-fail"_s, u"item-cover"_s);
        sitting.tapOn(u"addPhoto"_s, u"item-cover"_s);
        sitting.look(u"2-camera"_s);
        sitting.tapOn(u"shutter"_s);
        sitting.tapOn(u"cameraDone"_s);
        for (const QString &item :
             {u"hoarding"_s, u"wash"_s, u"harden"_s, u"wet"_s, u"haul"_s, u"monitor"_s, u"nonroad"_s})
            sitting.tapOn(u"answer-pass"_s, u"item-"_s + item);
        QTRY_VERIFY(sitting.seen(u"photo-0"_s, u"item-cover"_s));
        sitting.look(u"3-answered"_s);
        sitting.tapOn(u"submit"_s);

        QVERIFY(sitting.reads(u"已立 1 件问题"_s));
        const CaseFile file = awaited(county.book->caseFile(lastCaseIn(county).id));
        QCOMPARE(file.about.photos.size(), size_t(1));
        QCOMPARE(file.about.photos[0].item, u"cover"_s);
        QCOMPARE(file.about.photos[0].role, Photo::Role::Item);
        QVERIFY2(sitting.faults.isEmpty(), qUtf8Printable(sitting.faults.join(u'\n')));
    }

    void whatWasBegunIsThereAfterTheProgramWasClosed()
    {
        CountyBook county;
        Sitting sitting(u"resume"_s, county);
        signIn(sitting);
        sitting.tapOn(u"tile-burn-straw"_s);
        sitting.tapOn(u"shutter"_s);
        sitting.tapOn(u"cameraDone"_s);
        sitting.tapOn(u"choice-burning"_s);

        sitting.startAnew(); // who worked here last has no PIN and is not asked
        QTRY_VERIFY(sitting.seen(u"noDrafts"_s) == nullptr && sitting.reads(u"未完成"_s));
        sitting.look(u"1-drafts"_s);
        const auto drafts = awaited(county.book->drafts(county.worker.id, false));
        QCOMPARE(drafts.size(), size_t(1));
        sitting.tapOn(u"draft-"_s + idText(drafts[0].id));
        sitting.look(u"2-resumed"_s);
        QVERIFY(sitting.seen<QAbstractButton>(u"choice-burning"_s)->isChecked());
        sitting.tapOn(u"choice-extinguished"_s);
        sitting.tapOn(u"save"_s);

        QVERIFY(sitting.reads(u"已存本机"_s));
        QTRY_COMPARE(casesIn(county), 1);
        QCOMPARE(awaited(county.book->caseFile(lastCaseIn(county).id)).about.photos.size(), size_t(1));
        QVERIFY2(sitting.faults.isEmpty(), qUtf8Printable(sitting.faults.join(u'\n')));
    }

    void aWrongPinIsRefusedAndTheRightOneLetsIn()
    {
        CountyBook county;
        county.worker = awaited(county.book->setPin(county.worker.id, {}, u"2468"_s));
        Sitting sitting(u"pin"_s, county);

        sitting.tapOn(u"person-网格员 07"_s);
        typePin(sitting, u"1111"_s);
        QVERIFY(sitting.reads(u"PIN 码不对"_s));
        sitting.look(u"1-wrong"_s);
        QVERIFY(!sitting.seen(u"tile-burn-straw"_s));
        typePin(sitting, u"2468"_s);
        QTRY_VERIFY(sitting.seen(u"tile-burn-straw"_s));

        sitting.startAnew(); // with a PIN, one is asked anew
        QTRY_VERIFY(sitting.seen(u"person-网格员 07"_s));
        QVERIFY2(sitting.faults.isEmpty(), qUtf8Printable(sitting.faults.join(u'\n')));
    }

    void aNearDuplicateIsOfferedAndLinked()
    {
        CountyBook county;
        Sitting sitting(u"near"_s, county);
        signIn(sitting);
        recordFire(sitting);
        const QUuid first = lastCaseIn(county).id;
        sitting.film(2);

        sitting.tapOn(u"tile-burn-straw"_s);
        sitting.tapOn(u"shutter"_s);
        sitting.tapOn(u"cameraDone"_s);
        sitting.tapOn(u"nearOffer"_s);
        sitting.look(u"1-offer"_s);
        sitting.tapOn(u"link"_s);
        sitting.tapOn(u"choice-smoking"_s);
        sitting.tapOn(u"choice-none"_s);
        sitting.tapOn(u"save"_s);

        QTRY_COMPARE(casesIn(county), 2);
        const auto rows = awaited(county.book->page({}, {}, 10)).rows;
        const QUuid second = rows[0].id == first ? rows[1].id : rows[0].id;
        const CaseFile file = awaited(county.book->caseFile(second));
        QCOMPARE(file.about.timeline.at(0).event.data[u"related"_s].toString(), idText(first));
        QVERIFY2(sitting.faults.isEmpty(), qUtf8Printable(sitting.faults.join(u'\n')));
    }

    void aDeletedDraftComesBack()
    {
        CountyBook county;
        Sitting sitting(u"bin"_s, county);
        signIn(sitting);
        sitting.tapOn(u"tile-coal-sell"_s);
        sitting.tapOn(u"discard"_s);
        QVERIFY(sitting.reads(u"已移到回收站"_s));
        sitting.look(u"1-undo"_s);
        QTRY_COMPARE(awaited(county.book->drafts(county.worker.id, true)).size(), size_t(1));

        sitting.tapOn(u"undo"_s);

        QTRY_COMPARE(awaited(county.book->drafts(county.worker.id, false)).size(), size_t(1));
        QTRY_VERIFY(sitting.reads(u"散煤销售"_s));
        QVERIFY2(sitting.faults.isEmpty(), qUtf8Printable(sitting.faults.join(u'\n')));
    }

    void aCaseWithoutAPositionIsPutOnTheMapLater()
    {
        CountyBook county;
        QVERIFY(county.whereabouts->setSource(u"file:/dev/null@0"_s));
        county.clock.advance(BestFix::longestAge + std::chrono::seconds(1)); // the gate's fix is too old then
        QVERIFY(!county.whereabouts->position());
        Sitting sitting(u"map"_s, county);
        signIn(sitting);
        recordFire(sitting);
        const QUuid id = lastCaseIn(county).id;
        QVERIFY(!awaited(county.book->caseFile(id)).about.position);

        sitting.tapOn(u"nav-ledger"_s);
        QVERIFY(sitting.reads(u"台账"_s));
        sitting.look(u"1-ledger"_s);
        auto *table = sitting.seen<QAbstractItemView>(u"ledgerTable"_s);
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
        sitting.tapOn(u"addPosition"_s);
        sitting.look(u"2-map"_s);
        sitting.tapOn(u"usePin"_s);

        QTRY_VERIFY(awaited(county.book->caseFile(id)).about.position);
        QCOMPARE(awaited(county.book->caseFile(id)).about.position->source, Position::Source::Manual);
        QVERIFY(!sitting.seen(u"usePin"_s)); // back at the case
        QTRY_VERIFY(!sitting.canRead(u"无定位"_s));
        sitting.look(u"3-placed"_s);
        sitting.tapOn(u"back"_s);
        QVERIFY(sitting.seen(u"ledgerTable"_s));
        QVERIFY2(sitting.faults.isEmpty(), qUtf8Printable(sitting.faults.join(u'\n')));
    }

    void aPhotoThatComesLateIsInItsOwnDraft()
    {
        CountyBook county;
        Sitting sitting(u"late"_s, county);
        signIn(sitting);
        const QByteArray photo = std::exchange(sitting.camera->film, {});
        sitting.tapOn(u"tile-burn-straw"_s);
        sitting.tapOn(u"shutter"_s);
        sitting.tapOn(u"nav-record"_s);
        sitting.tapOn(u"tile-burn-garbage"_s);
        QTRY_VERIFY(sitting.seen(u"shutter"_s));

        Q_EMIT sitting.camera->captured(photo);

        const auto photosOf = [&](const QString &subtype) {
            for (const Draft &draft : awaited(county.book->drafts(county.worker.id, false)))
                if (draft.subtype == subtype)
                    return int(draft.photos.size());
            return -1;
        };
        QTRY_COMPARE(photosOf(u"straw"_s), 1);
        QCOMPARE(photosOf(u"garbage"_s), 0);
    }

    void theWayToASavedReportCanBeReadAndTouchedInEveryLook_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        const auto day = Theme::Look::Day;
        QTest::newRow("portrait") << Theme{day, 100, 1} << QSize(800, 1280) << u"zh_CN"_s;
        QTest::newRow("dark-150") << Theme{Theme::Look::Dark, 150, 1} << QSize(1280, 800) << u"zh_CN"_s;
        QTest::newRow("outdoor-200") << Theme{Theme::Look::Outdoor, 200, 1} << QSize(1280, 800) << u"zh_CN"_s;
        QTest::newRow("outdoor-200-portrait")
            << Theme{Theme::Look::Outdoor, 200, 1} << QSize(800, 1280) << u"zh_CN"_s;
        QTest::newRow("english") << Theme{day, 100, 1} << QSize(1280, 800) << u"en"_s;
        QTest::newRow("english-200-portrait") << Theme{day, 200, 1} << QSize(800, 1280) << u"en"_s;
        QTest::newRow("dense-125") << Theme{day, 125, 1.25} << QSize(1280, 900) << u"zh_CN"_s;
    }
    void theWayToASavedReportCanBeReadAndTouchedInEveryLook()
    {
        QFETCH(Theme, theme);
        QFETCH(QSize, size);
        QFETCH(QString, language);
        applyTheme(*qApp, theme);
        QVERIFY(setLanguage(*qApp, language));
        CountyBook county;
        Sitting sitting(QString::fromLatin1(QTest::currentDataTag()), county, size);
        signIn(sitting);
        sitting.look(u"1-record"_s);

        sitting.tapOn(u"tile-burn-straw"_s);
        QTRY_VERIFY(sitting.seen(u"shutter"_s));
        sitting.look(u"2-camera"_s);
        sitting.tapOn(u"shutter"_s);
        sitting.tapOn(u"cameraDone"_s);
        sitting.tapOn(u"choice-burning"_s);
        sitting.look(u"3-report"_s);
        sitting.tapOn(u"choice-extinguished"_s);
        sitting.tapOn(u"save"_s);
        QTRY_VERIFY(sitting.seen(u"tile-burn-straw"_s));
        sitting.look(u"4-saved"_s);
        sitting.tapOn(u"nav-mine"_s);
        sitting.look(u"5-mine"_s);
        sitting.tapOn(u"help"_s);
        sitting.look(u"6-help"_s);

        QCOMPARE(casesIn(county), 1);
        QVERIFY2(sitting.faults.isEmpty(), qUtf8Printable(sitting.faults.join(u'\n')));
    }
};

QTEST_MAIN(JourneysTest)
#include "tst_journeys.moc"
