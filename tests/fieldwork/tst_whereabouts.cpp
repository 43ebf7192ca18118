#include "fieldwork/Bench.h"
#include "fieldwork/Whereabouts.h"
#include "location/Sentences.h"
#include "support/Expect.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace lantian;
using namespace lantian::bench;
using State = BestFix::State;

class WhereaboutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const DataDirectory directory{m_folder.path()};
        layMap(directory);
        m_clock = {};
        m_whereabouts = std::make_unique<Whereabouts>(
            std::make_shared<const Reference>(*referenceIn(directory)), m_clock);
    }
    void cleanup()
    {
        m_whereabouts.reset();
        delete m_receiver;
    }

    void withoutASourceNothingIsKnown()
    {
        QCOMPARE(m_whereabouts->state(), State::None);
        QVERIFY(!m_whereabouts->position());
        QVERIFY(!m_whereabouts->trouble());
    }

    void aReceiverIsSearchedForFoundAndGrowsStale()
    {
        plugIn();
        QCOMPARE(m_whereabouts->state(), State::Searching);

        say(gga("004600.00") + rmc("004600.00") + gga("004601.00"));
        QTRY_COMPARE(m_whereabouts->state(), State::Good);
        const auto found = m_whereabouts->position();
        QVERIFY(found);
        QVERIFY(qAbs(found->lat - 39.2) < 1e-6);
        QVERIFY(qAbs(found->lon - 115.8) < 1e-6);
        QCOMPARE(found->source, Position::Source::Gnss);
        QCOMPARE(found->ageS, 0.0);

        m_clock.time = m_clock.time.addSecs(12);
        QCOMPARE(m_whereabouts->state(), State::Good);
        QCOMPARE(m_whereabouts->position()->ageS, 12.0);
        m_clock.time = m_clock.time.addSecs(BestFix::longestAge.count());
        QCOMPARE(m_whereabouts->state(), State::Stale);
        QVERIFY(!m_whereabouts->position());
    }

    void growingStaleIsSaidWithoutAWordFromTheReceiver()
    {
        plugIn();
        say(gga("004600.00") + rmc("004600.00") + gga("004601.00"));
        QTRY_COMPARE(m_whereabouts->state(), State::Good);
        QSignalSpy changed(m_whereabouts.get(), &Whereabouts::changed);
        QVERIFY(changed.wait()); // about the fix itself

        m_clock.time = m_clock.time.addSecs(60);

        QVERIFY(changed.wait());
        QCOMPARE(m_whereabouts->state(), State::Stale);
    }

    void whatIsVagueIsPoor()
    {
        plugIn();

        say(gga("004600.00", 0, "1", "25.0") + rmc("004600.00") + gga("004601.00", 0, "1", "25.0"));

        QTRY_COMPARE(m_whereabouts->state(), State::Poor);
    }

    void changesAreToldAtMostTwiceASecond()
    {
        QSignalSpy changed(m_whereabouts.get(), &Whereabouts::changed);
        EXPECT_OK(m_whereabouts->setSource(u"file:%1@0"_s.arg(track())));

        QVERIFY(changed.wait());

        QCOMPARE(changed.count(), 1);
        QTRY_COMPARE(m_whereabouts->state(), State::Good);
    }

    void aLogIsReplayedIntoTheGridItWasWalkedIn()
    {
        EXPECT_OK(m_whereabouts->setSource(u"file:%1@0"_s.arg(track())));

        QTRY_COMPARE(m_whereabouts->state(), State::Good);

        QVERIFY(m_whereabouts->position()->lat > 39 && m_whereabouts->position()->lat < 40);
        QCOMPARE(m_whereabouts->placeOf(bench::position()).grid, firstGrid);
    }

    void aSpecThatNamesNothingChangesNothing()
    {
        plugIn();

        const auto refused = m_whereabouts->setSource(u"carrier pigeon"_s);

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().code, u"position-spec"_s);
        say(gga("004600.00") + rmc("004600.00") + gga("004601.00"));
        QTRY_COMPARE(m_whereabouts->state(), State::Good);
    }

    void aSourceThatFailsIsSaidUntilAFixComes()
    {
        QSignalSpy changed(m_whereabouts.get(), &Whereabouts::changed);
        EXPECT_OK(m_whereabouts->setSource(u"file:/nowhere/track.nmea"_s));

        QTRY_VERIFY(m_whereabouts->trouble());
        QVERIFY(changed.wait());
        QCOMPARE(m_whereabouts->state(), State::None);

        plugIn();
        QVERIFY(!m_whereabouts->trouble());
    }

private:
    static QString track() { return sourceRoot() + u"/resources/demo/track.nmea"_s; }

    /// Connects a receiver that says nothing yet.
    void plugIn()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        EXPECT_OK(m_whereabouts->setSource(u"tcp:127.0.0.1:%1"_s.arg(server.serverPort())));
        QTRY_VERIFY(server.hasPendingConnections());
        m_receiver = server.nextPendingConnection();
        m_receiver->setParent(nullptr);
    }
    void say(const QByteArray &sentences) { QCOMPARE(m_receiver->write(sentences), sentences.size()); }

    QTemporaryDir m_folder;
    SteadyClock m_clock;
    std::unique_ptr<Whereabouts> m_whereabouts;
    QPointer<QTcpSocket> m_receiver;
};

QTEST_GUILESS_MAIN(WhereaboutsTest)
#include "tst_whereabouts.moc"
