#include "support/Expect.h"
#include "sync/ReceiptIntake.h"
#include "sync/Tablet.h"

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

using Kind = StubFault::Kind;
using Outcome = ExchangeRecord::Outcome;

} // namespace

/// One exchange, both ways, with a hub that does what it should; what goes wrong is in tst_exchangefaults.
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

    void aHubRestoredFromItsBackupGetsAllOfItAgain()
    {
        const QString photo = m_tablet->takePhoto(1);
        m_tablet->report({photo});
        m_tablet->report();
        m_tablet->exchange();
        const QByteArray oldReceipt = m_hub->receipt();
        m_hub->forget(u"e2"_s);
        m_hub->time = m_hub->time.addSecs(3600);
        m_hub->feed << m_hub->grantLine(1);

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

    void aHubRestoredFromItsBackupIsGivenBackWhatItSaidItself_data()
    {
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("by a hub that takes it") << true;
        QTest::newRow("by a hub that does not") << false;
    }

    void aHubRestoredFromItsBackupIsGivenBackWhatItSaidItself()
    {
        QFETCH(const bool, isTaken);
        for (int i = 1; i <= 5; ++i)
            m_hub->feed << m_hub->grantLine(i);
        m_tablet->report();
        m_tablet->exchange();
        m_hub->forget(u"e2"_s);
        m_hub->feed.clear();
        m_hub->maxEvents = 2;
        QHash<QUuid, QByteArray> grants;
        for (int i = 1; i <= 5; ++i) {
            const QByteArray line = m_hub->grantLine(i);
            grants[eventFromLine(line)->event.id] = line;
        }
        if (!isTaken)
            m_hub->rejects = {grants.keyBegin(), grants.keyEnd()};

        const ExchangeResult result = m_tablet->exchange();

        const QHash<QUuid, QByteArray> &taken = isTaken ? m_hub->events : m_hub->quarantine;
        for (auto grant = grants.begin(); grant != grants.end(); ++grant)
            QCOMPARE(taken.value(grant.key()), grant.value());
        QCOMPARE(result.record.outcome, Outcome::Complete);
        QCOMPARE(result.record.eventsSent, 1);
        QCOMPARE(result.unsettled, 0);
        QCOMPARE(m_tablet->pending(), Pending{});
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
        m_hub->feed << m_hub->grantLine(1);
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
        m_hub->reference = {{u"catalogue"_s, QJsonObject()},
                            {u"grids"_s, grids},
                            {u"calendar"_s, QJsonObject{{u"holidays"_s, QJsonArray{u"2026-10-01"_s}}}}};
        m_tablet->exchange();
        m_tablet->exchange();
        QCOMPARE(m_tablet->referencesChanged, 1);
        QVERIFY(QFile::exists(m_tablet->path(u"geo/grids.geojson"_s)));
        QVERIFY(QFile::exists(m_tablet->path(u"calendar.json"_s)));

        m_hub->reference = {{u"catalogue"_s, QJsonObject()},
                            {u"calendar"_s, QJsonObject{{u"holidays"_s, QJsonArray{u"tomorrow"_s}}}}};
        m_hub->referenceTag = "\"calendar\"";
        m_tablet->exchange();
        QCOMPARE(m_tablet->last.trouble->code, u"reference-refused"_s);
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
        QVERIFY(!QFile::exists(m_tablet->path(u"calendar.json"_s)));
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

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
