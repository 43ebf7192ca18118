#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QString>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <vector>

namespace lantian {

/// Turns this thread's event loop and notes how long each turn kept it from reacting.
///
/// What counts is the time in which the thread computed or waited for something: a file, a lock, another
/// thread's answer. The time in which it could have run but the machine gave the processor to others does not
/// count, as /proc/thread-self/schedstat tells it (Linux, CONFIG_SCHED_INFO): so a busy machine makes no
/// stall, and a wait does not pass for idleness as it would by processor time alone.
class Watchdog
{
public:
    /// The longest turn of a step.
    struct Stall {
        QString step;
        double ms = 0;
    };

    /// Whether this system tells what Watchdog needs.
    static bool isPossible() { return waitedForProcessorNs() >= 0; }

    /// From here on turns belong to `step`.
    void begin(const QString &step) { m_stalls.push_back({step}); }

    /// Does `work` as one turn: what a person's tap comes to at once.
    template <class Work>
    void turn(Work work)
    {
        const qint64 waitedBefore = waitedForProcessorNs();
        const auto begun = std::chrono::steady_clock::now();
        work();
        const std::chrono::nanoseconds took = std::chrono::steady_clock::now() - begun;
        const double ms = double(took.count() - (waitedForProcessorNs() - waitedBefore)) / 1e6;
        m_stalls.back().ms = std::max(m_stalls.back().ms, ms);
    }

    /// Turns the loop until `isSo()` or, which is false then, for 20 s.
    template <class Condition>
    bool until(Condition isSo)
    {
        QElapsedTimer timer;
        timer.start();
        while (!isSo()) {
            if (timer.hasExpired(20'000))
                return false;
            turnLoop();
            QTest::qSleep(1); // the loop is turned by hand, so that every turn has its two ends
        }
        return true;
    }

    /// Turns the loop twenty times, a millisecond apart: enough for what a tap leads to by itself. What waits
    /// for an answer takes until().
    void settle()
    {
        for (int turns = 0; turns < 20; ++turns) {
            turnLoop();
            QTest::qSleep(1);
        }
    }

    /// The steps, the longest stall first.
    std::vector<Stall> stalls() const
    {
        std::vector<Stall> sorted = m_stalls;
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const Stall &a, const Stall &b) { return a.ms > b.ms; });
        return sorted;
    }

private:
    void turnLoop()
    {
        turn([] {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        });
    }

    /// How long this thread was ready to run and did not; -1 when the system does not tell.
    static qint64 waitedForProcessorNs()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QList<QByteArray> numbers = file.readAll().simplified().split(' ');
        return numbers.size() > 1 ? numbers[1].toLongLong() : -1;
    }

    std::vector<Stall> m_stalls;
};

} // namespace lantian
