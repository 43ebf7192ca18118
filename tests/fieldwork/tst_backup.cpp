#include "base/Sha256.h"
#include "fieldwork/Backup.h"
#include "fieldwork/BackupFormat.h"
#include "fieldwork/Bench.h"
#include "fieldwork/Verification.h"
#include "support/Expect.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace lantian::bench;

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_out = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<Bench>();
        EXPECT_OK(m_bench->recordWithPhoto());
        lay(m_bench->directory.catalogue() + u"/说明/读我.txt"_s, "本县的目录");
        lay(m_bench->directory.acceptedCatalogue(), "{}");
        lay(m_bench->directory.calendar(), "{}");
    }

    void allButTheDevicesKeyIsInIt()
    {
        const auto done = backup();

        EXPECT_OK(done);
        QCOMPARE(done->photos, 1);
        QCOMPARE(done->bytes, QFileInfo(file()).size());
        const QDir restored = unpacked();
        QStringList expected{sumsName,
                             u"lantian.db"_s,
                             u"calendar.json"_s,
                             u"catalogue.accepted.json"_s,
                             u"catalogue/说明/读我.txt"_s,
                             u"geo/grids.geojson"_s,
                             u"geo/no_burn_zones.geojson"_s,
                             u"geo/no_coal_zones.geojson"_s};
        const PhotoStore photos(m_bench->directory.photos());
        for (const auto &[kind, sha256] : {std::pair(PhotoFile::Original, sha256Hex("one")),
                                           std::pair(PhotoFile::Stamped, sha256Hex("one stamped")),
                                           std::pair(PhotoFile::Thumb, sha256Hex("one"))})
            expected << QDir(m_bench->directory.path).relativeFilePath(photos.path(kind, sha256));
        expected.sort();
        QCOMPARE(filesIn(restored), expected);
        for (const QString &name : std::as_const(expected)) {
            if (name != u"lantian.db"_s && name != sumsName)
                QCOMPARE(bytesOf(restored.filePath(name)), bytesOf(m_bench->directory.path + u'/' + name));
        }
    }

    void itsSumsAreThoseThatSha256sumChecks()
    {
        EXPECT_OK(backup());
        QProcess sums;
        sums.setWorkingDirectory(unpacked().path());

        sums.start(u"sha256sum"_s, {u"--check"_s, u"--strict"_s, sumsName});

        QVERIFY(sums.waitForFinished());
        QCOMPARE(sums.exitCode(), 0);
    }

    void theDatabaseInItIsWholeAndNeedsNothingBesideIt()
    {
        EXPECT_OK(backup());

        const auto store = Store::open(unpacked().filePath(u"lantian.db"_s), Database::Access::ReadOnly);

        EXPECT_OK(store);
        QCOMPARE(*(*store)->faults(), QStringList());
    }

    void aRestoredMachineIsAnotherDeviceAndRecordsOn()
    {
        EXPECT_OK(backup());
        Bench restored(unpacked().path());

        EXPECT_OK(restored.record(strawDraft(restored.clock.time.addSecs(60))));

        QVERIFY(restored.recorder->device() != m_bench->recorder->device());
        const auto events = restored.events();
        QCOMPARE(events.size(), 2u);
        QCOMPARE(events[1].event.device, restored.recorder->device());
        QCOMPARE(events[1].event.seq, 1);
        const auto verified = lantian::verified(*restored.store, PhotoStore(restored.directory.photos()));
        EXPECT_OK(verified);
        for (const Finding &finding : verified->findings) // the new record's photo was never taken in
            QCOMPARE(finding.code, u"photo-missing"_s);
    }

    void whatIsThereIsNotOverwritten()
    {
        lay(file(), "precious");

        const auto refused = backup();

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(refused.error().code, u"backup-exists"_s);
        QCOMPARE(bytesOf(file()), "precious");
    }

    void afterAFailureNothingIsLeft()
    {
        const auto stopped = backup([](qint64 done, qint64) { return done < 2; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(leftBehind(), QStringList());

        const QString nowhere = m_out->filePath(u"missing/backup.tar"_s);
        const auto refused = lantian::backup(m_bench->directory, *m_bench->store, nowhere);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QCOMPARE(leftBehind(), QStringList());
    }

    void whatAnInterruptedPutLeftIsNotTakenAlong()
    {
        lay(m_bench->directory.photos() + u"/originals/aa/bb/half.part"_s, "half");

        EXPECT_OK(backup());

        QVERIFY(filesIn(unpacked()).filter(u"half"_s).isEmpty());
    }

private:
    QString file() const { return m_out->filePath(u"备份.tar"_s); }
    Result<BackedUp> backup(const BackupProgress &progress = {}) const
    {
        return lantian::backup(m_bench->directory, *m_bench->store, file(), progress);
    }
    /// The backup, unpacked by the system's tar into an empty folder.
    QDir unpacked() const
    {
        const QString folder = m_out->filePath(u"restored"_s);
        QProcess tar;
        if (!QDir().mkpath(folder))
            qFatal("no folder to unpack into");
        tar.start(u"tar"_s, {u"-xf"_s, file(), u"-C"_s, folder});
        if (!tar.waitForFinished() || tar.exitCode() != 0)
            qFatal("tar: %s", tar.readAllStandardError().constData());
        return QDir(folder);
    }
    static QStringList filesIn(const QDir &folder)
    {
        QStringList names;
        for (QDirIterator found(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             found.hasNext();)
            names << folder.relativeFilePath(found.next());
        names.sort();
        return names;
    }
    QStringList leftBehind() const
    {
        return QDir(m_out->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_out;
    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
