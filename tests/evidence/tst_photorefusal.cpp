#include "evidence/Intake.h"
#include "evidence/Pictures.h"
#include "support/Expect.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace lantian::intake;

namespace {

const SpaceLimits anySpace{.warnBytes = 0, .refuseBytes = std::numeric_limits<qint32>::min()};

/// A disk in memory with `options`, while this lives; needs root.
class SmallDisk
{
public:
    SmallDisk(const QString &at, const QByteArray &options) : m_at(QFile::encodeName(at))
    {
        m_mounted = ::mount("tmpfs", m_at.constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_at.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_mounted; }

private:
    QByteArray m_at;
    bool m_mounted = false;
};

} // namespace

/// What is not taken in, and that nothing of it is left.
class PhotoRefusalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_store = std::make_unique<PhotoStore>(m_folder->filePath(u"photos"_s));
    }

    void whatIsNoWholePictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");

        const QByteArray whole = content(samplePath(1));
        const auto cut = [&](qsizetype percent) { return whole.first(whole.size() * percent / 100); };
        QTest::newRow("empty") << ""_ba << u"photo-empty"_s;
        QTest::newRow("a text") << "Not a picture at all.\n"_ba << u"photo-not-image"_s;
        QTest::newRow("a film") << "\0\0\0\x18"
                                   "ftypisom\0\0\0\0"_ba
                                << u"photo-not-image"_s;
        QTest::newRow("a GIF") << "GIF89a\x01\0\x01\0"_ba << u"photo-format"_s;
        QTest::newRow("a HEIC that nothing here reads") << "\0\0\0\x18"
                                                           "ftypheic\0\0\0\0"_ba
                                                        << u"photo-format"_s;
        QTest::newRow("10 % of a JPEG") << cut(10) << u"photo-truncated"_s;
        QTest::newRow("50 %") << cut(50) << u"photo-truncated"_s;
        QTest::newRow("99 %") << cut(99) << u"photo-truncated"_s;
        QTest::newRow("all but the last two bytes") << whole.chopped(2) << u"photo-truncated"_s;
        QTest::newRow("all but the last byte") << whole.chopped(1) << u"photo-truncated"_s;
        QTest::newRow("a PNG of 900 megapixels") << pictures::pngBomb(30'000) << u"photo-too-many-pixels"_s;
        QTest::newRow("a JPEG that claims 900")
            << pictures::claiming(whole, 30'000, 30'000) << u"photo-too-many-pixels"_s;
        QTest::newRow("more than 40 MiB") << whole + QByteArray(41 << 20, '\0') << u"photo-too-large"_s;
    }

    void whatIsNoWholePictureIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, code);
        EXPECT_OK(takeIn(requestFor(samplePath(6)), *m_store));
        const QStringList before = names(*m_store);
        const QString path = m_folder->filePath(u"chosen.jpg"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush());
        PhotoRequest inMemory = requestFor({});
        inMemory.bytes = bytes;

        const Result<TakenPhoto> fromFile = takeIn(requestFor(path), *m_store);
        const Result<TakenPhoto> fromMemory = takeIn(inMemory, *m_store);

        QVERIFY(!fromFile);
        QCOMPARE(fromFile.error().code, code);
        QVERIFY(!fromMemory);
        QCOMPARE(fromMemory.error().code, code);
        QCOMPARE(names(*m_store), before);
    }

    void whatCannotBeReadIsRefused()
    {
        const QString pipe = m_folder->filePath(u"pipe.jpg"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);

        for (const QString &path :
             {m_folder->filePath(u"missing.jpg"_s), m_folder->path(), pipe, u"/dev/zero"_s}) {
            const Result<TakenPhoto> refused = takeIn(requestFor(path), *m_store);

            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"photo-unreadable"_s);
        }
        QVERIFY(names(*m_store).isEmpty());
    }

    void theReserveForTextsIsKept()
    {
        const Result<TakenPhoto> refused = takeIn(requestFor(samplePath(1)), *m_store, PhotoLimits{},
                                                  SpaceLimits{.refuseBytes = qint64(1) << 60});

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"photo-no-space"_s);
        QCOMPARE(refused.error().kind, Error::Kind::Full);
        QVERIFY(names(*m_store).isEmpty());
    }

    void aFullDiskRefusesThePhotoAndLeavesNothing()
    {
        const SmallDisk disk(m_folder->path(), "size=16k"_ba);
        if (!disk.isMounted())
            QSKIP("a small disk can only be mounted by root, where mounting is allowed");

        const Result<TakenPhoto> refused =
            takeIn(requestFor(samplePath(1)), *m_store, PhotoLimits{}, anySpace);

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"photo-no-space"_s);
        QVERIFY(names(*m_store).isEmpty());
    }

    /// A disk that runs out of names lets us stop at every step: folder by folder, file by file.
    void aDiskThatFillsAtAnyStepLeavesAllOrNothing()
    {
        int refusals = 0;
        for (int files = 3; files <= 20; ++files) {
            const SmallDisk disk(m_folder->path(), "size=4m,nr_inodes="_ba + QByteArray::number(files));
            if (!disk.isMounted())
                QSKIP("a small disk can only be mounted by root, where mounting is allowed");

            const Result<TakenPhoto> taken =
                takeIn(requestFor(samplePath(1)), *m_store, PhotoLimits{}, anySpace);

            if (!taken) {
                QCOMPARE(taken.error().code, u"photo-no-space"_s);
                ++refusals;
            }
            QCOMPARE(names(*m_store).size(), taken ? 3 : 0);
        }
        QVERIFY2(refusals >= 10, "the disk never filled");
        QVERIFY2(refusals <= 16, "the photo never fitted");
    }

    void aDamagedCopyInTheStoreIsNotTakenForTheOriginal()
    {
        const Result<TakenPhoto> taken = takeIn(requestFor(samplePath(1)), *m_store);
        EXPECT_OK(taken);
        QFile file(m_store->path(PhotoFile::Original, taken->photo.sha256));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4000) && file.write("XXXX") == 4 &&
                file.flush());

        const Result<TakenPhoto> again = takeIn(requestFor(samplePath(1)), *m_store);

        QCOMPARE(m_store->verify(PhotoFile::Original, taken->photo.sha256).error().kind,
                 Error::Kind::Corrupt);
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"photo-not-stored"_s);
    }

    /// Bytes that nobody wrote on purpose: every result is a photo or an Error, and the process goes on.
    void flippedBytesNeverCrash()
    {
        const QTemporaryDir inMemory(u"/dev/shm/lantian-XXXXXX"_s); // 6,000 files need no real disk
        PhotoStore store(inMemory.isValid() ? inMemory.path() : m_store->root());
        QRandomGenerator randomly(20261119);
        int photos = 0;
        int errors = 0;
        for (int round = 0; round < 2000; ++round) {
            PhotoRequest request = requestFor({});
            request.bytes = content(samplePath(round % 6 + 1));
            const int reach = round % 2 == 0 ? 700 : int(request.bytes.size()); // EXIF and tables, or all
            for (int flips = randomly.bounded(1, 12); flips > 0; --flips)
                request.bytes[randomly.bounded(reach)] = char(randomly.bounded(256));

            const Result<TakenPhoto> taken = takeIn(request, store);

            QVERIFY(taken || !taken.error().code.isEmpty());
            if (taken) {
                QVERIFY(taken->photo.width > 0 && taken->photo.height > 0);
                EXPECT_OK(photoFromJson(toJson(taken->photo)));
            }
            ++(taken ? photos : errors);
        }
        QVERIFY2(photos > 100 && errors > 100, qPrintable(u"%1 photos, %2 errors"_s.arg(photos).arg(errors)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PhotoStore> m_store;
};

QTEST_MAIN(PhotoRefusalTest)
#include "tst_photorefusal.moc"
