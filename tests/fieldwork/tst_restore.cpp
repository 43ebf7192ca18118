#include "base/Sha256.h"
#include "fieldwork/BackupFormat.h"
#include "fieldwork/Bench.h"
#include "fieldwork/Restore.h"
#include "support/Expect.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace lantian::bench;

namespace {

constexpr qsizetype block = 512;

/// One member of a tar, as POSIX ustar has it.
QByteArray member(const QByteArray &name, const QByteArray &bytes, char type = '0',
                  const QByteArray &link = {}, qint64 said = -1)
{
    QByteArray header(block, '\0');
    const auto put = [&](qsizetype at, const QByteArray &text) { header.replace(at, text.size(), text); };
    put(0, name);
    put(100, "0000600");
    put(124, QByteArray::number(said < 0 ? bytes.size() : said, 8).rightJustified(11, '0'));
    put(136, "00000000000");
    put(148, "        ");
    header[156] = type;
    put(157, link);
    put(257, "ustar");
    put(263, "00");
    int sum = 0;
    for (const char byte : header)
        sum += static_cast<unsigned char>(byte);
    put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0');
    const qsizetype pad = (block - bytes.size() % block) % block;
    return header + bytes + QByteArray(pad, '\0');
}

QByteArray tar(const QByteArray &members)
{
    return members + QByteArray(2 * block, '\0');
}

QStringList namesIn(const QString &folder)
{
    QStringList names;
    for (QDirIterator found(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                            QDirIterator::Subdirectories);
         found.hasNext();)
        names << QDir(folder).relativeFilePath(found.next());
    names.sort();
    return names;
}

} // namespace

/// Makes a directory from a backup, and from what only looks like one.
class RestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_out = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<Bench>();
        EXPECT_OK(m_bench->recordWithPhoto());
        lay(m_bench->directory.catalogue() + u"/说明/读我.txt"_s, "本县的目录");
        EXPECT_OK(backup(m_bench->directory, *m_bench->store, file()));
    }

    void allOfItComesBackAndIsSound()
    {
        const auto done = restored(file(), directory());

        EXPECT_OK(done);
        QCOMPARE(done->photos, 1);
        QCOMPARE(done->verified.events, 1);
        QVERIFY(done->verified.isSound());
        QCOMPARE(bytesOf(directory().catalogue() + u"/说明/读我.txt"_s), "本县的目录");
        QVERIFY(!QFile::exists(directory().deviceKey()));
        QVERIFY(!QFile::exists(directory().path + u'/' + sumsName));
        const Bench restored(directory().path);
        QCOMPARE(restored.events().size(), 1u);
        QVERIFY(restored.recorder->device() != m_bench->recorder->device());
        QCOMPARE(namesIn(m_out->path()).filter(u".lantian"_s), QStringList());
    }

    void anEmptyFolderIsTakenAndAFullOneIsNot()
    {
        QVERIFY(QDir().mkpath(directory().path));
        EXPECT_OK(restored(file(), directory()));

        const auto again = restored(file(), directory());

        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        QCOMPARE(again.error().code, u"directory-not-empty"_s);
    }

    void whatWasDamagedBeforeTheBackupComesBackAndIsNamed()
    {
        const PhotoStore photos(m_bench->directory.photos());
        const QString original = photos.path(PhotoFile::Original, sha256Hex("one"));
        QVERIFY(QFile::remove(original));
        lay(original, "two");
        const QString later = m_out->filePath(u"later.tar"_s);
        EXPECT_OK(backup(m_bench->directory, *m_bench->store, later));

        const auto done = restored(later, directory());

        EXPECT_OK(done);
        QVERIFY(!done->verified.isSound());
        QCOMPARE(done->verified.findings.front().about, sha256Hex("one"));
    }

    void aBackupThatIsNotWholeRestoresNothing_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<qint64>("flipped");
        QTest::addColumn<QString>("code");
        const qint64 whole = 1 << 16;
        for (const qint64 bytes : {qint64(0), qint64(511), qint64(512), qint64(5000), whole, whole + 512})
            QTest::addRow("cut to %lld", static_cast<long long>(bytes)) << bytes << qint64(-1) << damaged;
        for (const qint64 at : {qint64(3), qint64(600), qint64(5000), whole})
            QTest::addRow("bit at %lld", static_cast<long long>(at)) << qint64(-1) << at << damaged;
    }

    void aBackupThatIsNotWholeRestoresNothing()
    {
        QFETCH(const qint64, bytes);
        QFETCH(const qint64, flipped);
        QFETCH(const QString, code);
        QByteArray injured = bytesOf(file());
        if (flipped >= 0)
            injured[flipped] = char(injured[flipped] ^ 2);
        lay(file(), injured.left(bytes < 0 ? injured.size() : bytes));

        isRefused(code);
    }

    void aBackupThatLostItsEndRestoresNothing()
    {
        const QByteArray whole = bytesOf(file());
        lay(file(), tar(whole.first(whole.lastIndexOf(sumsName.toLatin1()) / block * block)));

        isRefused(damaged);
    }

    void whatMeansHarmIsRefused_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("code");
        QTest::newRow("no backup at all") << QByteArray("once upon a time") << damaged;
        QTest::newRow("another program's tar") << member("readme.txt", "hello") << foreign;
        QTest::newRow("an absolute name") << member("/tmp/lantian-evil", "x") << foreign;
        QTest::newRow("a name that leaves") << member("../lantian-evil", "x") << foreign;
        QTest::newRow("a name that leaves later") << member("photos/../../lantian-evil", "x") << foreign;
        QTest::newRow("a name with a step that is none") << member("photos//evil", "x") << foreign;
        QTest::newRow("a name with a line's end") << member("geo/a\nb", "x") << foreign;
        QTest::newRow("a key") << member("device.key", "{}") << foreign;
        QTest::newRow("a link") << member("geo/evil", {}, '2', "/etc/passwd") << foreign;
        QTest::newRow("a link that is then written through")
            << member("photos", {}, '2', "/tmp") + member("photos/lantian-evil", "x") << foreign;
        QTest::newRow("a hard link") << member("geo/evil", {}, '1', "/etc/passwd") << foreign;
        QTest::newRow("a device") << member("geo/evil", {}, '3') << foreign;
        QTest::newRow("a pipe") << member("geo/evil", {}, '6') << foreign;
        QTest::newRow("a folder") << member("geo/", {}, '5') << foreign;
        QTest::newRow("a name that comes twice") << member("geo/a", "1") + member("geo/a", "2") << foreign;
        QTest::newRow("more than is in it") << member("geo/a", "x", '0', {}, qint64(1) << 32) << damaged;
        QTest::newRow("something after the sums")
            << member(sumsName.toLatin1(), {}) + member("geo/a", "1") << foreign;
        QTest::newRow("sums of nothing") << member(sumsName.toLatin1(), {}) << damaged;
        QTest::newRow("sums that are none")
            << member("geo/a", "1") + member(sumsName.toLatin1(), "geo/a") << damaged;
        QTest::newRow("a file without a sum")
            << member("geo/a", "1") + member(sumsName.toLatin1(), {}) << damaged;
        QTest::newRow("no database in it")
            << member("geo/a", "1") + member(sumsName.toLatin1(), sha256Hex("1").toLatin1() + "  geo/a\n")
            << damaged;
        const QByteArray text("not a database, though its sum is right");
        QTest::newRow("a database that is none")
            << member("lantian.db", text) +
                   member(sumsName.toLatin1(), sha256Hex(text).toLatin1() + "  lantian.db\n")
            << noDatabase;
    }

    void whatMeansHarmIsRefused()
    {
        QFETCH(const QByteArray, members);
        QFETCH(const QString, code);
        lay(file(), tar(members));

        isRefused(code);
        QVERIFY(!QFile::exists(u"/tmp/lantian-evil"_s));
    }

    void whatIsCalledOffLeavesNothing()
    {
        const auto stopped = restored(file(), directory(), [](qint64, qint64) { return false; });

        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(namesIn(m_out->path()), QStringList(u"backup.tar"_s));
    }

    void aFileThatIsNotThereIsSaid()
    {
        const auto refused = restored(m_out->filePath(u"nothing.tar"_s), directory());

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
    }

private:
    const QString damaged = u"backup-damaged"_s;
    const QString foreign = u"backup-foreign"_s;
    const QString noDatabase = u"database-damaged"_s;

    QString file() const { return m_out->filePath(u"backup.tar"_s); }
    DataDirectory directory() const { return {m_out->filePath(u"restored"_s)}; }

    /// Restoring is refused with `code` and leaves nothing.
    void isRefused(const QString &code) const
    {
        const auto refused = restored(file(), directory());
        QVERIFY(!refused);
        QVERIFY2(refused.error().code == code,
                 qPrintable(refused.error().code + u' ' + refused.error().what));
        QCOMPARE(namesIn(m_out->path()), QStringList(u"backup.tar"_s));
    }

    std::unique_ptr<QTemporaryDir> m_out;
    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"
