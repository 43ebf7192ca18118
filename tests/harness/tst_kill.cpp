#include "harness/Recording.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace lantian;

namespace {

/// After how many kills in a row one run is let come to its end, so that it is known how long that takes.
constexpr int mostInARow = 8;

} // namespace

/// Kills the real program while it records: at every change of a file in turn, and at random moments. How
/// thorough it is, LANTIAN_KILLS (random moments) and LANTIAN_STEPS (each n-th change) say.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartSurvivesAKillAtAnyChangeOfAFile()
    {
        const int operations = Recording(QStringLiteral(CTL)).record().operations;
        QVERIFY(operations > 100);

        int killed = 0;
        for (int at = 1; at <= operations; at += 6 * everyNth()) {
            Recording recording(QStringLiteral(CTL));
            killed += recording.record({at, u"kill"_s}).finished ? 0 : 1;
            QVERIFY2(!recording.record().saved.isEmpty(), qPrintable(u"killed at %1"_s.arg(at)));
            QCOMPARE(recording.faults(), QStringList());
        }

        QVERIFY(killed > 5);
        qInfo("first starts killed at %d of %d changes of files, all went on", killed, operations);
    }

    void noChangeOfAFileIsABadMomentToDie()
    {
        Recording recording(QStringLiteral(CTL));
        const int operations = recording.usualOperations();
        QVERIFY(operations > 20);

        int killed = 0;
        for (int at = 1; at <= operations; at += everyNth()) {
            const Ran ran = recording.record({at, u"kill"_s});
            killed += ran.finished ? 0 : 1;
            const QStringList wrong = recording.faults();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"killed at %1: %2"_s.arg(at).arg(wrong.join(u'\n'))));
        }

        QVERIFY(killed > 5);
        const Ran after = recording.record();
        QVERIFY2(!after.saved.isEmpty(), qPrintable(after.words));
        QCOMPARE(recording.faults(), QStringList());
        qInfo("%d of %d changes of files were killed at, %d records kept, nothing lost", killed, operations,
              int(recording.saved().size()));
    }

    void noMomentIsABadOneToDie()
    {
        Recording recording(QStringLiteral(CTL));
        const int kills = numberOf("LANTIAN_KILLS", 60);
        QRandomGenerator random(20261125);
        QElapsedTimer run;

        int killed = 0;
        int usualMs = 0; // of the last run that came to its end: a machine is faster or slower by the hour
        int inARow = 0;  // killed since
        for (int i = 0; i < kills; ++i) {
            run.start();
            const bool letsEnd = usualMs == 0 || inARow == mostInARow;
            if (recording.record({}, letsEnd ? -1 : random.bounded(usualMs * 3 / 2)).finished) {
                usualMs = int(run.elapsed()) + 1;
                inARow = 0;
            } else {
                ++killed;
                ++inARow;
            }
        }

        QCOMPARE(recording.faults(), QStringList());
        QVERIFY(killed > kills / 3);
        QVERIFY(recording.saved().size() > kills / 20);
        qInfo("%d runs, %d killed, %d records said to be saved, all there", kills, killed,
              int(recording.saved().size()));
    }

    void aRestoreThatIsKilledIsWholeOrNot()
    {
        Recording recording(QStringLiteral(CTL));
        recording.record();
        recording.record();
        const QString backup = recording.file(u"backup.tar"_s);
        const QString folder = recording.file(u"restored"_s);
        QVERIFY(answerOf(recording.data(), {u"backup"_s, backup}).object().contains(u"bytes"_s));
        const auto restore = [&](int at) {
            const QString count = recording.file(u"count"_s);
            QFile::remove(count);
            QDir(folder).removeRecursively();
            QProcess process;
            process.setProcessEnvironment(injuredEnvironment({.at = at}, folder, count));
            process.start(QStringLiteral(CTL), {u"--data"_s, folder + u"/data"_s, u"restore"_s, backup});
            process.waitForFinished(60'000);
            return operationsIn(count);
        };
        const int operations = restore(0);
        QVERIFY(operations > 20);

        int whole = 0;
        int killed = 0;
        for (int at = 1; at <= operations; at += 2 * everyNth(), ++killed) {
            QCOMPARE(restore(at), 0);
            if (!QFile::exists(folder + u"/data"_s))
                continue;
            ++whole;
            QCOMPARE(faultsIn(folder + u"/data"_s, recording.saved()), QStringList());
        }
        qInfo("restores killed at %d of %d changes of files: %d times whole, else nothing", killed,
              operations, whole);
    }

    void aCarelessProgramIsCaught()
    {
        Recording recording(QStringLiteral(CARELESS));
        const int operations = recording.usualOperations();

        bool caught = false;
        for (int at = 1; at <= operations && !caught; ++at) {
            recording.record({at, u"kill"_s});
            const QStringList wrong = recording.faults();
            caught = !wrong.filter(u"saved and is not there"_s).isEmpty();
        }

        QVERIFY(caught);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
