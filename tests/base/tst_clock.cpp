#include "base/Clock.h"
#include "support/FakeClock.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace std::chrono_literals;

/// Times as RFC 3339 writes them, and the computer's clock.
class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Shanghai"); }

    void aTimeHasDateTimeAndOffset_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc"); // empty: invalid

        const auto row = [](const char *name, const QString &text, const QString &utc) {
            QTest::newRow(name) << text << utc;
        };
        row("offset", u"2026-11-19T08:47:11.000+08:00"_s, u"2026-11-19T00:47:11.000Z"_s);
        row("no fraction", u"2026-11-19T08:47:11+08:00"_s, u"2026-11-19T00:47:11.000Z"_s);
        row("Z", u"2026-11-19T00:47:11.123Z"_s, u"2026-11-19T00:47:11.123Z"_s);
        row("lower-case z", u"2026-11-19T00:47:11z"_s, u"2026-11-19T00:47:11.000Z"_s);
        row("lower-case t", u"2026-11-19t00:47:11Z"_s, u"2026-11-19T00:47:11.000Z"_s);
        row("negative offset", u"2026-11-18T20:17:11-04:30"_s, u"2026-11-19T00:47:11.000Z"_s);
        row("offset of no hours", u"2026-11-19T00:47:11-00:00"_s, u"2026-11-19T00:47:11.000Z"_s);
        row("one digit of fraction", u"2026-11-19T00:47:11.5Z"_s, u"2026-11-19T00:47:11.500Z"_s);
        row("microseconds", u"2026-11-19T00:47:11.123456Z"_s, u"2026-11-19T00:47:11.123Z"_s);
        row("nanoseconds are rounded", u"2026-11-19T00:47:11.999999999Z"_s, u"2026-11-19T00:47:12.000Z"_s);
        row("29 February", u"2028-02-29T00:00:00Z"_s, u"2028-02-29T00:00:00.000Z"_s);
        row("over the year's end", u"2027-01-01T07:59:59+08:00"_s, u"2026-12-31T23:59:59.000Z"_s);
        row("the first day of all", u"0001-01-02T00:00:00Z"_s, u"0001-01-02T00:00:00.000Z"_s);
        row("the last day of all", u"9999-12-30T23:59:59Z"_s, u"9999-12-30T23:59:59.000Z"_s);

        for (const QString &text : {u""_s,
                                    u"2026-11-19"_s,
                                    u"2026-11-19T08:47:11"_s,
                                    u"2026-11-19T08:47Z"_s,
                                    u"2026-11-19 08:47:11Z"_s,
                                    u"2026-11-19T08:47:11+0800"_s,
                                    u"2026-11-19T08:47:11+08"_s,
                                    u"2026-11-19T08:47:11 +08:00"_s,
                                    u"2026-13-19T08:47:11Z"_s,
                                    u"2026-02-29T08:47:11Z"_s,
                                    u"2026-11-31T08:47:11Z"_s,
                                    u"2026-11-19T24:00:00Z"_s,
                                    u"2026-11-19T25:00:00Z"_s,
                                    u"2026-11-19T08:60:11Z"_s,
                                    u"2026-11-19T08:47:61Z"_s,
                                    u"2026-11-19T08:47:11+25:00"_s,
                                    u"2026-11-19T08:47:11+08:60"_s,
                                    u"2026-11-19T08:47:11.Z"_s,
                                    u"2026-11-19T08:47:11,5Z"_s,
                                    u"2026-11-19T08:47:11Z\n"_s,
                                    u" 2026-11-19T08:47:11Z"_s,
                                    u"26-11-19T08:47:11Z"_s,
                                    u"+2026-11-19T08:47:11Z"_s,
                                    u"２０２６-11-19T08:47:11Z"_s,
                                    u"0001-01-01T00:00:00+14:00"_s,
                                    u"9999-12-31T23:59:59-12:00"_s,
                                    u"yesterday"_s})
            QTest::addRow("not: %s",
                          qUtf8Printable(text.simplified() + (text.endsWith(u'\n') ? u"\\n"_s : u""_s)))
                << text << QString();
    }

    void aTimeHasDateTimeAndOffset()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, utc);

        const QDateTime time = fromRfc3339(text);

        QCOMPARE(time.isValid() ? time.toString(Qt::ISODateWithMs) : QString(), utc);
        if (time.isValid())
            QCOMPARE(time.timeSpec(), Qt::UTC);
    }

    void aTimeIsWrittenWithTheOffsetOfThePlace()
    {
        const QDateTime instant(QDate(2026, 11, 19), QTime(0, 47, 11, 7), Qt::UTC);

        QCOMPARE(localRfc3339(instant), u"2026-11-19T08:47:11.007+08:00"_s);
        QCOMPARE(fromRfc3339(localRfc3339(instant)), instant);
    }

    /// Before 1901 Shanghai was 08:05:43 ahead, which RFC 3339 cannot say. Found by fuzz_event.
    void aTimeOfOldComesBackAsItself()
    {
        const QDateTime instant(QDate(1026, 11, 19), QTime(0, 47, 11, 123), Qt::UTC);

        QCOMPARE(localRfc3339(instant), u"1026-11-19T08:52:11.123+08:05"_s);
        QCOMPARE(fromRfc3339(localRfc3339(instant)), instant);
    }

    void theComputersClockIsUtcAndItsBootTimeGoesOn()
    {
        const SystemClock clock;

        const QDateTime before = QDateTime::currentDateTimeUtc();
        const auto first = clock.sinceBoot();
        const QDateTime now = clock.now();

        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(before <= now && now <= QDateTime::currentDateTimeUtc());
        QVERIFY(first > 0ms && first <= clock.sinceBoot());
    }

    void aFakeClockStandsStillUntilItIsMoved()
    {
        FakeClock clock;
        const QDateTime start = clock.now();
        const auto boot = clock.sinceBoot();

        clock.advance(90s);
        QCOMPARE(clock.now(), start.addSecs(90));
        QCOMPARE(clock.sinceBoot(), boot + 90s);

        clock.set(start.addYears(-1));
        QCOMPARE(clock.now(), start.addYears(-1));
        QCOMPARE(clock.sinceBoot(), boot + 90s);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
