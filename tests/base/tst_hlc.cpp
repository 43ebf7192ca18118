#include "base/Hlc.h"
#include "support/FakeClock.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace std::chrono_literals;

/// The hybrid logical clock of protocol.md 1.2.
class HlcTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadingIsMillisecondsAndCounterIn16Digits()
    {
        const FakeClock clock(QDateTime::fromMSecsSinceEpoch(0x0192f0c17a01, Qt::UTC));

        const Hlc first = nextHlc({}, clock.now());
        const Hlc second = nextHlc(first, clock.now());

        QCOMPARE(first.text(), u"0192f0c17a010000"_s);
        QCOMPARE(second.text(), u"0192f0c17a010001"_s);
        QCOMPARE(second.time(), clock.now());
    }

    void theOrderOfTextsIsTheOrderOfTime()
    {
        FakeClock clock(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
        Hlc last;
        for (const auto step : {0ms, 1ms, 0ms, 15ms, 255ms, 65'535ms, 4'294'967'295ms, 1'700'000'000'000ms}) {
            clock.advance(step);
            const Hlc next = nextHlc(last, clock.now());

            QVERIFY(last < next);
            QVERIFY(last.text() < next.text());
            QCOMPARE(next.text().size(), 16);
            last = next;
        }
    }

    void aClockThatStepsBackDoesNotTurnTheReadingsBack()
    {
        FakeClock clock;
        Hlc last = nextHlc({}, clock.now());
        clock.set(clock.now().addYears(-10));

        for (int i = 0; i < 70'000; ++i) {
            const Hlc next = nextHlc(last, clock.now());
            QVERIFY(last < next);
            last = next;
        }

        // The counter's 65,536 are used up: the next millisecond is borrowed, not a reading given twice.
        QCOMPARE(last.time(), FakeClock().now().addMSecs(1));
    }

    void aClockBefore1970IsTakenFor1970()
    {
        const FakeClock clock(QDateTime(QDate(1960, 1, 1), QTime(0, 0), Qt::UTC));

        QCOMPARE(nextHlc({}, clock.now()).text(), u"0000000000000001"_s);
    }

    void whatOthersSayAdvancesUpToAnHour_data()
    {
        QTest::addColumn<qint64>("aheadMs");
        QTest::addColumn<bool>("isAdopted");

        QTest::newRow("now") << qint64(0) << true;
        QTest::newRow("a minute") << qint64(60'000) << true;
        QTest::newRow("one hour") << qint64(3'600'000) << true;
        QTest::newRow("one hour and a millisecond") << qint64(3'600'001) << false;
        QTest::newRow("2099") << qint64(73 * 365LL * 86'400'000) << false;
    }

    void whatOthersSayAdvancesUpToAnHour()
    {
        QFETCH(const qint64, aheadMs);
        QFETCH(const bool, isAdopted);
        const FakeClock clock;
        const Hlc own = nextHlc({}, clock.now());
        const Hlc other = nextHlc({own.value + 7}, clock.now().addMSecs(aheadMs));

        QCOMPARE(isAhead(other, clock.now()), !isAdopted);
        QCOMPARE(observedHlc(own, other, clock.now()), isAdopted ? other : own);
    }

    void whatOthersSaidEarlierTurnsNothingBack()
    {
        const FakeClock clock;
        const Hlc own = nextHlc({}, clock.now());
        const Hlc old = nextHlc({}, clock.now().addDays(-1));

        QCOMPARE(observedHlc(own, old, clock.now()), own);
        QVERIFY(!isAhead(old, clock.now()));
    }

    void onlySixteenLowerCaseDigitsAreAReading_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isReading");

        QTest::newRow("good") << u"0192f0c17a010000"_s << true;
        QTest::newRow("zero") << u"0000000000000000"_s << true;
        QTest::newRow("the last") << u"ffffffffffffffff"_s << true;
        QTest::newRow("upper case") << u"0192F0C17A010000"_s << false;
        QTest::newRow("15 digits") << u"192f0c17a010000"_s << false;
        QTest::newRow("17 digits") << u"00192f0c17a010000"_s << false;
        QTest::newRow("0x") << u"0x92f0c17a010000"_s << false;
        QTest::newRow("plus") << u"+192f0c17a010000"_s << false;
        QTest::newRow("minus") << u"-192f0c17a010000"_s << false;
        QTest::newRow("blank") << u" 192f0c17a010000"_s << false;
        QTest::newRow("g") << u"g192f0c17a010000"_s << false;
        QTest::newRow("full width") << u"０192f0c17a010000"_s << false;
        QTest::newRow("empty") << u""_s << false;
    }

    void onlySixteenLowerCaseDigitsAreAReading()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isReading);

        const auto hlc = Hlc::fromText(text);

        QCOMPARE(hlc.has_value(), isReading);
        if (hlc)
            QCOMPARE(hlc->text(), text);
    }
};

QTEST_GUILESS_MAIN(HlcTest)
#include "tst_hlc.moc"
