#include "base/Sha256.h"
#include "evidence/PhotoStore.h"
#include "support/Expect.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// The folder of the photos.
class PhotoStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_store = std::make_unique<PhotoStore>(m_folder->path());
    }

    void allThreeFilesAreFoundAfterAPut()
    {
        const PhotoFiles files = photo("straw"_ba);

        EXPECT_OK(m_store->put(files));

        QVERIFY(m_store->has(PhotoFile::Original, files.sha256));
        QVERIFY(m_store->has(PhotoFile::Stamped, files.stampedSha256));
        QVERIFY(m_store->has(PhotoFile::Thumb, files.sha256));
        const Result<QByteArray> read = m_store->read(PhotoFile::Original, files.sha256);
        EXPECT_OK(read);
        QCOMPARE(*read, "straw"_ba);
        EXPECT_OK(m_store->verify(PhotoFile::Original, files.sha256));
        EXPECT_OK(m_store->verify(PhotoFile::Stamped, files.stampedSha256));
        QCOMPARE(m_store->path(PhotoFile::Original, files.sha256),
                 u"%1/originals/%2/%3/%4"_s.arg(m_folder->path(), files.sha256.first(2),
                                                files.sha256.sliced(2, 2), files.sha256));
    }

    void theSamePhotoAgainIsHarmless()
    {
        EXPECT_OK(m_store->put(photo("straw"_ba)));
        const QStringList before = names();

        EXPECT_OK(m_store->put(photo("straw"_ba)));

        QCOMPARE(names(), before);
    }

    void onlyAHashBecomesAName_data()
    {
        QTest::addColumn<QString>("name");

        QTest::newRow("nothing") << QString();
        QTest::newRow("upwards") << u"../../../../etc/passwd"_s;
        QTest::newRow("a hash upwards") << u"../"_s + QString(61, u'a');
        QTest::newRow("capitals") << QString(64, u'A');
        QTest::newRow("63 digits") << QString(63, u'a');
        QTest::newRow("65 digits") << QString(65, u'a');
        QTest::newRow("wide digits") << QString(64, QChar(0xff11));
    }

    void onlyAHashBecomesAName()
    {
        QFETCH(const QString, name);

        QVERIFY(m_store->path(PhotoFile::Original, name).isEmpty());
        QVERIFY(!m_store->has(PhotoFile::Original, name));
        QCOMPARE(m_store->read(PhotoFile::Original, name).error().kind, Error::Kind::NotFound);
        QCOMPARE(m_store->verify(PhotoFile::Thumb, name).error().kind, Error::Kind::NotFound);
        QCOMPARE(m_store->remove(PhotoFile::Original, name).error().kind, Error::Kind::NotFound);
        for (const PhotoFile file : {PhotoFile::Original, PhotoFile::Stamped, PhotoFile::Thumb})
            QCOMPARE(m_store->put(file, name, "straw"_ba).error().kind, Error::Kind::Invalid);
        QVERIFY(names().isEmpty());
    }

    void bytesOfAnotherHashAreRefused()
    {
        const Result<void> refused = m_store->put(PhotoFile::Original, sha256Hex("straw"_ba), "coal"_ba);

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"photo-hash"_s);
        QVERIFY(names().isEmpty());
    }

    void aChangedFileIsCorrupt()
    {
        const PhotoFiles files = photo("straw"_ba);
        EXPECT_OK(m_store->put(files));
        overwrite(m_store->path(PhotoFile::Original, files.sha256), "Straw"_ba);

        const Result<void> verified = m_store->verify(PhotoFile::Original, files.sha256);

        QVERIFY(!verified);
        QCOMPARE(verified.error().kind, Error::Kind::Corrupt);
        EXPECT_OK(m_store->verify(PhotoFile::Stamped, files.stampedSha256));
    }

    void aPutThatFailsLeavesNothingNew()
    {
        overwrite(m_folder->filePath(u"originals"_s), "no folder"_ba);
        const QStringList before = names();

        const Result<void> failed = m_store->put(photo("straw"_ba));

        QVERIFY(!failed);
        QCOMPARE(names(), before);
    }

    void aPutThatFailsKeepsWhatWasThereBefore()
    {
        const PhotoFiles files = photo("straw"_ba);
        EXPECT_OK(m_store->put(PhotoFile::Stamped, files.stampedSha256, files.stamped));
        overwrite(m_folder->filePath(u"originals"_s), "no folder"_ba);
        const QStringList before = names();

        const Result<void> failed = m_store->put(files);

        QVERIFY(!failed);
        QCOMPARE(names(), before);
    }

    void hashesListsWhatIsInItsPlace()
    {
        QStringList expected;
        for (const QByteArray &bytes : {"straw"_ba, "coal"_ba, "dust"_ba}) {
            EXPECT_OK(m_store->put(photo(bytes)));
            expected << sha256Hex(bytes);
        }
        QVERIFY(QDir(m_folder->path()).mkpath(u"originals/00/00"_s));
        overwrite(m_folder->filePath(u"originals/00/00/"_s + expected[0]), "straw"_ba);
        overwrite(m_folder->filePath(u"originals/notes.txt"_s), "no photo"_ba);
        overwrite(m_store->path(PhotoFile::Original, expected[0]) + u".1.part"_s, "str"_ba);

        QStringList found = m_store->hashes(PhotoFile::Original);

        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
        QCOMPARE(m_store->hashes(PhotoFile::Stamped).size(), 3);
        QCOMPARE(m_store->hashes(PhotoFile::Thumb).size(), 3);
    }

    void aStoreWithoutAFolderIsEmpty()
    {
        QVERIFY(PhotoStore(m_folder->filePath(u"nowhere"_s)).hashes(PhotoFile::Original).isEmpty());
    }

    void onlyOldPartsAreRemoved()
    {
        const PhotoFiles files = photo("straw"_ba);
        EXPECT_OK(m_store->put(files));
        const QString original = m_store->path(PhotoFile::Original, files.sha256);
        overwrite(original + u".old.part"_s, "str"_ba, instant(1));
        overwrite(original + u".new.part"_s, "str"_ba, instant(9));

        const int removed = m_store->removePartsBefore(instant(5));

        QCOMPARE(removed, 1);
        QVERIFY(!QFile::exists(original + u".old.part"_s));
        QVERIFY(QFile::exists(original + u".new.part"_s));
        QVERIFY(m_store->has(PhotoFile::Original, files.sha256));
    }

    void oneFileIsRemovedAndNoOther()
    {
        const PhotoFiles straw = photo("straw"_ba);
        const PhotoFiles coal = photo("coal"_ba);
        EXPECT_OK(m_store->put(straw));
        EXPECT_OK(m_store->put(coal));

        EXPECT_OK(m_store->remove(PhotoFile::Original, straw.sha256));

        QVERIFY(!m_store->has(PhotoFile::Original, straw.sha256));
        QVERIFY(m_store->has(PhotoFile::Thumb, straw.sha256));
        QVERIFY(m_store->has(PhotoFile::Stamped, straw.stampedSha256));
        QVERIFY(m_store->has(PhotoFile::Original, coal.sha256));
        QCOMPARE(m_store->remove(PhotoFile::Original, straw.sha256).error().kind, Error::Kind::NotFound);
    }

    void filesAreFoundByWhenTheyWereWritten()
    {
        const PhotoFiles straw = photo("straw"_ba);
        const PhotoFiles coal = photo("coal"_ba);
        EXPECT_OK(m_store->put(straw));
        EXPECT_OK(m_store->put(coal));
        overwrite(m_store->path(PhotoFile::Original, straw.sha256), "straw"_ba, instant(1));
        overwrite(m_store->path(PhotoFile::Original, coal.sha256), "coal"_ba, instant(5));

        QCOMPARE(m_store->hashes(PhotoFile::Original, instant(5)), QStringList(straw.sha256));
        QCOMPARE(m_store->hashes(PhotoFile::Original).size(), 2);
    }

private:
    static QDateTime instant(int day) { return {QDate(2026, 11, day), QTime(4, 0), Qt::UTC}; }

    static PhotoFiles photo(const QByteArray &bytes)
    {
        const QByteArray copy = "stamped "_ba + bytes;
        return {sha256Hex(bytes), bytes, sha256Hex(copy), copy, "small "_ba + bytes};
    }

    static void overwrite(const QString &path, const QByteArray &bytes, const QDateTime &time = {})
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        QVERIFY(file.flush());
        if (time.isValid())
            QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    }

    QStringList names() const
    {
        QStringList found;
        for (QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();)
            found << files.next();
        found.sort();
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PhotoStore> m_store;
};

QTEST_GUILESS_MAIN(PhotoStoreTest)
#include "tst_photostore.moc"
