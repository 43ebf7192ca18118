#include "harness/Recording.h"

#include <QDirIterator>
#include <QRandomGenerator>

#include <linux/capability.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace lantian;

namespace {

constexpr int reports = 5;

/// What one run of a program came to.
struct Said {
    bool finished = false; ///< it ended by itself
    int exitCode = -1;
    QJsonDocument json;
    QString words; ///< to people
};

Said ran(const QString &program, const QString &directory, const QStringList &words,
         const std::function<void()> &before = {})
{
    QProcess process;
    if (before)
        process.setChildProcessModifier(before);
    process.start(program, QStringList{u"--data"_s, directory} + words + QStringList{u"--json"_s});
    const bool ended = process.waitForFinished(60'000);
    return {ended && process.exitStatus() == QProcess::NormalExit, process.exitCode(),
            QJsonDocument::fromJson(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Said ctl(const QString &directory, const QStringList &words, const std::function<void()> &before = {})
{
    return ran(QStringLiteral(CTL), directory, words, before);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void lay(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

/// Root may write anywhere; this one not.
void giveUpRootsRights()
{
    ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
    ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0);
}

} // namespace

/// Damages what is kept, each time another copy of it: it is said in words, what is good stays readable, the
/// photos stay as they are, and a backup brings all of it back. LANTIAN_FLIPS says how many bits,
/// LANTIAN_STEPS each how many pages.
class DamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        lay(file(u"photo.jpg"_s), demoPhoto());
        QProcess patrol;
        patrol.start(QStringLiteral(PATROL),
                     {file(u"whole"_s), file(u"photo.jpg"_s), QString::number(reports)});
        QVERIFY(patrol.waitForFinished(60'000));
        m_listed = listed(file(u"whole"_s));
        QCOMPARE(m_listed.array().size(), reports);
        for (const QJsonValue &row : m_listed.array()) {
            const QString id = row[u"id"_s].toString();
            m_shown[id] = ctl(file(u"whole"_s), {u"show"_s, id}).json;
        }
        QCOMPARE(ctl(file(u"whole"_s), {u"backup"_s, file(u"whole.tar"_s)}).exitCode, 0);
        for (const QString &name : filesIn(file(u"whole"_s)))
            m_files[name] = bytesOf(file(u"whole/"_s + name));
    }

    void aDatabaseThatIsCutShortIsSaid_data()
    {
        QTest::addColumn<qint64>("bytes");

        const qint64 whole = database().size();
        for (const qint64 bytes : {qint64(0), qint64(1), qint64(99), qint64(100), qint64(511), qint64(4096),
                                   whole / 2, whole - 4096, whole - 1})
            QTest::addRow("%lld", static_cast<long long>(bytes)) << bytes;
    }

    void aDatabaseThatIsCutShortIsSaid()
    {
        QFETCH(const qint64, bytes);

        const Injured injured = injuredBy(database().first(bytes), QStringLiteral(CTL));

        QVERIFY2(injured.wrong.isEmpty(), qPrintable(injured.wrong.join(u'\n')));
        QVERIFY(injured.isNoticed);
        const Said writing = ctl(file(u"injured"_s), {u"report"_s, u"--category"_s, u"burn"_s, u"--photo"_s,
                                                      file(u"photo.jpg"_s), u"--at"_s, u"39,115"_s});
        if (bytes < 4096) { // nothing of it can be read: no new one may take its place
            QCOMPARE(writing.exitCode, 1);
            QVERIFY2(writing.words.contains(u"photos"_s), qPrintable(writing.words));
            QVERIFY2(writing.words.contains(u"restore"_s), qPrintable(writing.words));
            QCOMPARE(QFile(file(u"injured/lantian.db"_s)).size(), bytes);
        }
    }

    void aFlippedBitIsSaidOrChangesNothing()
    {
        const int flips = numberOf("LANTIAN_FLIPS", 15);
        QRandomGenerator random(20261125);
        int noticed = 0;
        int rows = 0;
        for (int i = 0; i < flips; ++i) {
            QByteArray bytes = database();
            const qint64 at = random.bounded(bytes.size());
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            const Injured injured = injuredBy(bytes, QStringLiteral(CTL));
            QVERIFY2(injured.wrong.isEmpty(),
                     qPrintable(u"bit at %1: %2"_s.arg(at).arg(injured.wrong.join(u'\n'))));
            noticed += injured.isNoticed ? 1 : 0;
            rows += injured.isNoticed ? injured.rows : 0;
        }

        QVERIFY(noticed > 0);
        qInfo("%d bits flipped in the database: %d noticed, the others changed nothing; of the damaged ones' "
              "%d records %d were still listed",
              flips, noticed, noticed * reports, rows);
    }

    void aVerifyThatDoesNotLookIsCaught()
    {
        bool caught = false;
        for (qsizetype at = 0; at + 4096 <= database().size() && !caught; at += 4096)
            caught = !injuredBy(database().replace(at, 4096, QByteArray(4096, 'x')), QStringLiteral(CARELESS))
                          .wrong.isEmpty();

        QVERIFY(caught);
    }

    void aPageThatIsLostLeavesTheOthersReadable()
    {
        int rows = 0;
        int pages = 0;
        int none = 0;
        for (qsizetype at = 4096; at + 4096 <= database().size(); at += everyNth() * 4096, ++pages) {
            const Injured injured =
                injuredBy(database().replace(at, 4096, QByteArray(4096, '\0')), QStringLiteral(CTL));
            QVERIFY2(injured.wrong.isEmpty(),
                     qPrintable(u"page at %1: %2"_s.arg(at).arg(injured.wrong.join(u'\n'))));
            rows += injured.rows;
            none += injured.rows == 0 ? 1 : 0;
        }

        QVERIFY(none * 4 < pages);
        qInfo("%d pages lost in turn: %d of %d records still listed, %d times none", pages, rows,
              pages * reports, none);
    }

    void aDamagedPhotoIsNamedAndTheRestIsReadable_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("flipped") << u"flipped"_s;
        QTest::newRow("cut short") << u"cut"_s;
        QTest::newRow("gone") << u"gone"_s;
    }

    void aDamagedPhotoIsNamedAndTheRestIsReadable()
    {
        QFETCH(const QString, how);
        copyWhole();
        const QString name = QDir(file(u"injured/photos/originals"_s)).path();
        QDirIterator photos(name, QDir::Files, QDirIterator::Subdirectories);
        const QString photo = photos.next();
        QByteArray bytes = bytesOf(photo);
        QVERIFY(QFile::remove(photo));
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 16);
        if (how != u"gone"_s)
            lay(photo, how == u"cut"_s ? bytes.first(bytes.size() / 2) : bytes);

        const Said verified = ctl(file(u"injured"_s), {u"verify"_s});

        QCOMPARE(verified.exitCode, 1);
        QCOMPARE(verified.json[u"findings"_s][0][u"about"_s].toString(), QFileInfo(photo).fileName());
        QCOMPARE(listed(file(u"injured"_s)), m_listed);
    }

    void aFolderThatCannotBeWrittenIsReadAndWritingSaysSo()
    {
        copyWhole();
        const QFileDevice::Permissions readable = QFileDevice::ReadOwner | QFileDevice::ExeOwner;
        QVERIFY(QFile::setPermissions(file(u"injured"_s), readable));

        const Said list = ctl(file(u"injured"_s), {u"list"_s}, giveUpRootsRights);
        const Said verified = ctl(file(u"injured"_s), {u"verify"_s}, giveUpRootsRights);
        QVERIFY(QFile::remove(file(u"injured/lock"_s)));
        const Said writing = ctl(file(u"injured"_s),
                                 {u"report"_s, u"--category"_s, u"burn"_s, u"--photo"_s, file(u"photo.jpg"_s),
                                  u"--at"_s, u"39,115"_s},
                                 giveUpRootsRights);
        QVERIFY(QFile::setPermissions(file(u"injured"_s), readable | QFileDevice::WriteOwner));

        QCOMPARE(list.json, m_listed);
        QCOMPARE(verified.exitCode, 0);
        QCOMPARE(writing.exitCode, 1);
        QCOMPARE(writing.json[u"error"_s][u"code"_s].toString(), u"directory-unwritable"_s);
        QVERIFY2(writing.words.contains(u"权限"_s), qPrintable(writing.words));
    }

    void whatANewerVersionWroteIsLeftAsItIs()
    {
        QByteArray bytes = database();
        bytes[63] = 99; // the last byte of user_version (sqlite.org/fileformat.html 1.3)
        copyWhole();
        lay(file(u"injured/lantian.db"_s), bytes);

        for (const QStringList &words : {QStringList{u"list"_s}, QStringList{u"verify"_s},
                                         QStringList{u"report"_s, u"--category"_s, u"burn"_s, u"--photo"_s,
                                                     file(u"photo.jpg"_s), u"--at"_s, u"39,115"_s}}) {
            const Said said = ctl(file(u"injured"_s), words);
            QCOMPARE(said.exitCode, 1);
            QCOMPARE(said.json[u"error"_s][u"code"_s].toString(), u"newer"_s);
            QVERIFY2(said.words.contains(u"新版本"_s), qPrintable(said.words));
        }
        QCOMPARE(bytesOf(file(u"injured/lantian.db"_s)), bytes);
    }

    void aBackupBringsAllOfItBack()
    {
        const QString restored = file(u"restored"_s);
        QCOMPARE(ctl(restored, {u"restore"_s, file(u"whole.tar"_s)}).exitCode, 0);

        QCOMPARE(listed(restored), m_listed);
        QVERIFY(ctl(restored, {u"verify"_s}).json[u"sound"_s].toBool());
        for (auto kept = m_files.begin(); kept != m_files.end(); ++kept) {
            if (kept.key().startsWith(u"photos/"_s))
                QCOMPARE(bytesOf(restored + u'/' + kept.key()), kept.value());
        }
        QVERIFY(!QFile::exists(restored + u"/device.key"_s));
        const Said onwards = ctl(restored, {u"report"_s, u"--category"_s, u"burn"_s, u"--photo"_s,
                                            file(u"photo.jpg"_s), u"--at"_s, u"39,115"_s});
        QCOMPARE(onwards.exitCode, 0);
        const auto device = [&](const QString &id) {
            return ctl(restored, {u"show"_s, id}).json[u"timeline"_s][0][u"device"_s].toString();
        };
        QVERIFY(device(onwards.json[u"id"_s].toString()) != device(m_listed[0][u"id"_s].toString()));
        QVERIFY(ctl(restored, {u"verify"_s}).json[u"sound"_s].toBool());
    }

private:
    struct Injured {
        QStringList wrong;      ///< what should not have been
        bool isNoticed = false; ///< verify found it
        int rows = 0;           ///< that are still listed
    };

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray database() const { return m_files[u"lantian.db"_s]; }
    QJsonDocument listed(const QString &directory) const { return ctl(directory, {u"list"_s}).json; }

    static QStringList filesIn(const QString &folder)
    {
        QStringList names;
        for (QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories); found.hasNext();)
            names << QDir(folder).relativeFilePath(found.next());
        return names;
    }

    void copyWhole() const
    {
        QDir(file(u"injured"_s)).removeRecursively();
        for (auto kept = m_files.begin(); kept != m_files.end(); ++kept) {
            const QString path = file(u"injured/"_s + kept.key());
            QDir().mkpath(QFileInfo(path).path());
            lay(path, kept.value());
            QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        }
    }

    /// What the commands say of a copy with these bytes as its database; `verifier` is asked to verify it.
    Injured injuredBy(const QByteArray &bytes, const QString &verifier) const
    {
        copyWhole();
        const QString injured = file(u"injured"_s);
        lay(injured + u"/lantian.db"_s, bytes);
        Injured found;
        const Said verified = ran(verifier, injured, {u"verify"_s});
        const Said list = ctl(injured, {u"list"_s});
        found.isNoticed = !verified.json[u"sound"_s].toBool();
        found.rows = int(list.json.array().size());
        if (!verified.finished || !list.finished)
            found.wrong << u"a command crashed or did not end"_s;
        if (found.isNoticed && verified.exitCode != 1)
            found.wrong << u"damage, and exit code %1"_s.arg(verified.exitCode);
        if (found.isNoticed && verified.json[u"findings"_s].toArray().isEmpty() && verified.words.isEmpty())
            found.wrong << u"damage that is not named"_s;
        if (list.exitCode != 0 && list.words.isEmpty())
            found.wrong << u"list failed without a word"_s;
        if (!found.isNoticed && !isAsBefore(list, injured))
            found.wrong << u"verify noticed nothing, and what is shown is not what was recorded"_s;
        for (auto kept = m_files.begin(); kept != m_files.end(); ++kept) {
            if (kept.key().startsWith(u"photos/"_s) && bytesOf(injured + u'/' + kept.key()) != kept.value())
                found.wrong << u"a photo was changed"_s;
        }
        return found;
    }

    bool isAsBefore(const Said &list, const QString &directory) const
    {
        bool same = list.json == m_listed;
        for (const QJsonValue &row : m_listed.array()) {
            const QString id = row[u"id"_s].toString();
            same = same && ctl(directory, {u"show"_s, id}).json == m_shown[id];
        }
        return same;
    }

    QTemporaryDir m_folder;
    QJsonDocument m_listed;
    QMap<QString, QJsonDocument> m_shown; ///< by case
    QMap<QString, QByteArray> m_files;    ///< of the undamaged directory, by name
};

QTEST_GUILESS_MAIN(DamageTest)
#include "tst_damage.moc"
