#include "support/FakeClock.h"
#include "sync/AutoSync.h"

#include <QTest>

#include <deque>

using namespace lantian;
using namespace std::chrono_literals;

namespace {

/// Rings when the test's clock says so.
class ToldAlarm final : public Alarm
{
public:
    explicit ToldAlarm(FakeClock &clock) : m_clock(clock) {}

    void after(std::chrono::milliseconds wait, std::function<void()> call) override
    {
        m_calls.push_back({m_clock.sinceBoot() + wait, std::move(call)});
    }

    /// Lets time pass, calling what falls due.
    void pass(std::chrono::milliseconds time)
    {
        const auto end = m_clock.sinceBoot() + time;
        while (!m_calls.empty() && m_calls.front().first <= end) {
            const auto [at, call] = m_calls.front();
            m_calls.pop_front();
            m_clock.advance(at - m_clock.sinceBoot());
            call();
        }
        m_clock.advance(end - m_clock.sinceBoot());
    }

private:
    FakeClock &m_clock;
    std::deque<std::pair<std::chrono::milliseconds, std::function<void()>>> m_calls;
};

} // namespace

/// When an exchange begins by itself.
class AutoSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = FakeClock();
        m_alarm = std::make_unique<ToldAlarm>(m_clock);
        m_random = QRandomGenerator(3);
        m_sync = std::make_unique<AutoSync>(*m_alarm, m_clock, m_random);
        m_due = 0;
        connect(m_sync.get(), &AutoSync::due, this, [this] {
            ++m_due;
            m_sync->noteBegin();
        });
        m_sync->setEnabled(true);
    }
    void cleanup() { m_sync.reset(); }

    void soonAfterSomethingWasRecorded()
    {
        m_alarm->pass(1min);
        QCOMPARE(m_due, 0);
        m_sync->setWaiting(true);
        m_alarm->pass(8s);
        QCOMPARE(m_due, 0);
        m_alarm->pass(10s);
        QCOMPARE(m_due, 1);
        m_alarm->pass(1h); // still under way
        QCOMPARE(m_due, 1);
    }

    void everyQuarterOfAnHourForWhatIsNew()
    {
        for (int i = 1; i <= 4; ++i) {
            m_alarm->pass(15min + 5s);
            QCOMPARE(m_due, i);
            m_sync->noteEnd(true);
        }
    }

    void afterFailuresLessAndLessOften()
    {
        m_sync->setWaiting(true);
        QList<int> tries;
        for (int hour = 0; hour < 3; ++hour) {
            const int before = m_due;
            for (int tick = 0; tick < 720; ++tick) {
                const int due = m_due;
                m_alarm->pass(5s);
                if (m_due > due)
                    m_sync->noteEnd(false);
            }
            tries << m_due - before;
        }
        QVERIFY2(tries[0] >= 8 && tries[0] <= 16, qPrintable(QString::number(tries[0])));
        QVERIFY2(tries[2] >= 4 && tries[2] <= 8, qPrintable(QString::number(tries[2])));
    }

    void aMachineThatSleptBeginsAnew()
    {
        m_sync->setWaiting(true);
        m_alarm->pass(20s);
        for (int i = 0; i < 8; ++i)
            m_sync->noteEnd(false); // the next try is minutes away
        const int before = m_due;
        m_alarm->pass(10s);
        QCOMPARE(m_due, before);

        m_clock.set(m_clock.now().addSecs(8 * 3600)); // the lid was closed
        m_alarm->pass(5s);

        QCOMPARE(m_due, before + 1);
    }

    void switchedOffNothingIsDue()
    {
        m_sync->setWaiting(true);
        m_sync->setEnabled(false);
        m_alarm->pass(2h);
        QCOMPARE(m_due, 0);
        m_sync->setEnabled(true);
        m_alarm->pass(20s);
        QCOMPARE(m_due, 1);
    }

    void whoWantsToBeAskedIsNotSyncedFor()
    {
        m_sync->setWaiting(true);
        m_sync->setWay(AutoWay::None);
        m_alarm->pass(2h);
        QCOMPARE(m_due, 0);

        m_sync->setWay(AutoWay::Any);
        m_alarm->pass(20s);

        QCOMPARE(m_due, 1);
    }

    void theWayIsKeptByAWord()
    {
        for (const AutoWay way : {AutoWay::Any, AutoWay::Unmetered, AutoWay::None})
            QCOMPARE(autoWayFromKey(key(way)), way);
        QCOMPARE(autoWayFromKey({}), AutoWay::Any);
    }

    void whatDecidesIsAFunctionOfValues()
    {
        QVERIFY(!isDue({}));
        QVERIFY(isDue({.waits = true, .sinceWaiting = 10s}));
        QVERIFY(!isDue({.waits = true, .failures = 1, .sinceEnd = 10s, .sinceWaiting = 1h, .backoff = 11s}));
        QVERIFY(isDue({.failures = 1, .sinceEnd = 11s, .backoff = 11s}));
        QVERIFY(isDue({.sinceEnd = 15min}));
    }

private:
    FakeClock m_clock;
    std::unique_ptr<ToldAlarm> m_alarm;
    QRandomGenerator m_random;
    std::unique_ptr<AutoSync> m_sync;
    int m_due = 0;
};

QTEST_GUILESS_MAIN(AutoSyncTest)
#include "tst_autosync.moc"
