#include "location/BestFix.h"
#include "location/NmeaLog.h"
#include "location/NmeaReader.h"
#include "location/Sentences.h"
#include "support/Expect.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using State = BestFix::State;

/// Which fix is believed, which is taken, and what is said of it.
class BestFixTest : public QObject
{
    Q_OBJECT

    const QDateTime m_start = QDateTime(QDate(2026, 11, 19), QTime(0, 47, 11), Qt::UTC);

    QDateTime after(double seconds) const { return m_start.addMSecs(qRound64(seconds * 1000)); }

    /// A fix `northM` metres north of the start's place, `seconds` after the start.
    Fix fix(double seconds, double northM = 0, std::optional<double> accuracyM = 5) const
    {
        return {.lat = 39.2 + northM / 111'195.08,
                .lon = 115.8,
                .accuracyM = accuracyM,
                .receivedAt = after(seconds)};
    }

    static std::vector<Fix> fixesOf(const QByteArray &log, const QDateTime &now)
    {
        NmeaReader reader;
        std::vector<Fix> fixes = reader.read(log, now);
        for (const Fix &last : reader.finish(now))
            fixes.push_back(last);
        return fixes;
    }

    /// The fixes of a log as they came: each at the receiver's time of day after the start of its day.
    std::vector<Fix> replay(const QByteArray &log) const
    {
        std::vector<Fix> fixes = fixesOf(log, m_start);
        for (Fix &fix : fixes)
            fix.receivedAt = m_start.addMSecs(fixes.front().timeOfDay.msecsTo(fix.timeOfDay));
        return fixes;
    }

private Q_SLOTS:
    void theStateSaysHowGoodTheKnowledgeIs()
    {
        BestFix choice;
        QCOMPARE(choice.state(after(0)), State::None);

        choice.begin();
        QCOMPARE(choice.state(after(0)), State::Searching);
        QVERIFY(!choice.at(after(0)));

        choice.add(fix(1, 0, 60));
        QCOMPARE(choice.state(after(1)), State::Poor);

        choice.add(fix(2, 0, 50));
        QCOMPARE(choice.state(after(2)), State::Good);
        QCOMPARE(choice.state(after(32)), State::Good);
        QCOMPARE(choice.state(after(32.001)), State::Stale);
    }

    void aFixThatDoesNotSayHowGoodItIsIsPoor()
    {
        BestFix choice;
        choice.add(fix(0, 0, {}));

        QCOMPARE(choice.state(after(0)), State::Poor);
        QVERIFY(choice.at(after(0)));
    }

    void theMostAccurateFreshFixIsTaken()
    {
        BestFix choice;
        choice.add(fix(0, 0, 3));
        choice.add(fix(10, 2, 4));
        choice.add(fix(20, 1, 8));

        QCOMPARE(choice.at(after(25))->accuracyM, std::optional(3.0));
        QCOMPARE(choice.at(after(35))->accuracyM, std::optional(4.0));
        QCOMPARE(choice.at(after(45))->accuracyM, std::optional(8.0));
        QVERIFY(!choice.at(after(51)));
        QCOMPARE(choice.lastBelieved(), std::optional(fix(20, 1, 8)));
    }

    void anAccurateFixFromWhereOneWasIsNotTaken()
    {
        BestFix choice;
        for (int second = 0; second <= 20; ++second)
            choice.add(fix(second, second * 15, second == 0 ? 2 : 8));

        QCOMPARE(choice.at(after(20)), std::optional(fix(20, 300, 8)));
    }

    void aLeapIsNotBelievedBeforeThreeFixesTellOfIt()
    {
        BestFix choice;
        choice.add(fix(0));
        choice.add(fix(1));

        choice.add(fix(2, 900));
        choice.add(fix(3, 902));
        QCOMPARE(choice.at(after(3))->lat, fix(0).lat);

        choice.add(fix(4, 901));
        QCOMPARE(choice.at(after(4)), std::optional(fix(4, 901)));
    }

    void scatteredLeapsAreNeverBelieved()
    {
        BestFix choice;
        choice.add(fix(0));
        for (int second = 1; second <= 20; ++second)
            choice.add(fix(second, 2000.0 * (second % 2 ? second : -second)));

        QCOMPARE(choice.at(after(20)), std::optional(fix(0)));
        QCOMPARE(choice.state(after(31)), State::Searching);
    }

    void whatContinuesTheOldPathEndsTheDoubt()
    {
        BestFix choice;
        choice.add(fix(0));
        choice.add(fix(1, 900));
        choice.add(fix(2, 900));
        choice.add(fix(2.5, 3));
        choice.add(fix(3, 900));
        choice.add(fix(4, 900));

        QCOMPARE(choice.at(after(4)), std::optional(fix(2.5, 3)));
    }

    void aFixAfterALossIsDoubtedUnlessItIsWhereOneWas()
    {
        BestFix choice;
        for (int second = 0; second < 5; ++second)
            choice.add(fix(second));

        choice.add(fix(14, 200));
        QCOMPARE(choice.at(after(14))->lat, fix(0).lat);
        choice.add(fix(15, 8));
        QCOMPARE(choice.lastBelieved(), std::optional(fix(15, 8)));
    }

    void aClockSetBackLeavesNothingFresh()
    {
        BestFix choice;
        choice.add(fix(3600));

        QVERIFY(!choice.at(after(0)));
        choice.add(fix(0));
        QCOMPARE(choice.at(after(0)), std::optional(fix(0)));
    }

    void theReceiversTimeOfDayCountsWhereThereIsOne()
    {
        Fix before = fix(0);
        Fix past = fix(0.01, 250);
        before.timeOfDay = QTime(23, 59, 57);
        past.timeOfDay = QTime(0, 0, 2);

        QCOMPARE(timeBetween(before, past), std::chrono::seconds(5));
        QCOMPARE(timeBetween(past, before), std::chrono::seconds(0));
        BestFix choice;
        choice.add(before);
        choice.add(past);
        QCOMPARE(choice.lastBelieved(), std::optional(past));
    }

    void theOutlierInTheTrackNeverBecomesTheBest()
    {
        BestFix choice;
        int outliers = 0;
        std::optional<Fix> before;
        for (const Fix &next : replay(demoTrack())) {
            choice.add(next);
            const auto best = choice.at(next.receivedAt);
            QVERIFY(best || choice.state(next.receivedAt) == State::Searching);
            if (next.timeOfDay == QTime(1, 33, 20)) {
                QVERIFY(distanceM(*before, next) > 800);
                ++outliers;
            }
            QVERIFY(!best || best->timeOfDay != QTime(1, 33, 20));
            QCOMPARE(choice.state(next.receivedAt) == State::Good, best.has_value());
            before = next;
        }
        QCOMPARE(outliers, 1);
    }

    void aPhoneThatComesBack200MetresAwayIsNotBelievedAtOnce()
    {
        if (!receiverLogs().exists())
            QSKIP("the receivers' logs are not beside this tree");
        const std::vector<Fix> fixes = replay(fileOf(receiverLogs().filePath(u"quectel-eg25-g.log"_s)));
        BestFix choice;
        QMap<QTime, Fix> answers;

        for (const Fix &next : fixes) {
            choice.add(next);
            answers[next.timeOfDay] = *choice.at(next.receivedAt);
        }

        const Fix held = answers[QTime(19, 15, 16, 980)];
        for (const QTime &doubtful :
             {QTime(19, 15, 25, 980), QTime(19, 15, 27, 980), QTime(19, 15, 28, 980), QTime(19, 15, 29, 980)})
            QVERIFY(distanceM(answers[doubtful], held) < 30);
        QVERIFY(answers[QTime(19, 15, 32, 980)].timeOfDay >= QTime(19, 15, 28, 980));
    }

    void foundAndLostAreTold()
    {
        if (!receiverLogs().exists())
            QSKIP("the receivers' logs are not beside this tree");
        const std::vector<Fix> fixes = replay(fileOf(receiverLogs().filePath(u"unicore-um621.log"_s)));
        BestFix choice;
        choice.begin();
        QList<State> states{choice.state(m_start)};
        const auto look = [&](const QDateTime &now) {
            if (choice.state(now) != states.back())
                states << choice.state(now);
        };

        for (const Fix &next : fixes) {
            look(next.receivedAt);
            choice.add(next);
            look(next.receivedAt);
        }
        look(fixes.back().receivedAt.addSecs(31));

        QCOMPARE(states, (QList{State::Searching, State::Good, State::Stale}));
        QVERIFY(std::any_of(fixes.begin(), fixes.end(), [](const Fix &f) { return f.accuracyM > 50; }));
    }

    void memoryIsBoundedWhateverTheRate()
    {
        BestFix choice;
        for (int i = 0; i < 100'000; ++i)
            choice.add(fix(i * 0.0001, 0, i == 0 ? 1 : 5));

        QCOMPARE(choice.at(after(10))->accuracyM, std::optional(5.0)); // the first has been let go
    }

    void theBestOfALogIsItsLastGoodAnswer()
    {
        const QDateTime end = after(0);

        const Result<Fix> best = bestFixOfLog(demoTrack(), end);

        EXPECT_OK(best);
        const Fix last = fixesOf(demoTrack(), end).back();
        QVERIFY(best->receivedAt <= end && best->receivedAt >= end.addSecs(-30));
        QVERIFY(distanceM(*best, last) < 200);
        QVERIFY(*best->accuracyM <= *last.accuracyM);
    }

    void aLogThatEndsInALeapGivesWhatWasBefore()
    {
        const QByteArray log = gga("010000") + gga("010001") + gga("010002", 900);

        const Result<Fix> best = bestFixOfLog(log, after(0));

        EXPECT_OK(best);
        QCOMPARE(best->timeOfDay, QTime(1, 0, 1));
        QCOMPARE(best->receivedAt, after(-1));
    }

    void anEarlierGoodFixIsTakenBeforeALaterPoorOne()
    {
        const Result<Fix> best = bestFixOfLog(gga("010000") + gga("010100", 0, "1", "30"), after(0));

        EXPECT_OK(best);
        QCOMPARE(best->timeOfDay, QTime(1, 0));
        QCOMPARE(positionAt(*best, after(0)).ageS, 60.0);
    }

    void aPoorFixIsTakenWhenThereIsNoGoodOne()
    {
        const Result<Fix> best = bestFixOfLog(gga("010000", 0, "1", "30"), after(0));

        EXPECT_OK(best);
        QCOMPARE(best->accuracyM, std::optional(150.0));
    }

    void whyALogGivesNoFix()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"big.nmea"_s);

        const Result<Fix> empty = bestFixOfLog(gga("010000", 0, "0") + gga("010001", 0, "8"), after(0));
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, u"nmea-no-fix"_s);

        const Result<Fix> missing = bestFixOfLogFile(path, after(0));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::NotFound);

        QFile big(path);
        QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(largestNmeaLog + 1));
        const Result<Fix> tooBig = bestFixOfLogFile(path, after(0));
        QVERIFY(!tooBig);
        QCOMPARE(tooBig.error().code, u"nmea-size"_s);
    }

    void aPositionCarriesItsAge()
    {
        Fix taken = fix(0);
        taken.satellites = 12;

        const Position plain = positionAt(taken, after(7.5));
        QCOMPARE(plain.ageS, 7.5);
        QCOMPARE(plain.fixAt, taken.receivedAt);
        QCOMPARE(plain.accuracyM, taken.accuracyM);
        QCOMPARE(plain.satellites, std::optional(12));
        QCOMPARE(positionAt(taken, after(-5)).ageS, 0.0);

        taken.gnssTime = after(-0.3);
        QCOMPARE(positionAt(taken, after(7.5)).fixAt, taken.gnssTime);
    }
};

QTEST_GUILESS_MAIN(BestFixTest)
#include "tst_bestfix.moc"
