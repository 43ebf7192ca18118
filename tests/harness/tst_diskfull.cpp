#include "harness/Must.h"
#include "harness/Recording.h"

#include <unistd.h>

using namespace lantian;

namespace {

/// Far more operations than a record takes.
constexpr int toTheEnd = 1'000'000;

/// How long the disk stays full for the app that goes on running: less than it takes to give up.
constexpr int aWhile = 40;

constexpr int reports = 3;

/// A disk of 32 MiB.
class SmallDisk
{
public:
    SmallDisk()
    {
        must({u"mount"_s, u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=32m"_s, u"tmpfs"_s, m_folder.path()});
    }
    ~SmallDisk() { must({u"umount"_s, m_folder.path()}); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// Lets the disk be full from each change of a file on: it is said plainly, nothing is lost, and recording
/// goes on once there is room. LANTIAN_STEPS: each n-th change.
class DiskFullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskIsSaidAndLosesNothing()
    {
        Recording recording(QStringLiteral(CTL));
        const int operations = recording.usualOperations();
        QVERIFY(operations > 20);

        int refused = 0;
        int steps = 0;
        for (int at = 1; at <= operations; at += everyNth(), ++steps) {
            const Ran ran = recording.record({at, u"enospc"_s, toTheEnd});
            QVERIFY2(ran.finished, qPrintable(u"full from %1 on ended the program"_s.arg(at)));
            if (ran.saved.isEmpty()) {
                ++refused;
                QCOMPARE(ran.exitCode, 1);
                QVERIFY2(ran.code == u"full"_s || ran.code == u"photo-no-space"_s,
                         qPrintable(u"full from %1 on: %2"_s.arg(at).arg(ran.code + u' ' + ran.words)));
                QVERIFY2(ran.words.contains(u"磁盘已满"_s), qPrintable(ran.words));
            }
            const QStringList wrong = recording.faults();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"full from %1 on: %2"_s.arg(at).arg(wrong.join(u'\n'))));
            QVERIFY2(!recording.record().saved.isEmpty(), "goes on when there is room");
        }

        QVERIFY(refused > 5);
        qInfo("disk full from %d of %d changes on: %d refused in words, nothing lost, all went on", steps,
              operations, refused);
    }

    void theAppGoesOnWhenThereIsRoomAgain()
    {
        const int operations = patrolled({}).operations;
        QVERIFY(operations > 100);

        int refusals = 0;
        int steps = 0;
        for (int at = 1; at <= operations; at += 3 * everyNth(), ++steps) {
            const Patrolled done = patrolled({at, u"enospc"_s, aWhile});
            refusals += done.refused;
            const QString where = u"full from %1 on: %2"_s.arg(at).arg(done.wrong.join(u'\n'));
            QVERIFY2(done.wrong.isEmpty(), qPrintable(where));
        }

        QVERIFY(refusals > steps / 2);
        qInfo("disk full for a while from %d of %d changes on: %d refusals, every report saved in the end",
              steps, operations, refusals);
    }

    /// No fault is made up here: the disk is a small one, and something else fills it.
    void aSmallDiskThatFillsUpIsSaidAndEmptiedGoesOn()
    {
        if (::geteuid() != 0)
            QSKIP("only root can mount a small disk");
        const SmallDisk disk;
        QFile photo(disk.path(u"photo.jpg"_s));
        QVERIFY(photo.open(QIODevice::WriteOnly) && photo.write(demoPhoto()) > 0);
        photo.close();
        const QStringList report{u"report"_s,      u"--category"_s, u"burn"_s,  u"--photo"_s,
                                 photo.fileName(), u"--at"_s,       u"39,115"_s};
        const QStringList visit{u"inspect"_s, u"--site"_s, u"0192f0c1-7000-7000-8000-000000000051"_s,
                                u"--item"_s, u"cover=pass"_s};

        const QJsonDocument taken = answerOf(disk.path(u"data"_s), report);
        QCOMPARE(taken[u"error"_s][u"code"_s].toString(), u"photo-no-space"_s); // the reserve of the texts
        QVERIFY(!answerOf(disk.path(u"data"_s), visit)[u"id"_s].toString().isEmpty());
        QFile filler(disk.path(u"filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray page(4096, 'x');
        while (filler.write(page) == page.size())
            continue;
        int refused = 0;
        QString code;
        while (refused == 0) { // until the room that the database has in its own files is used up
            const QJsonDocument said = answerOf(disk.path(u"data"_s), visit);
            refused += said[u"id"_s].toString().isEmpty() ? 1 : 0;
            code = said[u"error"_s][u"code"_s].toString();
        }
        QCOMPARE(code, u"full"_s);
        QVERIFY(filler.remove());

        QVERIFY(!answerOf(disk.path(u"data"_s), visit)[u"id"_s].toString().isEmpty());
        QVERIFY(answerOf(disk.path(u"data"_s), {u"verify"_s})[u"sound"_s].toBool());
    }

    void aCarelessProgramIsCaught()
    {
        Recording recording(QStringLiteral(CARELESS));
        const int operations = recording.usualOperations();

        bool caught = false;
        for (int at = 1; at <= operations && !caught; ++at) {
            recording.record({at, u"enospc"_s, toTheEnd});
            caught = !recording.faults().filter(u"saved and is not there"_s).isEmpty();
        }

        QVERIFY(caught);
    }

private:
    struct Patrolled {
        int operations = 0;
        int refused = 0;
        QStringList wrong;
    };

    /// Three reports by one process. A start on a full disk is refused in words; then it is started again.
    static Patrolled patrolled(const Injury &injury)
    {
        const QTemporaryDir folder;
        const QString data = folder.filePath(u"data"_s);
        QFile photo(folder.filePath(u"photo.jpg"_s));
        if (!photo.open(QIODevice::WriteOnly) || photo.write(demoPhoto()) < 1)
            qFatal("cannot write the photo");
        photo.close();
        const QString count = folder.filePath(u"count"_s);
        Patrolled done;
        QMap<QString, QString> saved;
        for (int starts = 0; starts < 2 && saved.size() < reports; ++starts) {
            QProcess patrol;
            patrol.setProcessEnvironment(
                injuredEnvironment(starts == 0 ? injury : Injury(), data, starts == 0 ? count : QString()));
            patrol.start(QStringLiteral(PATROL), {data, photo.fileName(), QString::number(reports)});
            if (!patrol.waitForFinished(120'000) || patrol.exitStatus() != QProcess::NormalExit)
                done.wrong << u"it did not come to its end"_s;
            for (const QString &line : QString::fromUtf8(patrol.readAllStandardOutput()).split(u'\n')) {
                const QStringList words = line.split(u' ');
                if (words.first() == u"saved"_s)
                    saved[words.value(1)] = words.value(2);
                if (words.first() == u"refused"_s)
                    ++done.refused;
            }
        }
        if (saved.size() < reports)
            done.wrong << u"only %1 reports were saved"_s.arg(saved.size());
        done.wrong << faultsIn(data, saved);
        done.operations = operationsIn(count);
        return done;
    }
};

QTEST_GUILESS_MAIN(DiskFullTest)
#include "tst_diskfull.moc"
