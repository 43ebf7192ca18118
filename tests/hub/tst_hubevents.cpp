#include "hub/HubRig.h"
#include "hub/Tablet.h"
#include "protocol/Envelope.h"
#include "protocol/Receipt.h"
#include "storage/PhotoNames.h"
#include "storage/Quarantine.h"
#include "support/EachEngine.h"
#include "support/Events.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

using Status = PushResult::Status;

const QString village = u"320582101001"_s;
const QString grid = u"320582101001003"_s;
const QString otherGrid = u"320582102001003"_s;

/// What tablets offer, what the hub makes of it, and what it tells whom.
class HubEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { EachEngine::addRows(); }

    void init()
    {
        const QString location = m_engines.newLocation();
        NEED_DATABASE(m_engines, location);
        m_hub = std::make_unique<HubRig>(location);
    }

    void aTabletEnrolsPushesPullsAndIsGivenAReceipt()
    {
        Tablet tablet = newTablet();

        const Answer enrolled = tablet.enrol(*m_hub->code(u"网格员 07"_s, u"inspector"_s, village));
        const PushAnswer pushed = tablet.push({tablet.report(grid)});
        const auto events = tablet.pullAll();
        const Receipt receipt = receiptOf(tablet);

        QCOMPARE(enrolled.status, 201);
        QCOMPARE(json(enrolled)[u"role"_s], u"inspector"_s);
        QCOMPARE(pushed.results.size(), 1U);
        QCOMPARE(pushed.results[0].status, Status::Stored);
        QCOMPARE(pushed.ackedSeq, 1);
        QCOMPARE(kindsOf(events), QStringList({u"user.granted"_s, u"device.enrolled"_s, u"case.reported"_s}));
        QCOMPARE(receipt.ackedSeq, 1);
        QCOMPARE(receipt.head, tablet.head);
    }

    void aCodeWorksOnceAndUntilItExpires()
    {
        const QString used = *m_hub->code(u"网格员 07"_s, u"inspector"_s, village);
        const QString late = *m_hub->code(u"网格员 08"_s, u"inspector"_s, village);
        Tablet first = newTablet();
        Tablet second = newTablet();

        QCOMPARE(first.enrol(used).status, 201);
        QCOMPARE(word(second.enrol(used)), u"code-used"_s);
        m_hub->clock.advance(std::chrono::hours(25));
        QCOMPARE(word(second.enrol(late)), u"code-expired"_s);
        QCOMPARE(word(second.enrol(u"NOSUCHCODE"_s)), u"code-unknown"_s);
    }

    void aCodeMayBeTypedByHand()
    {
        QString typed = *m_hub->code(u"网格员 07"_s, u"inspector"_s, village);
        typed = typed.toLower().insert(4, u"- "_s);
        Tablet tablet = newTablet();

        QCOMPARE(tablet.enrol(typed).status, 201);
    }

    void guessingCodesIsSlow()
    {
        const QString good = *m_hub->code(u"网格员 07"_s, u"inspector"_s, village);
        Tablet tablet = newTablet();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(tablet.enrol(u"GUESS%1"_s.arg(i)).status, 403);

        const Answer refused = tablet.enrol(u"GUESS6"_s);
        const Answer alsoRefused = tablet.enrol(good);
        m_hub->clock.advance(std::chrono::seconds(header(refused, "Retry-After").toInt()));
        const Answer taken = tablet.enrol(good);

        QCOMPARE(refused.status, 429);
        QCOMPARE(alsoRefused.status, 429);
        QCOMPARE(taken.status, 201);
    }

    void aMachineKeepsItsIdAndItsPersonsId()
    {
        Tablet tablet = newTablet();
        const QUuid device = numberedId(0xd7);
        const QUuid person = numberedId(0xa7);

        tablet.enrol(*m_hub->code(u"网格员 07"_s, u"inspector"_s, village), device, person);

        QCOMPARE(tablet.device, device);
        QCOMPARE(tablet.user, person);
    }

    void aDeviceIdWithAnotherKeyIsRefused()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);
        Tablet thief = newTablet();

        const Answer refused =
            thief.enrol(*m_hub->code(u"网格员 08"_s, u"inspector"_s, village), tablet.device);

        QCOMPARE(refused.status, 409);
        QCOMPARE(word(refused), u"device-conflict"_s);
    }

    void nobodyTakesAColleaguesMachineOutOfService()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);
        Tablet thief = newTablet();
        thief.key = tablet.key; // public keys are known to all; the request says no more of it

        const Answer refused =
            thief.enrol(*m_hub->code(u"网格员 08"_s, u"inspector"_s, village), tablet.device);

        QCOMPARE(refused.status, 409);
        QCOMPARE(tablet.call("GET", u"/receipt"_s).status, 200);
    }

    void whatWasDoneBeforeEnrolmentCounts()
    {
        Tablet tablet = newTablet();
        tablet.device = numberedId(0xd7);
        tablet.user = numberedId(0xa7);
        tablet.now = QDateTime(QDate(2020, 1, 1), QTime(), Qt::UTC); // its clock was years behind, too
        const QByteArray early = tablet.line(EventKind::InspectionCompleted, numberedId(1),
                                             {{u"grid"_s, grid}, {u"items"_s, QJsonArray()}});

        tablet.enrol(*m_hub->code(u"网格员 07"_s, u"inspector"_s, village), tablet.device, tablet.user);

        QCOMPARE(tablet.push({early}).results[0].status, Status::Stored);
    }

    void nobodyBecomesTheHubOrAMachine()
    {
        Tablet other = enrolled(u"网格员 08"_s);
        for (const QUuid &wished : {m_hub->office.identity.device, other.device}) {
            Tablet tablet = newTablet();

            const QString name = u"网格员 "_s + idText(wished).last(4);
            QCOMPARE(tablet.enrol(*m_hub->code(name, u"inspector"_s, village), {}, wished).status, 201);

            QVERIFY(tablet.user != wished);
            for (const SignedEvent &event : tablet.pullAll())
                QVERIFY(event.event.kind != key(EventKind::UserGranted) || event.event.stream != wished);
        }
    }

    void aBadTokenIsRefusedAndGuessingItIsSlow()
    {
        Tablet good = enrolled(u"网格员 07"_s);
        Tablet bad = newTablet();

        QCOMPARE(word(bad.call("GET", u"/hub"_s)), u"token-missing"_s);
        bad.token = u"guess"_s;
        for (int i = 0; i < 19; ++i)
            QCOMPARE(word(bad.call("GET", u"/hub"_s)), u"token-unknown"_s);
        const Answer slowed = bad.call("GET", u"/hub"_s);

        QCOMPARE(slowed.status, 429);
        QVERIFY(header(slowed, "Retry-After").toInt() > 0);
        QCOMPARE(good.call("GET", u"/hub"_s).status, 200);
    }

    void aRevokedDeviceIsOutAtOnce()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);
        Tablet county = enrolled(u"县办 01"_s, u"county"_s, {});

        EXPECT_OK(revokeDevice(m_hub->office, tablet.device));

        QCOMPARE(word(tablet.call("POST", u"/events"_s, tablet.report(grid))), u"device-revoked"_s);
        QCOMPARE(kindsOf(county.pullAll()).last(), u"device.revoked"_s);
        EXPECT_ERROR(revokeDevice(m_hub->office, numberedId(1)), Error::Kind::NotFound);
    }

    void aDisabledUserIsOutWithAllMachines()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);
        Tablet second = enrolled(u"网格员 07"_s);
        QCOMPARE(second.user, tablet.user);

        EXPECT_OK(disableUser(m_hub->office, u"网格员 07"_s));

        QCOMPARE(word(tablet.call("GET", u"/hub"_s)), u"user-disabled"_s);
        QCOMPARE(word(second.call("GET", u"/hub"_s)), u"user-disabled"_s);
    }

    void whoWasShutOutComesBackWithOneMachineAlone()
    {
        Tablet lost = enrolled(u"网格员 07"_s);
        Tablet kept = enrolled(u"网格员 07"_s);
        EXPECT_OK(disableUser(m_hub->office, u"网格员 07"_s));

        const Answer again = kept.enrol(*m_hub->code(u"网格员 07"_s, u"inspector"_s, village), kept.device);

        QCOMPARE(again.status, 201);
        QCOMPARE(kept.call("GET", u"/receipt"_s).status, 200);
        QCOMPARE(word(lost.call("GET", u"/receipt"_s)), u"device-revoked"_s);
        QVERIFY(kindsOf(kept.pullAll()).contains(u"device.revoked"_s));
    }

    void theSameBatchAgainChangesNothing()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);
        const QByteArrayList lines{tablet.report(grid), tablet.report(grid), tablet.report(grid)};
        tablet.push(lines);
        const auto before = tablet.pullAll();

        const PushAnswer again = tablet.push(lines);

        for (const PushResult &result : again.results)
            QCOMPARE(result.status, Status::Duplicate);
        QCOMPARE(again.ackedSeq, 3);
        QCOMPARE(tablet.pullAll(), before);
    }

    void twoBytesUnderOneIdAreAConflictThatNamesBoth()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);
        const QUuid id = uuid7(tablet.now);
        const auto with = [&](const QString &note) {
            return tablet.next({.id = id,
                                .stream = numberedId(1),
                                .kind = EventKind::CaseReported,
                                .author = tablet.user,
                                .at = tablet.now,
                                .data = {{u"grid"_s, grid}, {u"category"_s, u"burn"_s}, {u"note"_s, note}}});
        };
        const SignedEvent first = with(u"一"_s);
        const SignedEvent second = with(u"二"_s);

        const PushAnswer pushed = tablet.push({lineOf(first), lineOf(second)});

        QCOMPARE(pushed.results[0].status, Status::Stored);
        QCOMPARE(pushed.results[1].status, Status::Conflict);
        QVERIFY(pushed.results[1].reason.contains(first.hash));
        QVERIFY(pushed.results[1].reason.contains(second.hash));
        QCOMPARE(pushed.ackedSeq, 2); // it is kept, if in quarantine
        QCOMPARE(quarantined().size(), 1U);
        QCOMPARE(quarantined()[0].line, lineOf(second));
    }

    void oneBadLineBlocksNoOther_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("reason");

        Tablet stranger = newTablet();
        stranger.device = numberedId(0xdd);
        stranger.user = numberedId(0xaa);
        const QByteArray foreign = stranger.report(grid);
        QTest::newRow("not JSON") << "hello"_ba << u"envelope-invalid"_s;
        QTest::newRow("not UTF-8") << "{\"protected\":\"\xff\xfe\"}"_ba << u"envelope-invalid"_s;
        QTest::newRow("an array") << "[]"_ba << u"envelope-invalid"_s;
        QTest::newRow("nested deep") << QByteArray(100'000, '[') << u"envelope-invalid"_s;
        QTest::newRow("another device's event") << foreign << u"device-foreign"_s;
        QTest::newRow("too large") << QByteArray(500'000, 'x') << u"envelope-invalid"_s;
        QTest::newRow("another algorithm")
            << QByteArray(foreign).replace(foreign.mid(foreign.indexOf("\"protected\":\"") + 13, 20),
                                           "eyJhbGciOiJub25lIn0A")
            << u"envelope-header"_s;
    }

    void oneBadLineBlocksNoOther()
    {
        QFETCH(const QByteArray, bad);
        QFETCH(const QString, reason);
        Tablet tablet = enrolled(u"网格员 07"_s);
        const QByteArray first = tablet.report(grid);

        const PushAnswer pushed = tablet.push({first, bad, tablet.report(grid)});

        QCOMPARE(pushed.results.size(), 3U);
        QCOMPARE(pushed.results[0].status, Status::Stored);
        QCOMPARE(pushed.results[1].status, Status::Rejected);
        QVERIFY2(pushed.results[1].reason.startsWith(reason), qUtf8Printable(pushed.results[1].reason));
        QCOMPARE(pushed.results[2].status, Status::Stored);
        QCOMPARE(quarantined().size(), 1U);
        QCOMPARE(quarantined()[0].line, bad);
    }

    void aForgedEventIsRefused()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);
        QByteArray forged = tablet.report(grid, {{u"note"_s, u"before"_s}});
        forged.replace("before", "behind");

        const PushAnswer pushed = tablet.push({forged});

        QVERIFY(pushed.results[0].reason.startsWith(u"signature"_s));
        QCOMPARE(pushed.ackedSeq, 0);
    }

    void whatIsRefusedButSignedIsReceiptedAllTheSame()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);
        const QByteArray report = tablet.report(grid);
        const QByteArray closed = tablet.line(EventKind::CaseClosed, tablet.lastStream);

        const PushAnswer pushed = tablet.push({report, closed});

        QCOMPARE(pushed.results[1].status, Status::Rejected);
        QVERIFY(pushed.results[1].reason.startsWith(u"role"_s));
        QCOMPARE(receiptOf(tablet).ackedSeq, 2);
        QCOMPARE(receiptOf(tablet).head, tablet.head);
    }

    void whatIsNoEventButSignedHoldsUpNoReceipt()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);
        const QByteArray report = tablet.report(grid);
        const SignedEvent next = tablet.next({.id = numberedId(1),
                                              .stream = tablet.lastStream,
                                              .kind = EventKind::CaseAmended,
                                              .author = tablet.user,
                                              .at = tablet.now});
        QByteArray payload = next.payload;
        payload.replace("\"at\":\"2026-", "\"at\":\"year-");
        QVERIFY(payload != next.payload);
        const Envelope broken = sealed(payload, tablet.device, tablet.key);
        tablet.head = broken.payloadHash();

        const PushAnswer pushed = tablet.push({report, lineOf(broken), tablet.report(grid)});

        QVERIFY(pushed.results[1].reason.startsWith(u"event-invalid"_s));
        QCOMPARE(pushed.results[2].status, Status::Stored);
        QCOMPARE(pushed.ackedSeq, 3);
    }

    void aGapHoldsTheReceiptBackUntilItIsFilled()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);
        const QByteArray first = tablet.report(grid);
        const QByteArray second = tablet.report(grid);
        const QByteArray third = tablet.report(grid);

        QCOMPARE(tablet.push({third}).ackedSeq, 0);
        QCOMPARE(tablet.push({first}).ackedSeq, 1);
        QCOMPARE(tablet.push({second}).ackedSeq, 3);
    }

    void aForkedChainIsStoredAndTheFirstHeadStands()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);
        Tablet clone = tablet;
        const QByteArray original = tablet.report(grid);
        const QByteArray forked = clone.report(grid);

        tablet.push({original});
        const PushAnswer pushed = clone.push({forked});

        QCOMPARE(pushed.results[0].status, Status::Stored);
        QCOMPARE(receiptOf(tablet).head, tablet.head);
    }

    void theQuarantineHasAnEnd()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);
        for (int batch = 0; batch < 6; ++batch) {
            QByteArrayList lines;
            for (int i = 0; i < 200; ++i)
                lines << "rubbish %1 %2"_ba.replace("%1", QByteArray::number(batch))
                             .replace("%2", QByteArray::number(i));
            tablet.push(lines);
        }

        QCOMPARE(qint64(quarantined().size()), maxQuarantinedRows);
        QVERIFY(tablet.push({"one more"}).results[0].reason.startsWith(u"quarantine-full"_s));
        QCOMPARE(tablet.push({tablet.report(grid)}).results[0].status, Status::Stored);
    }

    void tooMuchAtOnceIsSentAway()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);

        const Answer many = tablet.call("POST", u"/events"_s, QByteArray("x\n").repeated(201));
        const Answer large = tablet.call("POST", u"/events"_s, QByteArray(qsizetype(33) << 20, 'x'));

        QCOMPARE(word(many), u"too-many-events"_s);
        QCOMPARE(word(large), u"body-too-large"_s);
        QCOMPARE(quarantined().size(), 0U);
    }

    void eachSeesItsOwn()
    {
        Tablet here = enrolled(u"网格员 07"_s);
        Tablet there = enrolled(u"网格员 08"_s, u"inspector"_s, u"320582102"_s);
        Tablet township = enrolled(u"乡镇 01"_s, u"township"_s, u"320582101"_s);
        Tablet department = enrolled(u"住建 01"_s, u"department"_s, u"housing"_s);
        Tablet county = enrolled(u"县办 01"_s, u"county"_s, {});
        Tablet below = enrolled(u"乡镇中心 01"_s, u"hub"_s, u"320582102"_s);

        here.push({here.report(grid)});
        here.push({here.report(otherGrid)}); // seen while passing through

        QCOMPARE(reportsIn(here.pullAll()), 2); // its own, wherever
        QCOMPARE(reportsIn(there.pullAll()), 1);
        QCOMPARE(reportsIn(township.pullAll()), 1);
        QCOMPARE(reportsIn(department.pullAll()), 0);
        QCOMPARE(reportsIn(county.pullAll()), 2);
        QCOMPARE(reportsIn(below.pullAll()), 1);
    }

    void sitesAreForEverybody()
    {
        Tablet township = enrolled(u"乡镇 01"_s, u"township"_s, u"320582101"_s);
        Tablet far = enrolled(u"网格员 08"_s, u"inspector"_s, u"999"_s);

        township.push({township.line(EventKind::SiteRegistered, numberedId(1),
                                     {{u"name"_s, u"青石工地"_s}, {u"kind"_s, u"site"_s}})});

        QVERIFY(kindsOf(far.pullAll()).contains(u"site.registered"_s));
    }

    void whatComesIntoScopeLaterIsListedAgain()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);
        Tablet township = enrolled(u"乡镇 01"_s, u"township"_s, u"320582101"_s);
        Tablet department = enrolled(u"住建 01"_s, u"department"_s, u"housing"_s);
        tablet.push({tablet.report(grid)});
        QByteArray cursor;
        QCOMPARE(reportsIn(department.pull(cursor)), 0); // it has read past the report

        township.push(
            {township.line(EventKind::CaseAccepted, tablet.lastStream),
             township.line(EventKind::CaseDispatched, tablet.lastStream, {{u"department"_s, u"housing"_s}})});
        const auto later = department.pull(cursor);

        QStringList kinds = kindsOf(later);
        kinds.removeDuplicates(); // what is listed again may have been ahead of the cursor as well
        QCOMPARE(kinds, QStringList({u"case.accepted"_s, u"case.reported"_s, u"case.dispatched"_s}));
        QCOMPARE(department.pull(cursor).size(), 0U);
    }

    void whoWasDispatchedToOnceGoesOnSeeing()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);
        Tablet township = enrolled(u"乡镇 01"_s, u"township"_s, u"320582101"_s);
        Tablet department = enrolled(u"住建 01"_s, u"department"_s, u"housing"_s);
        tablet.push({tablet.report(grid)});
        const QUuid stream = tablet.lastStream;
        township.push({township.line(EventKind::CaseAccepted, stream),
                       township.line(EventKind::CaseDispatched, stream, {{u"department"_s, u"housing"_s}})});
        QByteArray cursor;
        department.pull(cursor);

        department.push({department.line(EventKind::CaseReturned, stream)});
        township.push({township.line(EventKind::CaseDispatched, stream, {{u"department"_s, u"traffic"_s}})});

        QCOMPARE(kindsOf(department.pull(cursor)), QStringList({u"case.returned"_s, u"case.dispatched"_s}));
    }

    void aWiderScopeBeginsTheFeedAnew()
    {
        Tablet here = enrolled(u"网格员 07"_s);
        Tablet there = enrolled(u"网格员 08"_s, u"inspector"_s, u"320582102"_s);
        here.push({here.report(grid)});
        QByteArray cursor;
        QCOMPARE(reportsIn(there.pull(cursor)), 0);

        there.enrol(*m_hub->code(u"网格员 08"_s, u"inspector"_s, u"320582"_s), there.device);

        QCOMPARE(reportsIn(there.pull(cursor)), 1);
    }

    void anotherEpochBeginsTheFeedAnew()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);
        tablet.push({tablet.report(grid)});
        QByteArray cursor;
        const auto all = tablet.pull(cursor);

        m_hub->office.epoch = u"epoch-2"_s;

        QCOMPARE(tablet.pull(cursor), all);
    }

    void aForeignCursorIsRefused()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);

        QCOMPARE(word(tablet.call("GET", u"/events?after=nonsense"_s)), u"cursor-invalid"_s);
        QCOMPARE(word(tablet.call("GET", u"/events?limit=0"_s)), u"limit-invalid"_s);
    }

    void theFeedIsReadInPagesOfAnySize()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);
        QByteArrayList lines;
        for (int i = 0; i < 20; ++i)
            lines << tablet.report(grid);
        tablet.push(lines);
        const auto all = tablet.pullAll();

        for (const int limit : {1, 2, 7, 22, 1000}) {
            QByteArray cursor;
            QCOMPARE(tablet.pull(cursor, limit), all);
        }
        QCOMPARE(all.size(), 22U);
    }

    void nobodyForcesAWayIntoAnothersCase()
    {
        Tablet here = enrolled(u"网格员 07"_s);
        Tablet there = enrolled(u"网格员 08"_s, u"inspector"_s, u"320582102"_s);
        here.push({here.report(grid)});

        // Whoever guesses a stream's id reports into it, as if it lay in the own grid.
        const PushAnswer pushed = there.push({there.line(
            EventKind::CaseReported, here.lastStream, {{u"grid"_s, otherGrid}, {u"category"_s, u"burn"_s}})});

        QVERIFY(pushed.results[0].reason.startsWith(u"scope"_s));
        QCOMPARE(reportsIn(there.pullAll()), 0);
    }

    void nobodyForcesAWayIntoAnothersCaseByAnInspection()
    {
        Tablet here = enrolled(u"网格员 07"_s);
        Tablet there = enrolled(u"网格员 08"_s, u"inspector"_s, u"320582102"_s);
        here.push({here.report(grid)});

        const PushAnswer pushed =
            there.push({there.line(EventKind::InspectionCompleted, here.lastStream,
                                   {{u"grid"_s, otherGrid}, {u"items"_s, QJsonArray()}})});

        QVERIFY(pushed.results[0].reason.startsWith(u"scope"_s));
        QCOMPARE(reportsIn(there.pullAll()), 0);
    }

    void nobodyForcesAWayIntoAnothersInspection()
    {
        Tablet here = enrolled(u"网格员 07"_s);
        Tablet there = enrolled(u"乡镇 02"_s, u"township"_s, u"320582102"_s);
        const QUuid inspection = numberedId(1);
        here.push({here.line(EventKind::InspectionCompleted, inspection,
                             {{u"grid"_s, grid}, {u"items"_s, QJsonArray()}})});

        for (const EventKind kind : {EventKind::CasePhotoAdded, EventKind::CaseReported,
                                     EventKind::CaseAmended, EventKind::InspectionCompleted}) {
            const PushAnswer pushed = there.push({there.line(kind, inspection, {{u"grid"_s, otherGrid}})});
            QVERIFY2(pushed.results[0].reason.startsWith(u"scope"_s), qUtf8Printable(key(kind)));
        }
        QVERIFY(!kindsOf(there.pullAll()).contains(u"inspection.completed"_s));
    }

    void aSiteIsInTheHandsOfItsTownship()
    {
        Tablet here = enrolled(u"乡镇 01"_s, u"township"_s, u"320582101"_s);
        Tablet there = enrolled(u"乡镇 02"_s, u"township"_s, u"320582102"_s);
        Tablet county = enrolled(u"县办 01"_s, u"county"_s, {});
        Tablet department = enrolled(u"住建 01"_s, u"department"_s, u"housing"_s);
        const QJsonObject site{{u"name"_s, u"青石工地"_s}, {u"kind"_s, u"site"_s}, {u"grid"_s, grid}};
        here.push({here.line(EventKind::SiteRegistered, numberedId(1), site)});

        const auto reasonOf = [](Tablet &tablet, EventKind kind, const QJsonObject &data) {
            return tablet.push({tablet.line(kind, numberedId(1), data)}).results[0].reason;
        };

        QVERIFY(reasonOf(there, EventKind::SiteRetired, {}).startsWith(u"scope"_s));
        QVERIFY(reasonOf(there, EventKind::SiteUpdated, {{u"grid"_s, otherGrid}}).startsWith(u"scope"_s));
        QCOMPARE(reasonOf(here, EventKind::SiteUpdated, site), QString());
        QCOMPARE(reasonOf(department, EventKind::SiteUpdated, site), QString());
        QCOMPARE(reasonOf(county, EventKind::SiteRetired, {}), QString());
    }

    void anInspectorCannotSignForTheCounty()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);
        Tablet county = enrolled(u"县办 01"_s, u"county"_s, {});
        tablet.push({tablet.report(grid)});

        const PushAnswer pushed =
            tablet.push({tablet.line(EventKind::CaseAccepted, tablet.lastStream, {}, county.user)});

        QVERIFY(pushed.results[0].reason.startsWith(u"author-foreign"_s));
    }

    void missingPhotosAreAskedForUntilTheyCome()
    {
        Tablet tablet = enrolled(u"网格员 07"_s);

        const PushAnswer pushed = tablet.push({tablet.report(grid, {{u"photos"_s, photosJson({1, 2, 1})}})});

        const QStringList both{numberedHash(1), numberedHash(2)};
        QCOMPARE(pushed.missingPhotos, both);
        QCOMPARE(receiptOf(tablet).photosMissing, both);
        EXPECT_OK(m_hub->office.store.write([&](Sql &sql, EventLog &) {
            PhotoNames::hold(sql, numberedHash(1), 10, tablet.device, m_hub->clock.now());
        }));
        QCOMPARE(receiptOf(tablet).photosMissing, QStringList(numberedHash(2)));
    }

    void namingAPhotoDoesNotGiveIt()
    {
        Tablet owner = enrolled(u"网格员 07"_s);
        Tablet other = enrolled(u"网格员 08"_s, u"inspector"_s, u"320582102"_s);
        owner.push({owner.report(grid, {{u"photos"_s, photosJson({1})}})});
        EXPECT_OK(m_hub->office.store.write([&](Sql &sql, EventLog &) {
            PhotoNames::hold(sql, numberedHash(1), 10, owner.device, m_hub->clock.now());
        }));

        const PushAnswer pushed = other.push({other.report(otherGrid, {{u"photos"_s, photosJson({1})}})});

        QCOMPARE(pushed.missingPhotos, QStringList(numberedHash(1))); // it has to show that it has it
        QCOMPARE(other.call("GET", u"/photos/"_s + numberedHash(1)).status, 404);
    }

private:
    Tablet newTablet()
    {
        return Tablet([hub = m_hub.get()](const Request &request, const QByteArray &body) {
            return hub->api.answer(request, body);
        });
    }
    Tablet enrolled(const QString &name, const QString &role = u"inspector"_s, const QString &scope = village)
    {
        Tablet tablet = newTablet();
        const Answer answer = tablet.enrol(*m_hub->code(name, role, scope));
        if (answer.status != 201)
            qFatal("%s", answer.bytes().constData());
        return tablet;
    }
    Receipt receiptOf(const Tablet &tablet) const
    {
        return *receiptFromLine(tablet.call("GET", u"/receipt"_s).bytes(), m_hub->office.identity.device,
                                m_hub->office.identity.key.publicKey());
    }
    std::vector<Quarantined> quarantined() const
    {
        return *m_hub->office.store.read([](Sql &sql) { return Quarantine::all(sql); });
    }
    static QStringList kindsOf(const std::vector<SignedEvent> &events)
    {
        QStringList kinds;
        for (const SignedEvent &event : events)
            kinds << event.event.kind;
        return kinds;
    }
    static int reportsIn(const std::vector<SignedEvent> &events)
    {
        return int(kindsOf(events).count(u"case.reported"_s));
    }

    EachEngine m_engines;
    std::unique_ptr<HubRig> m_hub;
};

} // namespace lantian::hub

QTEST_GUILESS_MAIN(lantian::hub::HubEventsTest)
#include "tst_hubevents.moc"
