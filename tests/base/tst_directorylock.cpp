#include "base/DirectoryLock.h"
#include "support/Expect.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

class DirectoryLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHoldsItAndTheNextIsToldSo()
    {
        auto first = DirectoryLock::taken(m_directory);
        EXPECT_OK(first);

        const auto second = DirectoryLock::taken(m_directory);

        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Busy);
        QCOMPARE(second.error().code, u"directory-open"_s);
        QVERIFY(second.error().what.contains(m_directory));
    }

    void itIsFreeWhenItsHolderIsGone()
    {
        {
            EXPECT_OK(DirectoryLock::taken(m_directory));
        }
        EXPECT_OK(DirectoryLock::taken(m_directory));
    }

    void itMovesWithItsHolder()
    {
        auto taken = DirectoryLock::taken(m_directory);
        EXPECT_OK(taken);
        {
            const DirectoryLock holder(*std::move(taken));
            QVERIFY(!DirectoryLock::taken(m_directory));
        }
        EXPECT_OK(DirectoryLock::taken(m_directory));
    }

    void theFolderIsMadeForItsOwnerAlone()
    {
        const QString fresh = m_folder.filePath(u"a/b"_s);

        EXPECT_OK(DirectoryLock::taken(fresh));

        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(QFileInfo(fresh).isDir());
        QCOMPARE(QFile::permissions(fresh) & others, QFileDevice::Permissions());
    }

    void whatIsNoFolderIsRefused()
    {
        QFile file(m_folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));

        const auto refused = DirectoryLock::taken(file.fileName());

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QCOMPARE(refused.error().code, u"directory-unwritable"_s);
    }

private:
    QTemporaryDir m_folder;
    QString m_directory = m_folder.filePath(u"data"_s);
};

QTEST_GUILESS_MAIN(DirectoryLockTest)
#include "tst_directorylock.moc"
