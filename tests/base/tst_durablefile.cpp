#include "base/DurableFile.h"
#include "support/Expect.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

/// No write may make a file larger than `bytes` while this lives: a disk that stops in the middle of a file.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_handler = ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

/// Root may write anywhere; while this lives the process is nobody.
class Nobody
{
public:
    Nobody() { m_done = ::geteuid() == 0 && ::seteuid(65534) == 0; }
    ~Nobody()
    {
        if (m_done && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(Nobody)

private:
    bool m_done = false;
};

} // namespace

/// Files that survive a power cut, or are not there at all.
class DurableFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void whatIsPutIsThereWholeAndForItsOwnerAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("a word") << "photo"_ba;
        QTest::newRow("every byte and NUL") << "\0\xff\r\n\x1a"_ba;
        QTest::newRow("5 MB") << QByteArray(5'000'000, 'x');
    }

    void whatIsPutIsThereWholeAndForItsOwnerAlone()
    {
        QFETCH(const QByteArray, bytes);

        EXPECT_OK(durablePut(path(), bytes));

        QCOMPARE(content(), bytes);
        QCOMPARE(mode(), 0600U);
        QCOMPARE(names(), QStringList{u"photo.jpg"_s});
    }

    void otherPermissionsAreGivenWhenAskedFor()
    {
        EXPECT_OK(durablePut(path(), "photo"_ba, QFileDevice::ReadOwner));

        QCOMPARE(mode(), 0400U);
    }

    void theFoldersAboveAreMade()
    {
        const QString deep = m_folder->filePath(u"ab/cd/photo.jpg"_s);

        EXPECT_OK(durablePut(deep, "photo"_ba));

        const Result<QByteArray> read = fileBytes(deep, 100);
        EXPECT_OK(read);
        QCOMPARE(*read, "photo"_ba);
        QVERIFY(!(QFile::permissions(m_folder->filePath(u"ab"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void theSameBytesAgainAreFine()
    {
        EXPECT_OK(durablePut(path(), "photo"_ba));
        EXPECT_OK(durablePut(path(), "photo"_ba));

        QCOMPARE(content(), "photo"_ba);
        QCOMPARE(names().size(), 1);
    }

    void otherBytesAreAConflictAndTheFirstStay_data()
    {
        QTest::addColumn<QByteArray>("other");

        QTest::newRow("other") << "OTHER"_ba;
        QTest::newRow("longer") << "photo and more"_ba;
        QTest::newRow("shorter") << "pho"_ba;
        QTest::newRow("none") << ""_ba;
    }

    void otherBytesAreAConflictAndTheFirstStay()
    {
        QFETCH(const QByteArray, other);
        EXPECT_OK(durablePut(path(), "photo"_ba));

        const Result<void> put = durablePut(path(), other);

        QVERIFY(!put);
        QCOMPARE(put.error().kind, Error::Kind::Conflict);
        QCOMPARE(content(), "photo"_ba);
        QCOMPARE(names().size(), 1);
    }

    void replacingReplaces()
    {
        EXPECT_OK(durableReplace(path(), "first"_ba));
        QCOMPARE(content(), "first"_ba);

        EXPECT_OK(durableReplace(path(), "second"_ba));

        QCOMPARE(content(), "second"_ba);
        QCOMPARE(mode(), 0600U);
        QCOMPARE(names().size(), 1);
    }

    void aFolderThatMayNotBeWrittenIsAStorageError()
    {
        const QString locked = m_folder->filePath(u"locked"_s);
        QVERIFY(QDir().mkdir(locked));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555) | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(locked, QFile::Permissions(0x5555)));
        {
            const Nobody nobody;
            for (const auto put : {durablePut, durableReplace}) {
                const Result<void> done = put(locked + u"/photo.jpg"_s, "photo"_ba, QFileDevice::ReadOwner);
                QVERIFY(!done);
                QCOMPARE(done.error().kind, Error::Kind::Storage);
            }
        }
        QVERIFY(QFile::setPermissions(locked, QFile::Permissions(0x7700)));
        QVERIFY(QDir(locked).isEmpty());
    }

    void aFileWhereAFolderShouldBeIsAStorageError()
    {
        EXPECT_OK(durablePut(path(), "photo"_ba));

        const Result<void> put = durablePut(path() + u"/below.jpg"_s, "other"_ba);

        QVERIFY(!put);
        QCOMPARE(put.error().kind, Error::Kind::Storage);
        QCOMPARE(content(), "photo"_ba);
    }

    void aWriteThatStopsHalfWayLeavesNothing()
    {
        const FileSizeLimit limit(1000);
        for (const auto put : {durablePut, durableReplace}) {
            const Result<void> done = put(path(), QByteArray(5000, 'x'), QFileDevice::ReadOwner);

            QVERIFY(!done);
            QCOMPARE(done.error().kind, Error::Kind::Storage);
            QCOMPARE(names(), QStringList());
        }
    }

    void aReplacementThatStopsHalfWayLeavesTheOld()
    {
        EXPECT_OK(durableReplace(path(), "old"_ba));
        const FileSizeLimit limit(1000);

        const Result<void> done = durableReplace(path(), QByteArray(5000, 'x'));

        QVERIFY(!done);
        QCOMPARE(content(), "old"_ba);
        QCOMPARE(names().size(), 1);
    }

    void aFullDiskSaysFullAndLeavesNothing()
    {
        const QByteArray folder = QFile::encodeName(m_folder->path());
        if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("A small file system can only be mounted by root: the full disk was not tried.");

        const Result<void> put = durablePut(path(), QByteArray(200'000, 'x'));
        const QStringList left = names();
        const Result<void> small = durablePut(path(), "photo"_ba);
        ::umount(folder.constData());

        QVERIFY(!put);
        QCOMPARE(put.error().kind, Error::Kind::Full);
        QCOMPARE(left, QStringList());
        EXPECT_OK(small);
    }

    void withoutANameNothingIsPut()
    {
        EXPECT_ERROR(durablePut({}, "photo"), Error::Kind::Storage);
        EXPECT_ERROR(durableRename(path(), {}), Error::Kind::Storage);
    }

    void placingGivesTheNameAndTakesTheOther()
    {
        const QString part = m_folder->filePath(u"part"_s);
        const QString placed = m_folder->filePath(u"ab/cd/photo"_s);
        for (const QByteArray &bytes : {"first"_ba, "second"_ba}) {
            EXPECT_OK(durablePut(part, bytes));

            EXPECT_OK(durablePlace(part, placed));

            const Result<QByteArray> found = fileBytes(placed, 100);
            EXPECT_OK(found);
            QCOMPARE(*found, bytes);
            QVERIFY(!QFile::exists(part));
        }
    }

    void placingWhatIsNotThereLeavesWhatIs()
    {
        EXPECT_OK(durablePut(path(), "photo"_ba));

        const Result<void> placed = durablePlace(m_folder->filePath(u"part"_s), path());

        QVERIFY(!placed);
        QCOMPARE(placed.error().kind, Error::Kind::Storage);
        QCOMPARE(content(), "photo"_ba);
    }

    void readingKeepsToItsLimit()
    {
        EXPECT_OK(durablePut(path(), QByteArray(100, 'x')));

        EXPECT_OK(fileBytes(path(), 100));
        const Result<QByteArray> tooMuch = fileBytes(path(), 99);
        QVERIFY(!tooMuch);
        QCOMPARE(tooMuch.error().kind, Error::Kind::Invalid);
        const Result<QByteArray> missing = fileBytes(m_folder->filePath(u"missing"_s), 99);
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::NotFound);
        const Result<QByteArray> folder = fileBytes(m_folder->path(), 99);
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, Error::Kind::Storage);
    }

private:
    QString path() const { return m_folder->filePath(u"photo.jpg"_s); }
    QByteArray content() const
    {
        const Result<QByteArray> bytes = fileBytes(path(), 10'000'000);
        return bytes ? *bytes : "cannot be read"_ba;
    }
    /// The file's permission bits, as `chmod` counts them.
    mode_t mode() const
    {
        struct stat found = {};
        return ::stat(QFile::encodeName(path()).constData(), &found) == 0 ? found.st_mode & 07777U : 0;
    }
    /// All that is in the folder, temporary files too.
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DurableFileTest)
#include "tst_durablefile.moc"
