#include "harness/Recording.h"

#include <QRandomGenerator>

using namespace lantian;

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
        QVERIFY(!recording.record().saved.isEmpty());
        const int kills =
            qEnvironmentVariableIsSet("LANTIAN_KILLS") ? qEnvironmentVariableIntValue("LANTIAN_KILLS") : 60;
        QRandomGenerator random(20261125);

        int killed = 0;
        for (int i = 0; i < kills; ++i)
            killed += recording.record({}, 20 + random.bounded(400)).finished ? 0 : 1;

        QCOMPARE(recording.faults(), QStringList());
        QVERIFY(killed > 0);
        qInfo("%d runs, %d killed, %d records said to be saved, all there", kills, killed,
              int(recording.saved().size()));
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
