#include "support/Expect.h"
#include "sync/ReceiptIntake.h"
#include "sync/Tablet.h"

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

using Kind = StubFault::Kind;
using Outcome = ExchangeRecord::Outcome;

} // namespace

/// One exchange with a hub that does, or does not do, what it should. Two laws hold throughout: what waits
/// leaves only by a receipt, and what the receipt confirms is with the hub.
class ExchangeTest : public QObject
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

    void whatWaitsGoesAndTheOutboxIsEmpty()
    {
        const QStringList photos{m_tablet->takePhoto(1), m_tablet->takePhoto(2, 3'000'000)};
        const SignedEvent first = m_tablet->report({photos[0]});
        const SignedEvent second = m_tablet->report({photos[1]});

        const ExchangeResult result = m_tablet->exchange();

        QVERIFY2(!result.error, result.error ? qUtf8Printable(result.error->what) : "");
        QCOMPARE(result.record.outcome, Outcome::Complete);
        QCOMPARE(result.left, Pending{});
        QCOMPARE(m_tablet->pending(), Pending{});
        QCOMPARE(m_hub->events.value(first.event.id), lineOf(first));
        QCOMPARE(m_hub->events.value(second.event.id), lineOf(second));
        QCOMPARE(QSet<QString>(m_hub->photos.keyBegin(), m_hub->photos.keyEnd()),
                 QSet<QString>(photos.begin(), photos.end()));
        QCOMPARE(m_tablet->delivered().size(), 2);
        QCOMPARE(result.record.eventsSent, 2);
        QCOMPARE(result.record.photosSent, 2);
        QCOMPARE(m_tablet->last.photos, (SyncCount{2, 2}));
        QCOMPARE(m_tablet->last.photoBytes.done, m_tablet->last.photoBytes.total);
    }

    void nothingWaitsAndNothingIsAskedTwice()
    {
        m_tablet->report();
        m_tablet->exchange();
        const qsizetype receipts = m_hub->http.count("GET", "/receipt");

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Complete);
        QCOMPARE(m_hub->http.count("GET", "/receipt"), receipts);
        QCOMPARE(m_hub->http.count("POST", "/events"), 1);
    }

    void theSmallPhotosGoFirst()
    {
        const QString large = m_tablet->takePhoto(1, 2'000'000);
        const QString small = m_tablet->takePhoto(2, 1'000);
        m_tablet->report({large, small});

        m_tablet->exchange();

        QStringList created;
        for (const StubRequest &request : m_hub->http.requests()) {
            if (request.method == "POST" && request.path.endsWith("/photos"))
                created << QString::fromLatin1(
                    QByteArray::fromBase64(request.headers["upload-metadata"].split(' ').value(1)));
        }
        QCOMPARE(created, (QStringList{small, large}));
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
        m_hub->feed << hubLine(EventKind::UserGranted, 1);
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

    void aHubThatTakesLessAtOnceGetsLessAtOnce()
    {
        for (int i = 0; i < 20; ++i)
            m_tablet->report();
        m_hub->mostBodyBytes = 4000;

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Complete);
        QCOMPARE(m_hub->events.size(), 20);
        QCOMPARE(m_tablet->unsettled().size(), 0);
    }

    void anEventThatIsTooLargeForTheHubHoldsUpNoOther()
    {
        m_tablet->report();
        QStringList many;
        for (int i = 0; i < 40; ++i)
            many << numberedHash(i + 1);
        const SignedEvent large = m_tablet->report(many);
        m_tablet->report();
        m_hub->mostBodyBytes = 2000;

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(m_hub->events.size(), 2);
        QCOMPARE(result.record.outcome, Outcome::Partial);
        const auto unsettled = m_tablet->unsettled();
        QVERIFY(std::any_of(unsettled.begin(), unsettled.end(), [&](const Unsettled::Row &row) {
            return row.about.id == idText(large.event.id) && row.word == u"too-large"_s;
        }));
        QCOMPARE(m_tablet->pending().events, 2); // the receipt ends before the gap
    }

    void theHubsLimitOfEventsIsKept()
    {
        for (int i = 0; i < 7; ++i)
            m_tablet->report();
        m_hub->maxEvents = 3;

        m_tablet->exchange();

        QCOMPARE(m_hub->http.count("POST", "/events"), 3);
        QCOMPARE(m_hub->events.size(), 7);
    }

    void aRejectedEventIsShownAndItsPhotoNotCalledDelivered()
    {
        const QString photo = m_tablet->takePhoto(1);
        const SignedEvent refused = m_tablet->report({photo});
        const SignedEvent good = m_tablet->report();
        m_hub->rejects << refused.event.id;
        m_hub->reordersResults = true;

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Partial);
        QCOMPARE(m_tablet->unsettled().size(), size_t(1));
        QCOMPARE(m_tablet->unsettled().at(0).about.id, idText(refused.event.id));
        QCOMPARE(m_tablet->unsettled().at(0).word, u"rejected"_s);
        QVERIFY(m_hub->events.contains(good.event.id));
        QCOMPARE(m_tablet->delivered(), QStringList());
        QCOMPARE(m_tablet->pending().events, 0); // it is with the hub, in quarantine
    }

    void aReceiptThatIsNotOursEmptiesNothing_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("signed by another") << u"receipt-forged"_s;
        QTest::newRow("for another device") << u"receipt-other-device"_s;
        QTest::newRow("of another chain") << u"receipt-other-chain"_s;
        QTest::newRow("of the time before the last one") << u"receipt-old"_s;
    }

    void aReceiptThatIsNotOursEmptiesNothing()
    {
        QFETCH(const QString, fault);
        const QString photo = m_tablet->takePhoto(1);
        m_tablet->report();
        m_tablet->exchange();
        m_tablet->report({photo});
        if (fault == u"receipt-forged"_s)
            m_hub->receiptSigner.key = *DeviceKey::fromSeed(QByteArray(32, 'x'));
        m_hub->confirmsOthers = fault == u"receipt-other-chain"_s;
        m_hub->confirmsTo = fault == u"receipt-other-device"_s ? numberedId(0xd2) : QUuid();
        if (fault == u"receipt-old"_s)
            m_hub->time = m_hub->time.addSecs(-1);

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Failed);
        QCOMPARE(result.error->code, fault);
        QCOMPARE(m_tablet->pending(), (Pending{1, 1}));
        QCOMPARE(m_tablet->delivered(), QStringList());
    }

    void aHubRestoredFromItsBackupGetsAllOfItAgain()
    {
        const QString photo = m_tablet->takePhoto(1);
        m_tablet->report({photo});
        m_tablet->report();
        m_tablet->exchange();
        const QByteArray oldReceipt = m_hub->receipt();
        m_hub->forget(u"e2"_s);
        m_hub->time = m_hub->time.addSecs(3600);
        m_hub->feed << hubLine(EventKind::UserGranted, 1);

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Complete);
        QCOMPARE(m_hub->events.size(), 2);
        QVERIFY(m_hub->photos.contains(photo));
        QCOMPARE(m_tablet->setting(syncSetting::cursor), u"1"_s);
        const auto old = takeReceipt(*m_tablet->store, m_tablet->photos, oldReceipt, m_tablet->membership,
                                     m_tablet->clock.now());
        EXPECT_ERROR(old, Error::Kind::Denied);
        QCOMPARE(old.error().code, u"receipt-old"_s);
    }

    void anotherHubGetsNothing()
    {
        m_tablet->report();
        m_hub->identity.key = *DeviceKey::fromSeed(QByteArray(32, 'o'));

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.error->code, u"hub-other-key"_s);
        QCOMPARE(m_hub->events.size(), 0);
        QCOMPARE(m_tablet->pending().events, 1);
    }

    void theFeedIsTakenPageByPageAndOneBadEventHoldsUpNone()
    {
        const DeviceIdentity other{numberedId(0xd2), *DeviceKey::fromSeed(QByteArray(32, 'o'))};
        const DeviceIdentity stranger{numberedId(0xd3), *DeviceKey::fromSeed(QByteArray(32, 'z'))};
        m_hub->feed << reportBy(other, 1); // before its device is known
        m_hub->feed << enrolledLine(other);
        for (int i = 2; i < 450; ++i)
            m_hub->feed << reportBy(other, i);
        QByteArray tampered = reportBy(other, 900);
        tampered.replace("burn", "coal");
        m_hub->feed << tampered << "{}" << reportBy(stranger, 1) << reportBy(other, 901);

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Complete);
        QCOMPARE(m_tablet->eventCount(), 451); // 450 of the other and its enrolment
        QCOMPARE(*m_tablet->store->read(SetAside::count), 3);
        QCOMPARE(m_tablet->setting(syncSetting::cursor), QString::number(m_hub->feed.size()));
        QCOMPARE(m_tablet->pending(), Pending{});
    }

    void aCursorThatTheHubDoesNotKnowBeginsAtTheBeginning()
    {
        m_hub->feed << hubLine(EventKind::UserGranted, 1);
        EXPECT_OK(
            m_tablet->store->write([](Sql &sql) { Settings::keep(sql, syncSetting::cursor, u"what"_s); }));
        EXPECT_OK(m_tablet->store->write([](Sql &sql) { Settings::keep(sql, syncSetting::epoch, u"e1"_s); }));

        const ExchangeResult result = m_tablet->exchange();

        QCOMPARE(result.record.outcome, Outcome::Complete);
        QCOMPARE(m_tablet->eventCount(), 1);
        QCOMPARE(m_tablet->setting(syncSetting::cursor), u"1"_s);
    }

    void onlyTheHubSaysWhoWorksWithWhom()
    {
        const DeviceIdentity other{numberedId(0xd2), *DeviceKey::fromSeed(QByteArray(32, 'o'))};
        const DeviceIdentity third{numberedId(0xd3), *DeviceKey::fromSeed(QByteArray(32, 'z'))};
        m_hub->feed << enrolledLine(other) << enrolledLine(third, other) << reportBy(third, 1);

        m_tablet->exchange();

        QCOMPARE(m_tablet->eventCount(), 1);
        QCOMPARE(*m_tablet->store->read(SetAside::count), 2);
    }

    void theReferenceIsTakenOnceAndABadOneNever()
    {
        const QJsonObject grids{{u"type"_s, u"FeatureCollection"_s}};
        QVERIFY(QDir().mkpath(m_tablet->path(u"geo"_s)));
        QFile own(m_tablet->path(u"geo/no_burn_zones.geojson"_s)); // not from the hub, which has none
        QVERIFY(own.open(QIODevice::WriteOnly));
        m_hub->reference = {{u"catalogue"_s, QJsonObject()}, {u"grids"_s, grids}};
        m_tablet->exchange();
        m_tablet->exchange();
        QCOMPARE(m_tablet->referencesChanged, 1);
        QVERIFY(QFile::exists(m_tablet->path(u"geo/grids.geojson"_s)));

        for (const QString &name : {u"../evil.json"_s, u"categories/01-burn.json"_s}) {
            m_hub->reference = {
                {u"catalogue"_s, QJsonObject{{u"files"_s, QJsonObject{{name, QJsonObject()}}}}}};
            m_hub->referenceTag = "\"" + name.toLatin1() + "\"";
            const ExchangeResult result = m_tablet->exchange();
            QCOMPARE(result.record.outcome, Outcome::Complete);
            QCOMPARE(m_tablet->last.trouble->code, u"reference-refused"_s);
        }
        QCOMPARE(m_tablet->referencesChanged, 1);
        QVERIFY(QFile::exists(m_tablet->path(u"geo/grids.geojson"_s)));
        QVERIFY(!QFile::exists(m_tablet->path(u"evil.json"_s)));

        m_hub->reference = {{u"catalogue"_s, QJsonObject()}};
        m_hub->referenceTag = "\"r3\"";
        m_tablet->exchange();
        QVERIFY(!QFile::exists(m_tablet->path(u"geo/grids.geojson"_s)));
        QVERIFY(own.exists());
    }

    void itCanBePausedGoneOnWithAndCalledOff()
    {
        const QString photo = m_tablet->takePhoto(1, 3'000'000);
        m_tablet->report({photo});
        bool wasPaused = false;
        const ExchangeResult gone = m_tablet->exchange([&](Exchange &exchange) {
            QObject::connect(&exchange, &Exchange::progressed, &exchange, [&](const SyncProgress &progress) {
                if (progress.photoBytes.done == 0 || wasPaused)
                    return;
                wasPaused = true;
                exchange.pause();
                const qsizetype before = m_hub->http.count("PATCH", "/photos");
                QTimer::singleShot(50, &exchange, [&, before] {
                    QVERIFY(m_hub->http.count("PATCH", "/photos") <= before + 1);
                    exchange.goOn();
                });
            });
        });
        QVERIFY(wasPaused);
        QCOMPARE(gone.record.outcome, Outcome::Complete);

        m_tablet->report({m_tablet->takePhoto(2, 3'000'000)});
        const ExchangeResult off = m_tablet->exchange([&](Exchange &exchange) {
            QObject::connect(&exchange, &Exchange::progressed, &exchange, [&](const SyncProgress &progress) {
                if (progress.photoBytes.done > 0)
                    QTimer::singleShot(0, &exchange, [&] { exchange.cancel(); });
            });
        });
        QCOMPARE(off.record.outcome, Outcome::Cancelled);
        QCOMPARE(m_tablet->pending(), (Pending{0, 1})); // the event was confirmed before its photo was sent
        QCOMPARE(m_tablet->exchange().record.outcome, Outcome::Complete);
    }

    void eachExchangeIsInTheHistory()
    {
        m_tablet->report();
        m_hub->http.fail({Kind::Reply, "GET", "/hub", StubHub::problem(401, u"token-unknown"_s)});
        m_tablet->exchange();
        m_tablet->exchange();

        const auto history = *m_tablet->store->read([](Sql &sql) { return SyncHistory::last(sql, 10); });

        QCOMPARE(history.size(), size_t(2));
        QCOMPARE(history[0].outcome, Outcome::Complete);
        QCOMPARE(history[0].eventsSent, 1);
        QCOMPARE(history[1].outcome, Outcome::Failed);
        QCOMPARE(history[1].word, u"token-unknown"_s);
    }

private:
    QByteArray hubLine(EventKind kind, int number)
    {
        const Deed deed{.id = numberedId(0x4000 + quint64(number)),
                        .stream = numberedId(0x5000),
                        .kind = kind,
                        .author = m_hub->identity.device,
                        .at = m_tablet->clock.now(),
                        .data = {{u"user"_s, idText(m_hub->user)},
                                 {u"name"_s, u"网格员 07"_s},
                                 {u"role"_s, u"inspector"_s},
                                 {u"scope"_s, u"990101100200001"_s}}};
        return lineOf(*signedEvent(deed, {number, noPrevious(), Hlc{}}, m_hub->identity));
    }
    QByteArray enrolledLine(const DeviceIdentity &device, const std::optional<DeviceIdentity> &by = {})
    {
        const Deed deed{
            .id = uuid7(m_tablet->clock.now()),
            .stream = device.device,
            .kind = EventKind::DeviceEnrolled,
            .author = m_hub->identity.device,
            .at = m_tablet->clock.now(),
            .data = {{u"device"_s, idText(device.device)}, {u"public_key"_s, device.key.publicKey().jwk()}}};
        return lineOf(*signedEvent(deed, {1, noPrevious(), Hlc{}}, by.value_or(m_hub->identity)));
    }
    QByteArray reportBy(const DeviceIdentity &device, int seq)
    {
        const QUuid id = uuid7(m_tablet->clock.now());
        const Deed deed{.id = id,
                        .stream = id,
                        .kind = EventKind::CaseReported,
                        .author = numberedId(0xb1),
                        .at = m_tablet->clock.now(),
                        .data = {{u"category"_s, u"burn"_s}}};
        return lineOf(*signedEvent(deed, {seq, noPrevious(), nextHlc(Hlc{}, m_tablet->clock.now())}, device));
    }

    std::unique_ptr<StubHub> m_hub;
    std::unique_ptr<Tablet> m_tablet;
};

Q_DECLARE_METATYPE(lantian::StubFault)

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
