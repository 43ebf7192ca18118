#include "harness/CutDisk.h"
#include "harness/Recording.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace lantian;

namespace {

/// How often one disk is cut before the next takes its place.
constexpr int cutsOfADisk = 10;

/// A tablet whose power is cut while somebody records on it.
class Tablet
{
public:
    Tablet()
    {
        QFile file(photo());
        if (!file.open(QIODevice::WriteOnly) || file.write(demoPhoto()) < 1)
            qFatal("cannot write the photo");
    }

    /// When the power is cut: some time after so many records were said to be saved.
    struct Moment {
        int records = 0;
        int ms = 0;
    };

    /// Records from a restart on, with `syncs` as faults.cpp has it, until the cut.
    void recordUntilCut(const QString &syncs, const Moment &moment)
    {
        QProcess patrol;
        patrol.setProcessEnvironment(injuredEnvironment({.kind = syncs}, m_disk.path({}), {}));
        patrol.start(QStringLiteral(PATROL), {data(), photo()});
        if (!patrol.waitForStarted())
            qFatal("nobody patrols");
        QByteArray said; // what was said before the cut, and no more
        while (said.count('\n') < moment.records) {
            if (!patrol.waitForReadyRead(60'000))
                qFatal("nothing was recorded: %s", patrol.readAllStandardError().constData());
            said += patrol.readAllStandardOutput();
        }
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < moment.ms)
            patrol.waitForReadyRead(int(moment.ms - since.elapsed()));
        said += patrol.readAllStandardOutput();
        m_disk.cut();
        patrol.kill();
        patrol.waitForFinished();
        for (const QByteArray &line : said.left(said.lastIndexOf('\n') + 1).split('\n')) {
            const QStringList words = QString::fromUtf8(line).split(u' ');
            if (words.first() == u"saved"_s)
                m_saved[words.value(1)] = words.value(2);
        }
        m_disk.restart();
    }

    QStringList faults() const
    {
        // Without a record there may be no database yet; the next start has to go on from there.
        return m_saved.isEmpty() ? QStringList() : faultsIn(data(), m_saved);
    }
    qsizetype saved() const { return m_saved.size(); }

private:
    QString data() const { return m_disk.path(u"data"_s); }
    QString photo() const { return m_folder.filePath(u"photo.jpg"_s); }

    QTemporaryDir m_folder;
    CutDisk m_disk;
    QMap<QString, QString> m_saved;
};

} // namespace

/// Cuts the power of a real file system while the app's own FieldBook records with photos. LANTIAN_CUTS says
/// how often. Without root or loop devices it says so and proves nothing; with LANTIAN_CUTS given that is a
/// failure, and where both are there anything that does not work is one.
class PowerCutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString why = CutDisk::unavailable();
        QVERIFY2(why.isEmpty() || !qEnvironmentVariableIsSet("LANTIAN_CUTS"), qPrintable(why));
        if (!why.isEmpty())
            QSKIP(qPrintable(u"NO POWER WAS CUT HERE: "_s + why));
    }

    void nothingThatWasSaidToBeSavedIsLost()
    {
        const int cuts = numberOf("LANTIAN_CUTS", 20);
        QRandomGenerator random(20261125);
        qsizetype saved = 0;
        std::unique_ptr<Tablet> tablet;
        for (int cut = 0; cut < cuts; ++cut) {
            if (cut % cutsOfADisk == 0)
                tablet = std::make_unique<Tablet>();
            const qsizetype before = tablet->saved();
            tablet->recordUntilCut({}, {random.bounded(6), random.bounded(300)});
            saved += tablet->saved() - before;
            const QStringList wrong = tablet->faults();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"cut %1: %2"_s.arg(cut).arg(wrong.join(u'\n'))));
        }

        QVERIFY(saved >= cuts);
        qInfo("%d power cuts while recording, %d records with photos said to be saved, none lost", cuts,
              int(saved));
    }

    /// The control: the same with the journal unsynced at each commit, as synchronous=NORMAL leaves it.
    void withoutSyncedCommitsRecordsAreLost()
    {
        QRandomGenerator random(1);
        Tablet tablet;
        int cuts = 0;
        bool caught = false;
        for (; cuts < cutsOfADisk && !caught; ++cuts) {
            tablet.recordUntilCut(u"unsynced-wal"_s, {1 + random.bounded(5), random.bounded(300)});
            caught = !tablet.faults().filter(u"was said to be saved"_s).isEmpty();
        }

        QVERIFY(caught);
        qInfo("control: with unsynced commits the loss is seen at cut %d", cuts);
    }
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "tst_powercut.moc"
