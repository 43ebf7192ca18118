#include "harness/Recording.h"

using namespace lantian;

/// Lets each change of a file fail in turn while the real program records: it must say so and not that the
/// record is saved, nothing may be damaged, and the next record goes through. LANTIAN_STEPS: each n-th
/// change.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultIsSaidAndNothingIsDamaged_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("input/output error") << u"eio"_s;
        QTest::newRow("no space") << u"enospc"_s;
        QTest::newRow("short write") << u"short"_s;
    }

    void everyFaultIsSaidAndNothingIsDamaged()
    {
        QFETCH(const QString, kind);
        Recording recording(QStringLiteral(CTL));
        const int operations = recording.usualOperations();
        QVERIFY(operations > 20);

        int refused = 0;
        for (int at = 1; at <= operations; at += everyNth()) {
            const Ran ran = recording.record({at, kind});
            QVERIFY2(ran.finished, qPrintable(u"%1 at %2 ended the program"_s.arg(kind).arg(at)));
            QVERIFY2(ran.saved.isEmpty() || ran.exitCode == 0, qPrintable(ran.words));
            if (ran.saved.isEmpty()) {
                ++refused;
                QCOMPARE(ran.exitCode, 1);
                QVERIFY(!ran.words.isEmpty());
            }
            const QStringList wrong = recording.faults();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 at %2: %3"_s.arg(kind).arg(at).arg(wrong.join(u'\n'))));
        }

        QVERIFY2(!recording.record().saved.isEmpty(), "goes on when the fault is gone");
        QCOMPARE(recording.faults(), QStringList());
        qInfo("%s at %d of %d changes: %d refused in words, nothing damaged", qUtf8Printable(kind),
              (operations + everyNth() - 1) / everyNth(), operations, refused);
    }

    void aCarelessProgramIsCaught()
    {
        Recording recording(QStringLiteral(CARELESS));
        const int operations = recording.usualOperations();

        bool caught = false;
        for (int at = 1; at <= operations && !caught; ++at) {
            recording.record({at, u"eio"_s});
            caught = !recording.faults().filter(u"saved and is not there"_s).isEmpty();
        }

        QVERIFY(caught);
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
