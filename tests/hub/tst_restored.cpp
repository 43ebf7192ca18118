#include "domain/CaseFold.h"
#include "hub/HubRig.h"
#include "hub/Tablet.h"
#include "storage/Accounts.h"
#include "storage/Quarantine.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

/// After a hub was restored from a backup, tablets offer again what they hold, in any order: what was in
/// order when it was done must not be refused because what it rests on comes later.
class RestoredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportIsTakenAlsoAfterADecisionAboutIt()
    {
        Tablet inspector = enrolled(u"网格员 01"_s, u"inspector"_s, u"320582101001003"_s);
        Tablet county = enrolled(u"县 01"_s, u"county"_s, u"320582"_s);
        const QByteArray report = inspector.report(u"320582101001003"_s);
        county.push({county.line(EventKind::CaseAccepted, inspector.lastStream)});

        const PushAnswer pushed = inspector.push({report});

        QCOMPARE(pushed.results[0].status, PushResult::Status::Stored);
        QCOMPARE(county.pullAll().size(), 6U); // two granted, two enrolled, reported, accepted
    }

    void whatWasRefusedIsTakenOnceTheCaseConcernsItsAuthor()
    {
        Tablet inspector = enrolled(u"网格员 01"_s, u"inspector"_s, u"320582101001003"_s);
        Tablet county = enrolled(u"县 01"_s, u"county"_s, u"320582"_s);
        Tablet department = enrolled(u"住建 01"_s, u"department"_s, u"housing"_s);
        inspector.push({inspector.report(u"320582101001003"_s)});
        const QByteArray dispatched =
            county.line(EventKind::CaseDispatched, inspector.lastStream, {{u"department"_s, u"housing"_s}});
        const QByteArray rectified = department.line(EventKind::CaseRectified, inspector.lastStream);

        const PushAnswer early = department.push({rectified});
        county.push({dispatched});
        const PushAnswer again = department.push({rectified});

        QCOMPARE(early.results[0].status, PushResult::Status::Rejected);
        QCOMPARE(early.ackedSeq, 1);
        QCOMPARE(again.results[0].status, PushResult::Status::Duplicate);
        QCOMPARE(again.ackedSeq, 1);
        const auto refused = m_hub->office.store.read(Quarantine::all);
        QVERIFY(refused && refused->empty());
        const auto events = inspector.pullAll();
        QCOMPARE(
            std::count_if(events.begin(), events.end(),
                          [](const SignedEvent &each) { return each.event.kind == u"case.rectified"_s; }),
            1);
    }

    void whatConcernsNobodyElseStaysRefused()
    {
        Tablet inspector = enrolled(u"网格员 01"_s, u"inspector"_s, u"320582101001003"_s);
        Tablet county = enrolled(u"县 01"_s, u"county"_s, u"320582"_s);
        Tablet department = enrolled(u"农业 01"_s, u"department"_s, u"agriculture"_s);
        inspector.push({inspector.report(u"320582101001003"_s)});
        department.push({department.line(EventKind::CaseRectified, inspector.lastStream)});

        county.push({county.line(EventKind::CaseDispatched, inspector.lastStream,
                                 {{u"department"_s, u"housing"_s}})});

        const auto refused = m_hub->office.store.read(Quarantine::all);
        QVERIFY(refused);
        QCOMPARE(refused->size(), 1U);
    }

    /// The second machine's person had an id of their own, which the backup did not know yet.
    void aGrantThatWasLostIsGivenAgain()
    {
        Tablet second = enrolled(u"网格员 01"_s, u"inspector"_s, u"320582101001003"_s);
        const QUuid former = second.user;
        const std::vector<SignedEvent> before = second.pullAll();
        m_hub = std::make_unique<HubRig>();
        const Tablet first = enrolled(u"网格员 01"_s, u"inspector"_s, u"320582101001003"_s);

        second.enrol(*m_hub->code(u"网格员 01"_s, u"inspector"_s, u"320582101001003"_s), second.device,
                     former);
        second.push({second.line(EventKind::CaseReported, former, {{u"category"_s, u"burn"_s}}, former)});

        const std::vector<Event> known = eventsOf({second.pullAll()});
        const std::vector<Event> onlookers = eventsOf({before, second.pullAll()});
        std::vector<Event> report;
        std::copy_if(known.begin(), known.end(), std::back_inserter(report),
                     [](const Event &each) { return each.kind == u"case.reported"_s; });
        const auto isEnrolment = [&](const Event &each) {
            return each.kind == u"device.enrolled"_s && each.data[u"user"_s].toString() == idText(former);
        };
        QCOMPARE(second.user, first.user);
        QVERIFY(std::any_of(known.begin(), known.end(), isEnrolment)); // which a hub above asks for
        QCOMPARE(report.size(), 1U);
        QCOMPARE(foldCase(report, Roster(known)).jurisdiction, u"320582101001003"_s);
        QVERIFY(foldCase(report, Roster(known)) == foldCase(report, Roster(onlookers)));
    }

    void whatTheHubSaidBeforeCountsAgainOnceItIsGivenBack()
    {
        const Tablet lost = enrolled(u"网格员 01"_s, u"inspector"_s, u"320582101001003"_s);
        const Tablet gone = enrolled(u"网格员 02"_s, u"inspector"_s, u"320582101001004"_s);
        const Tablet witness = enrolled(u"县 01"_s, u"county"_s, u"320582"_s);
        QVERIFY(disableUser(m_hub->office, u"网格员 02"_s));
        const std::vector<SignedEvent> said = witness.pullAll();
        m_hub = std::make_unique<HubRig>();
        const Tablet again = enrolled(u"县 01"_s, u"county"_s, u"320582"_s);

        const PushAnswer answer = again.push(linesOf(said));
        const PushAnswer repeated = again.push(linesOf(said));

        QCOMPARE(answer.results.size(), said.size());
        for (size_t i = 0; i < said.size(); ++i) {
            QCOMPARE(answer.results[i].status, PushResult::Status::Stored);
            QCOMPARE(repeated.results[i].status, PushResult::Status::Duplicate);
        }
        QCOMPARE(account(lost.user),
                 (Account{lost.user, u"网格员 01"_s, u"inspector"_s, u"320582101001003"_s, {}}));
        QVERIFY(account(gone.user).disabledAt.isValid());
        QCOMPARE(account(again.user).name, u"县 01"_s); // and not the one that had the name before
        QVERIFY(account(witness.user).id.isNull());
        const std::vector<SignedEvent> told = again.pullAll();
        for (const SignedEvent &each : said)
            QVERIFY(std::any_of(told.begin(), told.end(),
                                [&](const SignedEvent &one) { return one.hash == each.hash; }));
    }

    void aRevokedDeviceStaysOut_data()
    {
        QTest::addColumn<int>("enrolledAfterS"); ///< the revocation
        QTest::addColumn<int>("status");
        QTest::newRow("which the backup does not know") << -3600 << 401;
        QTest::newRow("unless it was let in anew since") << 3600 << 200;
    }

    void aRevokedDeviceStaysOut()
    {
        QFETCH(const int, enrolledAfterS);
        QFETCH(const int, status);
        Tablet stolen = enrolled(u"网格员 01"_s, u"inspector"_s, u"320582101001003"_s);
        const Tablet witness = enrolled(u"县 01"_s, u"county"_s, u"320582"_s);
        QVERIFY(revokeDevice(m_hub->office, stolen.device));
        const std::vector<SignedEvent> said = witness.pullAll();
        m_hub = std::make_unique<HubRig>();
        m_hub->clock.advance(std::chrono::seconds(enrolledAfterS));
        stolen.enrol(*m_hub->code(u"网格员 01"_s, u"inspector"_s, u"320582101001003"_s), stolen.device,
                     stolen.user);
        const Tablet again = enrolled(u"县 01"_s, u"county"_s, u"320582"_s);
        QCOMPARE(stolen.call("GET", u"/events"_s).status, 200);

        again.push(linesOf(said));

        QCOMPARE(stolen.call("GET", u"/events"_s).status, status);
    }

    /// Also what changed nothing when it was said, for the backup knew it already.
    void theLastWordAboutSomebodyHoldsWhateverComesBack()
    {
        const QString before = u"320582101001003"_s;
        Tablet moved = enrolled(u"网格员 01"_s, u"inspector"_s, before);
        Tablet leaving = enrolled(u"网格员 02"_s, u"inspector"_s, before);
        const Tablet witness = enrolled(u"县 01"_s, u"county"_s, u"320582"_s);
        m_hub->clock.advance(std::chrono::hours(1));
        regrant(moved, u"网格员 01"_s, u"320582101001004"_s);
        regrant(leaving, u"网格员 02"_s, u"320582101001004"_s);
        const std::vector<SignedEvent> said = witness.pullAll();
        m_hub = std::make_unique<HubRig>();
        regrant(moved, u"网格员 01"_s, before);
        regrant(leaving, u"网格员 02"_s, before);
        QVERIFY(disableUser(m_hub->office, u"网格员 02"_s));
        const Tablet again = enrolled(u"县 01"_s, u"county"_s, u"320582"_s);
        m_hub->clock.advance(std::chrono::hours(2));
        regrant(moved, u"网格员 01"_s, before);
        QVERIFY(disableUser(m_hub->office, u"网格员 02"_s));

        again.push(linesOf(said));

        QCOMPARE(account(moved.user).scope, before);
        QVERIFY(account(leaving.user).disabledAt.isValid());
    }

    void whoSpeaksForTheHubWithoutItsKeyIsRefused()
    {
        Tablet forger = enrolled(u"网格员 01"_s, u"inspector"_s, u"320582101001003"_s);
        Tablet impostor(forger);
        impostor.device = m_hub->office.identity.device;
        const QByteArray grant = impostor.line(EventKind::UserGranted, forger.user,
                                               {{u"user"_s, idText(forger.user)},
                                                {u"name"_s, u"网格员 01"_s},
                                                {u"role"_s, u"county"_s},
                                                {u"scope"_s, u"320582"_s}},
                                               impostor.device);

        const PushAnswer answer = forger.push({grant});

        QCOMPARE(answer.results[0].status, PushResult::Status::Rejected);
        QVERIFY(answer.results[0].reason.startsWith(u"signature"_s));
        QCOMPARE(account(forger.user).role, u"inspector"_s);
    }

    void init() { m_hub = std::make_unique<HubRig>(); }

private:
    static std::vector<Event> eventsOf(const std::vector<std::vector<SignedEvent>> &pulled)
    {
        std::vector<Event> events;
        for (const auto &page : pulled) {
            for (const SignedEvent &each : page)
                events.push_back(each.event);
        }
        return events;
    }

    static QByteArrayList linesOf(const std::vector<SignedEvent> &events)
    {
        QByteArrayList lines;
        for (const SignedEvent &each : events)
            lines << lineOf(each);
        return lines;
    }

    /// The account of `id`; one without an id when there is none.
    Account account(const QUuid &id)
    {
        const auto found = m_hub->office.store.read([&](Sql &sql) { return Accounts::find(sql, id); });
        return found ? found->value_or(Account{}) : Account{};
    }

    void regrant(Tablet &tablet, const QString &name, const QString &scope)
    {
        tablet.enrol(*m_hub->code(name, u"inspector"_s, scope), tablet.device, tablet.user);
    }

    Tablet enrolled(const QString &name, const QString &role, const QString &scope)
    {
        Tablet tablet([this](const Request &request, const QByteArray &body) {
            return m_hub->api.answer(request, body);
        });
        tablet.enrol(*m_hub->code(name, role, scope));
        return tablet;
    }

    std::unique_ptr<HubRig> m_hub;
};

} // namespace lantian::hub

QTEST_GUILESS_MAIN(lantian::hub::RestoredTest)
#include "tst_restored.moc"
