#include "protocol/RelayReceipt.h"
#include "support/Expect.h"
#include "sync/ReceiptIntake.h"
#include "sync/Tablet.h"

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

using Kind = StubFault::Kind;
using Outcome = ExchangeRecord::Outcome;

} // namespace

/// What goes wrong on the way to the hub and at it. Whatever it is: what waits leaves only by a receipt, and
/// what counts as delivered is with the hub.
class ExchangeFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<StubHub>();
        m_tablet = std::make_unique<Tablet>(*m_hub);
    }

    /// Whatever a test did: nothing is called delivered that the hub does not hold.
    void cleanup()
    {
        for (const QString &sha256 : m_tablet->delivered())
            QVERIFY2(m_hub->photos.contains(sha256), qUtf8Printable(sha256));
        m_tablet.reset();
        m_hub.reset();
    }

    void aFaultOnTheWayLosesNothingAndTheNextTimeAllIsThere_data()
    {
        QTest::addColumn<StubFault>("fault");
        const auto row = [](const char *name, const StubFault &fault) { QTest::newRow(name) << fault; };
        const StubReply portal = StubHub::portal();
        for (const auto &[method, path] : {std::pair<const char *, const char *>{"GET", "/hub"},
                                           {"POST", "/events"},
                                           {"POST", "/photos"},
                                           {"PATCH", "/photos"},
                                           {"GET", "/receipt"},
                                           {"GET", "/events"},
                                           {"GET", "/reference"}}) {
            const QByteArray name = QByteArray(method) + ' ' + path;
            row(name + " 500", {Kind::Reply, method, path, {500, "text/plain", {}, "oops"}});
            row(name + " 503 for long", {Kind::Reply, method, path, {503, {}, {{"Retry-After", "120"}}, {}}});
            row(name + " 429", {Kind::Reply, method, path, {429, {}, {{"Retry-After", "1"}}, {}}});
            row(name + " captive portal", {Kind::Reply, method, path, portal, 0, 9});
            row(name + " redirect",
                {Kind::Reply, method, path, {302, {}, {{"Location", "http://127.0.0.1:9/"}}, {}}});
            row(name + " 502 page", {Kind::Reply, method, path, {502, "text/html", {}, "<html>"}, 0, 9});
            row(name + " 401 of a proxy", {Kind::Reply, method, path, {401, "text/html", {}, "<html>"}});
            row(name + " 401", {Kind::Reply, method, path, StubHub::problem(401, u"token-unknown"_s)});
            row(name + " no reply", {Kind::NoReply, method, path});
            row(name + " never a reply", {Kind::NoReply, method, path, {}, 0, 9});
            row(name + " cut reply", {Kind::CutReply, method, path, {}, 3});
            row(name + " twice", {Kind::Twice, method, path});
            row(name + " nonsense", {Kind::Reply, method, path, {200, "application/json", {}, "[1]"}});
            row(name + " no JSON", {Kind::Reply, method, path, {200, "application/json", {}, "{"}});
        }
        row("POST /events cut", {Kind::CutRequest, "POST", "/events", {}, 700});
        row("PATCH cut", {Kind::CutRequest, "PATCH", "/photos", {}, 654'321});
        row("PATCH cut at once", {Kind::CutRequest, "PATCH", "/photos", {}, 0});
        row("PATCH cut often", {Kind::CutRequest, "PATCH", "/photos", {}, 1000, 9});
    }

    void aFaultOnTheWayLosesNothingAndTheNextTimeAllIsThere()
    {
        QFETCH(const StubFault, fault);
        const QStringList photos{m_tablet->takePhoto(1), m_tablet->takePhoto(2, 1'500'000)};
        for (int i = 0; i < 3; ++i)
            m_tablet->report({photos[i % 2]});
        m_hub->feed << m_hub->grantLine(1);
        m_hub->reference = {{u"catalogue"_s, QJsonObject()}};
        m_hub->http.fail(fault);

        const ExchangeResult faulty = m_tablet->exchange();
        if (m_tablet->pending() == Pending{}) {
            QCOMPARE(m_hub->events.size(), 3);
            QCOMPARE(m_hub->photos.size(), 2);
        } else {
            QVERIFY(faulty.record.outcome != Outcome::Complete);
        }
        QCOMPARE(m_tablet->eventCount(), 3 + (faulty.record.eventsReceived > 0));

        for (size_t tries = 0; m_hub->http.faultsLeft() > 0 && tries < 10; ++tries)
            m_tablet->exchange();
        const ExchangeResult healed = m_tablet->exchange();

        QVERIFY2(!healed.error, healed.error ? qUtf8Printable(healed.error->what) : "");
        QCOMPARE(m_tablet->pending(), Pending{});
        QCOMPARE(m_hub->events.size(), 3);
        QCOMPARE(m_hub->photos.size(), 2);
        QCOMPARE(m_tablet->delivered().size(), 2);
        QCOMPARE(m_tablet->unsettled().size(), 0);
        QCOMPARE(m_tablet->eventCount(), 4);
    }

    void whatKindOfFaultItWasIsSaid()
    {
        m_tablet->report();
        m_hub->http.fail({Kind::Reply, "GET", "/hub", StubHub::problem(401, u"token-unknown"_s)});
        const ExchangeResult signIn = m_tablet->exchange();
        m_hub->http.fail({Kind::Reply, "GET", "/hub", StubHub::portal(), 0, 3});
        const ExchangeResult portal = m_tablet->exchange();
        m_hub->http.stop();
        m_tablet->connection = std::make_unique<HttpConnection>(HubAddress{{u"http://127.0.0.1:1"_s}, {}});
        const ExchangeResult away = m_tablet->exchange();

        QCOMPARE(signIn.error->kind, Error::Kind::Denied);
        QCOMPARE(signIn.error->code, u"token-unknown"_s);
        QCOMPARE(portal.error->kind, Error::Kind::Unreachable);
        QCOMPARE(portal.error->code, u"hub-not-there"_s);
        QCOMPARE(away.error->kind, Error::Kind::Unreachable);
        QCOMPARE(away.error->code, u"hub-unreachable"_s);
        QCOMPARE(m_tablet->pending().events, 1);
    }

    void anUploadGoesOnAtTheByteTheHubHolds_data()
    {
        QTest::addColumn<qint64>("cut");
        QTest::addColumn<bool>("tellsOffset");
        for (const qint64 cut :
             {qint64(1), qint64(65'535), qint64(65'536), qint64(65'537), qint64(999'999)}) {
            QTest::addRow("cut after %lld", cut) << cut << true;
            QTest::addRow("cut after %lld, offset only when asked", cut) << cut << false;
        }
    }

    void anUploadGoesOnAtTheByteTheHubHolds()
    {
        QFETCH(const qint64, cut);
        m_hub->tellsOffset =
            QTest::currentDataTag() && !QByteArray(QTest::currentDataTag()).contains("asked");
        const QString photo = m_tablet->takePhoto(1, 2'500'000);
        m_tablet->report({photo});
        m_hub->http.fail({Kind::CutRequest, "PATCH", "/photos", {}, cut});

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Complete);
        qint64 sent = 0;
        QList<qint64> offsets;
        for (const StubRequest &request : m_hub->http.requests()) {
            if (request.method != "PATCH")
                continue;
            offsets << request.headers["upload-offset"].toLongLong();
            sent += request.body.size();
        }
        // Qt's network access sends what got no answer once more by itself, which the hub refuses.
        QVERIFY(offsets.contains(cut));
        QVERIFY2(sent <= 2'500'001 + (1 << 20), qUtf8Printable(QString::number(sent)));
    }

    void aLaterExchangeGoesOnWhereTheOneBeforeWasCut()
    {
        const QString photo = m_tablet->takePhoto(1, 2'500'000);
        m_tablet->report({photo});
        m_hub->http.fail({Kind::CutRequest, "PATCH", "/photos", {}, 300'000});
        m_hub->http.fail({Kind::Reply, "HEAD", "/photos", StubHub::portal(), 0, 3});
        QVERIFY(m_tablet->exchange().error.has_value());
        QCOMPARE(m_hub->parts[photo].size(), 300'000);

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Complete);
        QCOMPARE(result.record.resumed, 1);
    }

    /// A hub counts a piece whole or not at all, so the same piece would never get through.
    void aLineThatIsAlwaysCutLetsPiecesThroughThatAreSmallEnough()
    {
        const QStringList photos{m_tablet->takePhoto(1, 700'000), m_tablet->takePhoto(2, 3'000'000)};
        m_tablet->report(photos);
        m_hub->http.cutBodiesAt(64 << 10, 1'000'000);

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Complete);
        QVERIFY(m_hub->photos.contains(photos[0]) && m_hub->photos.contains(photos[1]));
        QVERIFY2(m_hub->http.bytesReceived() < 3 * 3'700'000,
                 qUtf8Printable(QString::number(m_hub->http.bytesReceived())));
    }

    void aLineThatIsAlwaysCutLetsEventsThroughThatAreFewEnough()
    {
        for (int i = 0; i < 150; ++i)
            m_tablet->report();
        m_hub->http.cutBodiesAt(16 << 10, 1'000'000);

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Complete);
        QCOMPARE(m_hub->events.size(), 150);
        QCOMPARE(m_tablet->unsettled().size(), size_t(0));
    }

    void aLineThatIsAlwaysCutLetsPagesThroughThatAreShortEnough()
    {
        for (int i = 1; i <= 150; ++i)
            m_hub->feed << m_hub->grantLine(i);
        m_hub->http.cutAnswersAt(16 << 10, 1'000'000);

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Complete);
        QCOMPARE(m_tablet->eventCount(), 150);
    }

    /// A receipt names all photos that are missing.
    void aReceiptThatIsTooLongForTheLineIsTakenOnceThePhotosAreThere()
    {
        constexpr int many = 250;
        for (int i = 0; i < many; ++i)
            m_tablet->report({m_tablet->takePhoto(i)});
        m_hub->http.cutAnswersAt(16 << 10, 1'000'000);

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Complete);
        QCOMPARE(m_hub->photos.size(), many);
        QCOMPARE(result.left, Pending{});
    }

    void aHubThatIsAwayIsNotOfferedLessAndLess()
    {
        for (int i = 0; i < 150; ++i)
            m_tablet->report();
        m_hub->http.fail({Kind::NoReply, "POST", "/events", {}, 0, 1'000'000});
        const ExchangeResult silent = m_tablet->exchange([&](Exchange &exchange) {
            QObject::connect(&exchange, &Exchange::progressed, &exchange, [&](const SyncProgress &progress) {
                if (progress.phase == SyncPhase::Pushing)
                    m_hub->http.fail({Kind::NoReply, "GET", "/hub", {}, 0, 1'000'000});
            });
        });

        QCOMPARE(silent.record.outcome, Outcome::Failed);
        QCOMPARE(m_tablet->alarm.waits.size(), size_t(2)); // between three tries of what is small
    }

    void onceTheLineIsGoodAgainThePiecesGrow()
    {
        // Qt sends a request that was cut again by itself, or not, as the moment has it: the cuts are enough
        // for four sizes in the first case, and the photo is long enough to outlast them in the second.
        const QString photo = m_tablet->takePhoto(1, 12'000'000);
        m_tablet->report({photo});
        m_hub->http.cutBodiesAt(64 << 10, 18);

        QCOMPARE(m_tablet->exchange().record.outcome, Outcome::Complete);

        qsizetype smallest = 1 << 20;
        qsizetype largest = 0; // of those that were not cut
        for (const StubRequest &request : m_hub->http.requests()) {
            if (request.method != "PATCH")
                continue;
            smallest = std::min(smallest, request.body.size());
            largest = std::max(largest, request.body.size());
        }
        QVERIFY2(smallest <= 64 << 10, qUtf8Printable(QString::number(smallest)));
        QVERIFY2(largest >= 256 << 10, qUtf8Printable(QString::number(largest)));
    }

    void whatTheHubTookAndLostIsSentAgain()
    {
        const QString photo = m_tablet->takePhoto(1);
        m_tablet->report({photo});
        m_hub->drops << photo;

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Complete);
        QVERIFY(m_hub->photos.contains(photo));
    }

    void whatTheHubLosesAlwaysIsNeverCalledDelivered()
    {
        const QString photo = m_tablet->takePhoto(1);
        m_tablet->report({photo});
        for (int i = 0; i < 2; ++i) {
            m_hub->http.fail({Kind::Reply,
                              "PATCH",
                              "/photos",
                              {204, {}, {{"Tus-Resumable", "1.0.0"}, {"Upload-Offset", "1001"}}, {}}});
        }

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Partial);
        QCOMPARE(m_tablet->pending(), (Pending{0, 1}));
        QCOMPARE(m_tablet->delivered(), QStringList());
    }

    void aPhotoLostLaterIsSentAgainWhenAReceiptSaysSo()
    {
        const QString photo = m_tablet->takePhoto(1);
        m_tablet->report({photo});
        m_tablet->exchange();
        QCOMPARE(m_tablet->delivered(), QStringList(photo));
        m_hub->photos.clear();
        m_tablet->report();

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Complete);
        QVERIFY(m_hub->photos.contains(photo));
    }

    void wrongBytesStartAgainThreeTimesAndThenNeedAPerson()
    {
        const QString photo = m_tablet->takePhoto(1);
        m_tablet->report({photo});
        m_hub->http.fail({Kind::Reply, "PATCH", "/photos", StubHub::problem(460, u"photo-hash"_s), 0, 4});

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Partial);
        QCOMPARE(m_hub->http.count("PATCH", "/photos"), 4);
        QCOMPARE(m_tablet->unsettled().at(0).word, u"photo-not-taken"_s);
        QCOMPARE(m_tablet->pending(), (Pending{0, 1}));
    }

    void aHubBelowSendsWrongBytesAgainTheNextTime()
    {
        m_tablet->membership.enrolment.role = u"hub"_s;
        const QString photo = m_tablet->takePhoto(1);
        m_tablet->report({photo});
        m_hub->http.fail({Kind::Reply, "PATCH", "/photos", StubHub::problem(460, u"photo-hash"_s), 0, 4});
        m_tablet->exchange();
        QVERIFY(!m_hub->photos.contains(photo));

        m_tablet->exchange();

        QVERIFY(m_hub->photos.contains(photo));
    }

    void anOriginalThatWasAlteredHereIsSaidToBe()
    {
        const QString photo = m_tablet->takePhoto(1);
        const QString other = m_tablet->takePhoto(2);
        m_tablet->report({photo, other});
        QFile file(m_tablet->photos.path(PhotoFile::Original, photo));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("x");
        file.close();

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Partial);
        QCOMPARE(m_tablet->unsettled().at(0).word, u"photo-damaged"_s);
        QCOMPARE(m_tablet->delivered(), QStringList(other));
    }

    void aMissingOriginalHoldsNothingUp()
    {
        const QString photo = m_tablet->takePhoto(1);
        const QString lost = m_tablet->takePhoto(2);
        m_tablet->report({lost, photo});
        QVERIFY(QFile::remove(m_tablet->photos.path(PhotoFile::Original, lost)));

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Partial);
        QCOMPARE(m_tablet->unsettled().at(0).word, u"photo-missing"_s);
        QCOMPARE(m_tablet->delivered(), QStringList(photo));
        QCOMPARE(m_tablet->pending(), (Pending{0, 1}));
    }

    void aReceiptThatIsNotOursEmptiesNothing_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("signed by another") << u"receipt-forged"_s;
        QTest::newRow("for another device") << u"receipt-other-device"_s;
        QTest::newRow("of another chain") << u"receipt-other-chain"_s;
        QTest::newRow("from before the last one") << u"receipt-old"_s;
    }

    void aReceiptThatIsNotOursEmptiesNothing()
    {
        QFETCH(const QString, fault);
        const QString photo = m_tablet->takePhoto(1);
        const QByteArray first = m_hub->receipt();
        m_tablet->report();
        m_tablet->exchange();
        m_tablet->report({photo});
        if (fault == u"receipt-forged"_s)
            m_hub->receiptSigner.key = *DeviceKey::fromSeed(QByteArray(32, 'x'));
        m_hub->confirmsOthers = fault == u"receipt-other-chain"_s;
        m_hub->confirmsTo = fault == u"receipt-other-device"_s ? numberedId(0xd2) : QUuid();
        if (fault == u"receipt-old"_s)
            m_hub->confirmsAgain = first;

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Failed);
        QCOMPARE(result.error->code, fault);
        QCOMPARE(m_tablet->pending(), (Pending{1, 1}));
        QCOMPARE(m_tablet->delivered(), QStringList());
    }

    void aWordOfAHubsOtherEpochEmptiesNothing()
    {
        const SignedEvent event = m_tablet->report();
        RelayReceipt word{m_tablet->identity.device, {{event.event.id, event.hash}}, u"e1"_s};

        const Result<void> before = takeRelayReceipt(
            *m_tablet->store, relayReceiptLine(word, m_hub->identity), m_tablet->membership, u"e2"_s);

        QVERIFY(!before);
        QCOMPARE(before.error().code, u"hub-restored"_s);
        QCOMPARE(m_tablet->pending(), (Pending{1, 0}));
        word.epoch = u"e2"_s;
        EXPECT_OK(takeRelayReceipt(*m_tablet->store, relayReceiptLine(word, m_hub->identity),
                                   m_tablet->membership, u"e2"_s));
        QCOMPARE(m_tablet->pending(), Pending{});
    }

    void aHubThatIsRestoredMeanwhileEndsTheExchangeAndIsFilledByTheNext()
    {
        const QString photo = m_tablet->takePhoto(1);
        m_tablet->report({photo});
        m_tablet->report();
        m_tablet->exchange();
        m_tablet->report();
        bool restored = false;

        const ExchangeResult result = m_tablet->exchange([&](Exchange &exchange) {
            QObject::connect(&exchange, &Exchange::progressed, &exchange, [&](const SyncProgress &progress) {
                if (progress.phase != SyncPhase::Confirming || restored)
                    return;
                restored = true;
                const QHash<QUuid, QByteArray> events = m_hub->events;
                m_hub->forget(u"e2"_s);
                m_hub->time = m_hub->time.addSecs(60);
                for (const QByteArray &line : events) // it has the same events: only its epoch tells
                    m_hub->take(line);
            });
        });

        QVERIFY(restored);
        QCOMPARE(result.record.outcome, Outcome::Failed);
        QCOMPARE(result.error->code, u"hub-restored"_s);
        QCOMPARE(m_tablet->pending(), (Pending{1, 0}));
        m_hub->events.clear();
        m_hub->heads.clear();
        QCOMPARE(m_tablet->exchange().record.outcome, Outcome::Complete);
        QCOMPARE(m_hub->events.size(), 3);
        QVERIFY(m_hub->photos.contains(photo));
    }

    void aHubWhoseClockWasSetBackIsBelievedAllTheSame()
    {
        const QString photo = m_tablet->takePhoto(1);
        m_tablet->report();
        m_tablet->exchange();
        m_hub->time = m_hub->time.addDays(-30);
        m_tablet->report({photo});

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Complete);
        QCOMPARE(m_tablet->pending(), Pending{});
        QCOMPARE(m_tablet->delivered(), QStringList(photo));
    }

private:
    std::unique_ptr<StubHub> m_hub;
    std::unique_ptr<Tablet> m_tablet;
};

QTEST_GUILESS_MAIN(ExchangeFaultsTest)
#include "tst_exchangefaults.moc"
