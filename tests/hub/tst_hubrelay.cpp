#include "hub/HubRig.h"
#include "hub/Tablet.h"
#include "hub/Upstream.h"
#include "protocol/RelayReceipt.h"
#include "storage/PhotoNames.h"
#include "storage/Quarantine.h"
#include "support/EachEngine.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

/// What a county's hub takes from a township's hub below it, and what it does not.
class HubRelayTest : public QObject
{
    Q_OBJECT

    const QString m_grid = u"990101100200001"_s;

private Q_SLOTS:
    void initTestCase_data() { EachEngine::addRows(); }

    void init()
    {
        const QString location = m_engines.newLocation();
        NEED_DATABASE(m_engines, location);
        m_hub = std::make_unique<HubRig>(location);
        m_township = enrolled(u"城关镇中心"_s, u"hub"_s, u"990101100"_s);
        m_inspector = below(u"inspector"_s, m_grid);
    }

    void whatATabletBelowRecordedIsTakenFromItsHub()
    {
        const QByteArray report = m_inspector.report(m_grid, {{u"photos"_s, photos({u"a"_s})}});

        const PushAnswer pushed = m_township.push(m_said + QByteArrayList{report});

        QCOMPARE(words(pushed), QStringList({u"stored"_s, u"stored"_s, u"stored"_s}));
        QCOMPARE(pushed.ackedSeq, 2); // of the hub's own chain
        QCOMPARE(pushed.missingPhotos, QStringList(QString(64, u'a')));
        Tablet clerk = enrolled(u"县 01"_s, u"county"_s, {});
        const std::vector<SignedEvent> feed = clerk.pullAll();
        QVERIFY(std::any_of(feed.begin(), feed.end(), [&](const SignedEvent &event) {
            return event.event.stream == m_inspector.lastStream;
        }));
    }

    void theHubsSignedWordNamesWhatItKeepsAndNothingElse()
    {
        const QByteArray report = m_inspector.report(m_grid);
        Tablet stranger(m_ask);
        stranger.device = stranger.user = uuid7(stranger.now);
        const QByteArray foreign = stranger.report(m_grid);
        const QByteArray broken = "{}"_ba;

        const PushAnswer pushed = m_township.push(m_said + QByteArrayList{report, foreign, broken});

        const auto receipt = relayReceiptFromLine(pushed.receipt, m_hub->office.identity.device,
                                                  m_hub->office.identity.key.publicKey());
        QVERIFY(receipt.has_value());
        QCOMPARE(receipt->device, m_township.device);
        QCOMPARE(receipt->epoch, m_hub->office.epoch);
        QHash<QUuid, QString> kept;
        for (const QByteArray &line : m_said + QByteArrayList{report, foreign})
            kept[eventFromLine(line)->event.id] = eventFromLine(line)->hash;
        QCOMPARE(receipt->kept, kept);                        // also what is in quarantine
        QCOMPARE(m_inspector.push({}).receipt, QByteArray()); // a tablet has no use for it
    }

    void whatWasRefusedBeforeItsDeviceWasKnownIsNotKeptAsRefused()
    {
        const QByteArray report = m_inspector.report(m_grid);
        QCOMPARE(words(m_township.push({report})), QStringList(u"rejected"_s));

        const PushAnswer pushed = m_township.push(m_said + QByteArrayList{report});

        QCOMPARE(words(pushed), QStringList({u"stored"_s, u"stored"_s, u"stored"_s}));
        QVERIFY(m_hub->office.store.read(Quarantine::all)->empty());
    }

    /// After a restoring, the hub above may be quicker with it than the one below that was refused.
    void whatCameAnotherWayIsNotKeptAsRefused_data()
    {
        QTest::addColumn<bool>("fromAbove");
        QTest::newRow("from above") << true;
        QTest::newRow("from its own device") << false;
    }
    void whatCameAnotherWayIsNotKeptAsRefused()
    {
        QFETCH(bool, fromAbove);
        const QByteArray report = m_inspector.report(m_grid);
        const QByteArray another = m_inspector.report(m_grid);
        QCOMPARE(words(m_township.push({report, another})), QStringList({u"rejected"_s, u"rejected"_s}));

        if (fromAbove) {
            comeFromAbove(*eventFromLine(report));
        } else {
            m_inspector.enrol(*m_hub->code(u"网格员 02"_s, u"inspector"_s, m_grid), m_inspector.device,
                              m_inspector.user);
            QCOMPARE(words(m_inspector.push({report})), QStringList(u"stored"_s));
        }

        const auto kept = m_hub->office.store.read(Quarantine::all);
        QCOMPARE(kept->size(), 1U);
        QCOMPARE(kept->front().line, another);
    }

    void theSameAgainChangesNothing()
    {
        const QByteArrayList lines = m_said + QByteArrayList{m_inspector.report(m_grid)};
        m_township.push(lines);

        const PushAnswer again = m_township.push(lines);

        QCOMPARE(words(again), QStringList({u"duplicate"_s, u"duplicate"_s, u"duplicate"_s}));
    }

    void whatIsForgedBelowIsRefused_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("word");
        QTest::newRow("inspector in scope") << u"inspector"_s << m_grid << u""_s;
        QTest::newRow("township in scope") << u"township"_s << u"990101100"_s << u""_s;
        QTest::newRow("hub in scope") << u"hub"_s << u"990101100200"_s << u""_s;
        QTest::newRow("department") << u"department"_s << u"housing"_s << u""_s;
        QTest::newRow("county") << u"county"_s << u""_s << u"registry-scope"_s;
        QTest::newRow("county in scope") << u"county"_s << u"990101100"_s << u"registry-scope"_s;
        QTest::newRow("supervisor") << u"supervisor"_s << u""_s << u"registry-scope"_s;
        QTest::newRow("another township") << u"township"_s << u"990101101"_s << u"registry-scope"_s;
        QTest::newRow("the whole county") << u"township"_s << u"990101"_s << u"registry-scope"_s;
        QTest::newRow("hub elsewhere") << u"hub"_s << u"990101"_s << u"registry-scope"_s;
        QTest::newRow("nowhere") << u"inspector"_s << u""_s << u"registry-scope"_s;
        QTest::newRow("a role of later") << u"emperor"_s << u"990101100"_s << u"registry-scope"_s;
    }
    void whatIsForgedBelowIsRefused()
    {
        QFETCH(QString, role);
        QFETCH(QString, scope);
        QFETCH(QString, word);
        m_township.push(m_said);

        const PushAnswer pushed = m_township.push({granted(uuid7(m_township.now), role, scope)});

        QCOMPARE(pushed.results[0].reason.section(u':', 0, 0), word);
    }

    void nobodyBelowSpeaksOfThoseWhoAreNotTheirs()
    {
        Tablet clerk = enrolled(u"县 01"_s, u"county"_s, {});
        Tablet other = enrolled(u"城南镇中心"_s, u"hub"_s, u"990101101"_s);
        m_township.push(m_said);

        const auto reason = [](const PushAnswer &pushed) {
            return pushed.results[0].reason.section(u':', 0, 0);
        };
        QCOMPARE(reason(m_township.push({granted(clerk.user, u"inspector"_s, m_grid)})),
                 u"registry-foreign"_s);
        QCOMPARE(reason(m_township.push({granted(other.user, u"inspector"_s, m_grid)})),
                 u"registry-foreign"_s);
        QCOMPARE(
            reason(m_township.push({m_township.line(EventKind::UserDisabled, clerk.user,
                                                    {{u"user"_s, idText(clerk.user)}}, m_township.device)})),
            u"registry-foreign"_s);
        QCOMPARE(reason(m_township.push(
                     {m_township.line(EventKind::DeviceRevoked, clerk.device,
                                      {{u"device"_s, idText(clerk.device)}}, m_township.device)})),
                 u"registry-foreign"_s);
        Tablet forged(m_ask);
        forged.device = uuid7(forged.now);
        QCOMPARE(reason(m_township.push({enrolment(forged, clerk.user)})), u"registry-foreign"_s);
        forged.device = clerk.device;
        QCOMPARE(reason(m_township.push({enrolment(forged, uuid7(forged.now))})), u"device-conflict"_s);
    }

    void aDeviceOfAnotherHubIsNotTakenFromThisOne()
    {
        Tablet other = enrolled(u"城南镇中心"_s, u"hub"_s, u"990101101"_s);
        m_township.push(m_said);

        const PushAnswer pushed = other.push({m_inspector.report(m_grid)});

        QVERIFY2(pushed.results[0].reason.startsWith(u"device-foreign"_s),
                 qUtf8Printable(pushed.results[0].reason));
    }

    void aHubCannotSignForItsTablets()
    {
        m_township.push(m_said);
        m_inspector.key = m_township.key;

        const PushAnswer pushed = m_township.push({m_inspector.report(m_grid)});

        QVERIFY2(pushed.results[0].reason.startsWith(u"signature"_s),
                 qUtf8Printable(pushed.results[0].reason));
        QCOMPARE(m_hub->office.store.read(Quarantine::all)->size(), 1U);
    }

    void theDeedsOfItsPeopleEndAtTheHubsScope()
    {
        Tablet neighbour = enrolled(u"网格员 09"_s, u"inspector"_s, u"990101101200001"_s);
        neighbour.push({neighbour.report(u"990101101200001"_s)});
        const QByteArray housing = granted(uuid7(m_township.now), u"department"_s, u"housing"_s);
        Tablet department(m_ask);
        department.user = eventFromLine(housing)->event.stream;
        department.device = uuid7(department.now);
        m_township.push(m_said + QByteArrayList{housing, enrolment(department, department.user)});
        Tablet clerk = enrolled(u"县 01"_s, u"county"_s, {});
        clerk.push(
            {clerk.line(EventKind::CaseDispatched, neighbour.lastStream, {{u"department"_s, u"housing"_s}})});

        const PushAnswer pushed =
            m_township.push({department.line(EventKind::CaseRectified, neighbour.lastStream)});

        QVERIFY2(pushed.results[0].reason.startsWith(u"scope"_s), qUtf8Printable(pushed.results[0].reason));
    }

    void whatBecomesOfAReportOverTheBorderGoesBackToTheHubThatBroughtIt()
    {
        m_township.push(m_said + QByteArrayList{m_inspector.report(u"990101101200001"_s)});
        Tablet clerk = enrolled(u"县 01"_s, u"county"_s, {});
        QByteArray cursor;
        m_township.pull(cursor);

        clerk.push({clerk.line(EventKind::CaseAccepted, m_inspector.lastStream)});

        const std::vector<SignedEvent> news = m_township.pull(cursor);
        QCOMPARE(news.size(), 1U);
        QCOMPARE(news[0].event.kind, u"case.accepted"_s);
    }

    void soItDoesWhenTheReportHadComeBackFromAboveBefore()
    {
        m_township.push(m_said);
        const auto report = eventFromLine(m_inspector.report(u"990101101200001"_s));
        comeFromAbove(*report);
        Tablet clerk = enrolled(u"县 01"_s, u"county"_s, {});
        clerk.push({clerk.line(EventKind::CaseAccepted, m_inspector.lastStream)});

        QCOMPARE(words(m_township.push({lineOf(*report)})), QStringList(u"duplicate"_s));

        const std::vector<SignedEvent> feed = m_township.pullAll();
        QVERIFY(std::any_of(feed.begin(), feed.end(),
                            [](const SignedEvent &event) { return event.event.kind == u"case.accepted"_s; }));
    }

    /// After this hub was restored, its tablets may be quicker than the hub above.
    void whatWasRefusedIsTakenOnceTheHubAboveMakesTheCaseItsAuthors()
    {
        m_inspector.enrol(*m_hub->code(u"网格员 02"_s, u"inspector"_s, m_grid));
        Tablet department = enrolled(u"住建 01"_s, u"department"_s, u"housing"_s);
        m_inspector.push({m_inspector.report(m_grid)});
        const QByteArray rectified = department.line(EventKind::CaseRectified, m_inspector.lastStream);
        QCOMPARE(words(department.push({rectified})), QStringList(u"rejected"_s));
        Tablet county(m_ask);
        county.user = county.device = uuid7(county.now);
        const auto dispatched = eventFromLine(county.line(EventKind::CaseDispatched, m_inspector.lastStream,
                                                          {{u"department"_s, u"housing"_s}}));

        comeFromAbove(*dispatched);

        QCOMPARE(words(department.push({rectified})), QStringList(u"duplicate"_s));
        QVERIFY(m_hub->office.store.read(Quarantine::all)->empty());
    }

    void originalsAreAskedForAboveUnlessTheyAreOneOfOurOwnMachines()
    {
        m_inspector.enrol(*m_hub->code(u"网格员 02"_s, u"inspector"_s, m_grid));
        const QString ours(64, u'a');
        const QString theirs(64, u'b');
        m_inspector.push({m_inspector.report(m_grid, {{u"photos"_s, photos({u"a"_s})}}),
                          m_inspector.report(m_grid, {{u"photos"_s, photos({u"b"_s})}})}); // seen elsewhere
        Tablet county(m_ask);
        county.user = county.device = uuid7(county.now);
        comeFromAbove(*eventFromLine(county.report(m_grid, {{u"photos"_s, photos({u"b"_s})}})));
        const auto names = [&](auto work) { return *m_hub->office.store.read(work); };
        QCOMPARE(names([](Sql &sql) { return PhotoNames::wantedFromAbove(sql, {}, 10); }),
                 QStringList(theirs));
        QVERIFY(names([&](Sql &sql) { return PhotoNames::wantedFromAbove(sql, theirs, 10); }).isEmpty());

        QVERIFY(m_hub->office.store.write([&](Sql &sql, EventLog &) {
            PhotoNames::holdFromAbove(sql, theirs, 100, county.device, m_hub->clock.now());
        }));

        QVERIFY(names([](Sql &sql) { return PhotoNames::wantedFromAbove(sql, {}, 10); }).isEmpty());
        QVERIFY(names([&](Sql &sql) { return PhotoNames::isProven(sql, theirs, county.device); }));
        QCOMPARE(names([&](Sql &sql) { return PhotoNames::streams(sql, theirs); }),
                 std::vector<QUuid>{county.lastStream});
        // Who only knew the hash has still to bring the picture.
        QCOMPARE(m_inspector.push({}).missingPhotos, QStringList());
        QVERIFY(!names([&](Sql &sql) { return PhotoNames::isProven(sql, theirs, m_inspector.device); }));
        QCOMPARE(names([&](Sql &sql) { return PhotoNames::missing(sql, m_inspector.device); }),
                 QStringList({ours, theirs}));
    }

    /// Also one that is known from above already, whose word those who read here could not check.
    void theHubAboveIsIntroducedByThisOne()
    {
        const QByteArray grant = granted(uuid7(m_township.now), u"hub"_s, u"990101100200"_s);
        Tablet other(m_ask);
        other.user = eventFromLine(grant)->event.stream;
        other.device = uuid7(other.now);
        m_township.push({grant, enrolment(other, other.user)});
        const Enrolment above{.hubDevice = other.device, .hubKey = other.key.publicKey()};

        QVERIFY(introduceUpstream(m_hub->office, above));
        QVERIFY(introduceUpstream(m_hub->office, above));

        const std::vector<SignedEvent> feed = m_township.pullAll();
        const auto isOwnWord = [&](const SignedEvent &event) {
            return event.event.device == m_hub->office.identity.device && event.event.stream == other.device;
        };
        QCOMPARE(std::count_if(feed.begin(), feed.end(), isOwnWord), 1);
    }

    void aHubTwoFloorsBelowCountsToo()
    {
        const QByteArray grant = granted(uuid7(m_township.now), u"hub"_s, u"990101100200"_s);
        Tablet village(m_ask);
        village.user = eventFromLine(grant)->event.stream;
        village.device = uuid7(village.now);
        const QByteArray enrolledVillage = enrolment(village, village.user);
        const auto grantOf = [&](const QString &role, const QString &scope) {
            const QUuid user = uuid7(village.now);
            return village.line(EventKind::UserGranted, user,
                                {{u"user"_s, idText(user)}, {u"role"_s, role}, {u"scope"_s, scope}},
                                village.device);
        };

        const PushAnswer pushed =
            m_township.push({grant, enrolledVillage, grantOf(u"inspector"_s, u"990101100200002"_s),
                             grantOf(u"township"_s, u"990101100"_s)});

        QCOMPARE(words(pushed), QStringList({u"stored"_s, u"stored"_s, u"stored"_s, u"rejected"_s}));
    }

private:
    void comeFromAbove(const SignedEvent &event)
    {
        const auto listed = m_hub->office.store.write([&](Sql &sql, EventLog &log) {
            ChainEnds ends;
            const qint64 arrival = log.keep(sql, {event}, m_hub->clock.now(), ends).front();
            log.settle(sql, {event.event}, m_hub->clock.now());
            listFromAbove(m_hub->office, sql, log, event, arrival);
        });
        QVERIFY(listed);
    }
    Tablet enrolled(const QString &name, const QString &role, const QString &scope)
    {
        Tablet tablet(m_ask);
        tablet.enrol(*m_hub->code(name, role, scope));
        return tablet;
    }
    QByteArray granted(const QUuid &user, const QString &role, const QString &scope)
    {
        return m_township.line(EventKind::UserGranted, user,
                               {{u"user"_s, idText(user)},
                                {u"name"_s, u"网格员 01"_s},
                                {u"role"_s, role},
                                {u"scope"_s, scope},
                                {u"from"_s, u"1970-01-01T00:00:00Z"_s}},
                               m_township.device);
    }
    QByteArray enrolment(const Tablet &tablet, const QUuid &user)
    {
        return m_township.line(EventKind::DeviceEnrolled, tablet.device,
                               {{u"device"_s, idText(tablet.device)},
                                {u"user"_s, idText(user)},
                                {u"public_key"_s, tablet.key.publicKey().jwk()}},
                               m_township.device);
    }
    /// A tablet that the township's hub let in, which m_said tells.
    Tablet below(const QString &role, const QString &scope)
    {
        Tablet tablet(m_ask);
        tablet.user = uuid7(tablet.now);
        tablet.device = uuid7(tablet.now);
        m_said = {granted(tablet.user, role, scope), enrolment(tablet, tablet.user)};
        return tablet;
    }
    static QJsonArray photos(const QStringList &digits)
    {
        QJsonArray photos;
        for (const QString &digit : digits)
            photos << QJsonObject{{u"sha256"_s, digit.repeated(64)}};
        return photos;
    }
    static QStringList words(const PushAnswer &pushed)
    {
        QStringList words;
        for (const PushResult &result : pushed.results)
            words << key(result.status);
        return words;
    }

    EachEngine m_engines;
    std::unique_ptr<HubRig> m_hub;
    const Ask m_ask = [this](const Request &request, const QByteArray &body) {
        return m_hub->api.answer(request, body);
    };
    Tablet m_township{m_ask}; ///< the hub below
    Tablet m_inspector{m_ask};
    QByteArrayList m_said; ///< how the hub below let the inspector in
};

} // namespace lantian::hub

QTEST_GUILESS_MAIN(lantian::hub::HubRelayTest)
#include "tst_hubrelay.moc"
