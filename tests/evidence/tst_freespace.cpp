#include "evidence/FreeSpace.h"
#include "support/Expect.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// When photos stop so that texts can go on.
class FreeSpaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStateFollowsTheLimits_data()
    {
        QTest::addColumn<qint64>("free");
        QTest::addColumn<SpaceState>("state");

        const qint64 mib = 1 << 20;
        QTest::newRow("plenty") << 5000 * mib << SpaceState::Ample;
        QTest::newRow("exactly 1 GiB") << 1024 * mib << SpaceState::Ample;
        QTest::newRow("a byte less") << 1024 * mib - 1 << SpaceState::Low;
        QTest::newRow("exactly the reserve") << 200 * mib << SpaceState::Low;
        QTest::newRow("a byte into it") << 200 * mib - 1 << SpaceState::Short;
        QTest::newRow("nothing") << qint64(0) << SpaceState::Short;
    }

    void theStateFollowsTheLimits()
    {
        QFETCH(const qint64, free);
        QFETCH(const SpaceState, state);

        QCOMPARE(spaceState(free, SpaceLimits{}), state);
    }

    void aPhotoNeverEatsIntoTheReserve()
    {
        const SpaceLimits limits{.warnBytes = 1000, .refuseBytes = 200};

        QVERIFY(hasRoomFor(100, 300, limits));
        QVERIFY(!hasRoomFor(101, 300, limits));
    }

    void theDiskTellsItsFreeSpaceAlsoForAFolderToCome()
    {
        const QTemporaryDir folder;

        const Result<qint64> there = freeBytes(folder.path());
        const Result<qint64> toCome = freeBytes(folder.filePath(u"data/photos"_s));

        EXPECT_OK(there);
        EXPECT_OK(toCome);
        QVERIFY(*there > 0);
        QVERIFY(*toCome > 0);
    }

    void inAFileThereIsNoRoom()
    {
        QTemporaryFile file;
        QVERIFY(file.open());

        EXPECT_ERROR(freeBytes(file.fileName()), Error::Kind::Storage);
        EXPECT_ERROR(freeBytes(file.fileName() + u"/photos"_s), Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(FreeSpaceTest)
#include "tst_freespace.moc"
