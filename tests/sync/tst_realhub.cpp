#include "base/DirectoryLock.h"
#include "main/Ctl.h"
#include "support/Expect.h"
#include "sync/BundlePassing.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

/// `lantian-hub serve` on a folder of its own.
class HubProcess
{
public:
    ~HubProcess() { stop(); }

    bool start()
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(LANTIAN_HUB),
                        {u"serve"_s, u"--data"_s, directory(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)});
        if (!m_process.waitForReadyRead(30'000))
            return false;
        const QString ready = QString::fromUtf8(m_process.readLine());
        m_port = QUrl(ready.section(u"https"_s, 1).prepend(u"https"_s).section(u' ', 0, 0)).port();
        return m_port > 0;
    }
    void stop()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(20'000))
            m_process.kill();
    }
    CtlRun command(const QStringList &words) const
    {
        QProcess program;
        program.start(QStringLiteral(LANTIAN_HUB),
                      words + QStringList{u"--data"_s, directory(), u"--json"_s});
        if (!program.waitForFinished())
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }
    /// The text of the QR for a new device of `user`.
    QString invitation(const QString &user, const QString &role, const QString &scope) const
    {
        return command({u"enrolment"_s, u"new"_s, u"--user"_s, user, u"--role"_s, role, u"--scope"_s, scope})
            .json()[u"qr_text"_s]
            .toString();
    }

private:
    QString directory() const { return m_folder.filePath(u"hub"_s); }

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

QString photo(int number)
{
    return u"%1/resources/demo/photos/990101-2023-0000%2_1.jpg"_s.arg(QLatin1StringView(SOURCE_ROOT))
        .arg(number);
}

const QString grid = u"990101100200001"_s;

} // namespace

/// The real tablet's command against the real hub, over TLS.
class RealHubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_hub.start()); }

    void whatATabletRecordsIsOnTheHubAndOnTheTownshipsDesk()
    {
        Ctl tablet;
        QCOMPARE(tablet({u"sync"_s}).code, 1); // not enrolled: said, and nothing lost
        const QString id = report(tablet, {photo(1), photo(2)});
        const CtlRun enrolled = tablet({u"enrol"_s, m_hub.invitation(u"网格员 01"_s, u"inspector"_s, grid)});
        QVERIFY2(enrolled.code == 0, qUtf8Printable(enrolled.err));

        const CtlRun synced = tablet({u"sync"_s, u"--json"_s});
        QVERIFY2(synced.code == 0, qUtf8Printable(synced.out + synced.err));
        QCOMPARE(synced.json()[u"events_sent"_s], 1);
        QCOMPARE(synced.json()[u"photos_sent"_s], 2);
        QCOMPARE(synced.json()[u"left"_s], (QJsonObject{{u"events"_s, 0}, {u"photos"_s, 0}}));
        QCOMPARE(tablet({u"list"_s, u"--json"_s}).document()[0][u"sent"_s], true);

        const CtlRun again = tablet({u"sync"_s, u"--json"_s});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json()[u"events_sent"_s], 0);
        QCOMPARE(again.json()[u"photos_sent"_s], 0);

        Ctl desk;
        QCOMPARE(desk({u"enrol"_s, m_hub.invitation(u"城关镇"_s, u"township"_s, u"990101100"_s)}).code, 0);
        const CtlRun pulled = desk({u"sync"_s, u"--json"_s});
        QVERIFY2(pulled.code == 0, qUtf8Printable(pulled.out + pulled.err));
        const QJsonObject there = desk({u"show"_s, id, u"--json"_s}).json();
        const QJsonObject here = tablet({u"show"_s, id, u"--json"_s}).json();
        QCOMPARE(there[u"timeline"_s], here[u"timeline"_s]);
        QCOMPARE(there[u"photos"_s], here[u"photos"_s]);
        QCOMPARE(desk({u"verify"_s}).code, 0);
    }

    void anotherTownshipSeesNothingOfIt()
    {
        Ctl tablet;
        QCOMPARE(tablet({u"enrol"_s, m_hub.invitation(u"网格员 02"_s, u"inspector"_s, grid)}).code, 0);
        const QString id = report(tablet, {photo(3)});
        QCOMPARE(tablet({u"sync"_s}).code, 0);

        Ctl other;
        QCOMPARE(other({u"enrol"_s, m_hub.invitation(u"其他镇"_s, u"township"_s, u"990102"_s)}).code, 0);
        QCOMPARE(other({u"sync"_s}).code, 0);

        QCOMPARE(other({u"list"_s, u"--json"_s}).document().array().size(), 0);
        QCOMPARE(other({u"show"_s, id}).code, 1);
    }

    void aHubThatIsAwayLosesNothing()
    {
        Ctl tablet;
        QCOMPARE(tablet({u"enrol"_s, m_hub.invitation(u"网格员 03"_s, u"inspector"_s, grid)}).code, 0);
        report(tablet, {photo(4)});
        m_hub.stop();
        const CtlRun away = tablet({u"sync"_s, u"--json"_s});
        QCOMPARE(away.code, 1);
        QCOMPARE(away.json()[u"error"_s][u"code"_s], u"hub-unreachable"_s);
        QVERIFY2(!away.err.isEmpty(), "nothing was said to people");

        QVERIFY(m_hub.start());

        QCOMPARE(tablet({u"sync"_s}).code, 0);
    }

    void aColleaguesStickIsHandedOverAtTheDesk()
    {
        Ctl tablet;
        join(tablet, u"网格员 06"_s, u"inspector"_s, grid);
        const QString id = report(tablet, {photo(1), photo(2)});
        const QTemporaryDir stick;
        const QString path = stick.filePath(u"T06.ltb"_s);
        QCOMPARE(tablet({u"export"_s, u"bundle"_s, u"--out"_s, path}).code, 0);
        Ctl desk;
        join(desk, u"乡镇 06"_s, u"township"_s, u"990101100"_s);
        const auto membership = membershipAt(desk.directory() + u"/hub.json"_s);
        EXPECT_OK(membership);

        const auto passed = handedOver(path, *membership);
        const auto again = handedOver(path, *membership);

        EXPECT_OK(passed);
        QCOMPARE(passed->outcome.stored, 1);
        QCOMPARE(passed->outcome.photos, 2);
        EXPECT_OK(again);
        QCOMPARE(again->outcome.duplicate, 1);
        QCOMPARE(again->outcome.photosDuplicate, 2);
        QCOMPARE(passed->receipt, stick.filePath(u"T06.ltr"_s));
        QCOMPARE(tablet({u"import-receipt"_s, passed->receipt}).code, 0);
        QCOMPARE(tablet({u"list"_s, u"--json"_s}).document()[0][u"sent"_s], true);
        desk({u"sync"_s});
        QCOMPARE(desk({u"show"_s, id, u"--json"_s}).json()[u"id"_s], id);
    }

    void handingOverAStickCanBeCalledOff()
    {
        Ctl desk;
        join(desk, u"乡镇 07"_s, u"township"_s, u"990101100"_s);
        const auto membership = membershipAt(desk.directory() + u"/hub.json"_s);
        EXPECT_OK(membership);
        const QTemporaryDir stick;
        QFile large(stick.filePath(u"large.ltb"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64(2) << 30));

        const auto passed = handedOver(large.fileName(), *membership, &BundlePassing::cancel);

        EXPECT_ERROR(passed, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(stick.filePath(u"large.ltr"_s)));
    }

    void whoeverHasAnotherKeyIsNotTheHub()
    {
        Ctl tablet;
        QString text = m_hub.invitation(u"网格员 04"_s, u"inspector"_s, grid);
        const qsizetype pin = text.indexOf(u"&p="_s) + 3;
        text[pin] = text[pin] == u'0' ? u'1' : u'0';

        const CtlRun enrolled = tablet({u"enrol"_s, text, u"--json"_s});

        QCOMPARE(enrolled.code, 1);
        QCOMPARE(enrolled.json()[u"error"_s][u"code"_s], u"hub-other-key"_s);
        QVERIFY(!QFile::exists(tablet.directory() + u"/hub.json"_s));
    }

    void aRevokedTabletGoesOnRecording()
    {
        Ctl tablet;
        const CtlRun enrolled =
            tablet({u"enrol"_s, m_hub.invitation(u"网格员 05"_s, u"inspector"_s, grid), u"--json"_s});
        QCOMPARE(enrolled.code, 0);
        QCOMPARE(m_hub.command({u"device"_s, u"revoke"_s, enrolled.json()[u"device"_s].toString()}).code, 0);

        report(tablet, {photo(5)});
        const CtlRun synced = tablet({u"sync"_s});

        QCOMPARE(synced.code, 1);
        QVERIFY2(synced.err.contains(u"重新注册"_s), qUtf8Printable(synced.err));
        QCOMPARE(tablet({u"list"_s, u"--json"_s}).document().array().size(), 1);
    }

    void aCaseGoesRoundFromFoundToClosedAndReopened()
    {
        Ctl inspector;
        Ctl township;
        Ctl department;
        join(inspector, u"网格员 11"_s, u"inspector"_s, grid);
        join(township, u"乡镇 01"_s, u"township"_s, u"990101100"_s);
        join(department, u"农业农村 01"_s, u"department"_s, u"agriculture"_s);
        const QString id = report(inspector, {photo(1)});
        QVERIFY(!id.isEmpty());
        inspector({u"sync"_s});

        const CtlRun early = act(inspector, id, {u"accepted"_s});
        QCOMPARE(early.json()[u"error"_s][u"code"_s], u"decision-not-allowed"_s);
        township({u"sync"_s});
        QCOMPARE(act(township, id, {u"closed"_s}).json()[u"error"_s][u"code"_s], u"decision-wrong-state"_s);
        QCOMPARE(act(township, id, {u"accepted"_s}, {u"number=QS-2026-0001"_s}).json()[u"state"_s],
                 u"accepted"_s);
        const QDateTime dispatchedAt = QDateTime::currentDateTime();
        const QJsonObject dispatched =
            act(township, id, {u"dispatched"_s}, {u"department=agriculture"_s}).json();
        QCOMPARE(dispatched[u"state"_s], u"dispatched"_s);
        const QDateTime due = QDateTime::fromString(dispatched[u"data"_s][u"due"_s].toString(), Qt::ISODate);
        QVERIFY(due >= dispatchedAt.addSecs(2 * 3600 - 60) &&
                due <= dispatchedAt.addSecs(2 * 3600 + 120)); // burning
        township({u"sync"_s});
        department({u"sync"_s});
        const CtlRun rectified =
            act(department, id, {u"rectified"_s, u"--photo"_s, photo(2)}, {u"measures=已清理"_s});
        QVERIFY2(rectified.code == 0, qUtf8Printable(rectified.err));
        QCOMPARE(rectified.json()[u"data"_s][u"photos"_s][0][u"role"_s], u"after"_s);
        department({u"sync"_s});
        township({u"sync"_s});
        QCOMPARE(act(township, id, {u"verified"_s}, {u"result=pass"_s}).json()[u"state"_s], u"verified"_s);
        QCOMPARE(act(township, id, {u"closed"_s}, {u"basis=现场核查"_s}).json()[u"state"_s], u"closed"_s);
        QCOMPARE(act(township, id, {u"looked_back"_s}, {u"result=relapsed"_s}).json()[u"state"_s],
                 u"accepted"_s);
        township({u"sync"_s});
        inspector({u"sync"_s});

        const QJsonObject shown = inspector({u"show"_s, id, u"--json"_s}).json();
        QCOMPARE(shown[u"state"_s], u"accepted"_s);
        QCOMPARE(shown[u"number"_s], u"QS-2026-0001"_s);
        QCOMPARE(shown[u"reopened"_s], 1);
        QCOMPARE(shown[u"timeline"_s].toArray().size(), 7);
        QCOMPARE(inspector({u"verify"_s}).code, 0);
    }

    void whatIsNoDecisionIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        const QString id = u"01936f2a-0000-7000-8000-000000000001"_s;
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no case") << QStringList{u"x"_s, u"accepted"_s};
        QTest::newRow("no decision") << QStringList{id};
        QTest::newRow("an event that is none") << QStringList{id, u"reported"_s};
        QTest::newRow("a word of nobody") << QStringList{id, u"forgotten"_s};
        QTest::newRow("what it does not say") << QStringList{id, u"accepted"_s, u"--set"_s, u"colour=red"_s};
        QTest::newRow("what it must say") << QStringList{id, u"rejected"_s};
        QTest::newRow("no choice") << QStringList{id, u"verified"_s, u"--set"_s, u"result=perhaps"_s};
        QTest::newRow("no time") << QStringList{id, u"extended"_s, u"--set"_s, u"due=tomorrow"_s,
                                                u"reason=x"_s};
        QTest::newRow("no department") << QStringList{id, u"dispatched"_s, u"--set"_s, u"department=navy"_s};
        QTest::newRow("no id") << QStringList{id, u"merged"_s, u"--set"_s, u"into=that"_s};
        QTest::newRow("too much") << QStringList{id, u"accepted"_s, u"now"_s};
    }
    void whatIsNoDecisionIsWrongUsage()
    {
        QFETCH(const QStringList, words);
        QCOMPARE(Ctl()(QStringList{u"act"_s} + words).code, 2);
    }

    void besideTheAppItSaysThatTheAppIsOpen()
    {
        Ctl tablet;
        QCOMPARE(tablet({u"enrol"_s, m_hub.invitation(u"网格员 06"_s, u"inspector"_s, grid)}).code, 0);
        const auto lock = DirectoryLock::taken(tablet.directory());
        QVERIFY(lock.has_value());

        for (const QStringList &words : {QStringList{u"sync"_s}, QStringList{u"enrol"_s, u"lantian:1?"_s}}) {
            const CtlRun refused = tablet(words + QStringList{u"--json"_s});
            QCOMPARE(refused.code, 1);
            QCOMPARE(refused.json()[u"error"_s][u"code"_s], u"directory-open"_s);
        }
        QCOMPARE(tablet({u"export"_s, u"bundle"_s, u"--out"_s, tablet.file(u"x.ltb"_s)}).code,
                 0); // only reads
    }

    void whatIsMissingOrTooMuchIsWrongUsage()
    {
        Ctl tablet;
        QCOMPARE(tablet({u"enrol"_s}).code, 2);
        QCOMPARE(tablet({u"enrol"_s, u"lantian:1?x"_s}).code, 1);
        QCOMPARE(tablet({u"import-receipt"_s}).code, 2);
        QCOMPARE(tablet({u"export"_s, u"bundle"_s}).code, 2);
        QCOMPARE(tablet({u"export"_s, u"--out"_s, tablet.file(u"x"_s)}).code, 2);
        QCOMPARE(tablet({u"sync"_s, u"now"_s}).code, 2);
    }

private:
    /// Hands over the bundle at `path`; once the first of its bytes have gone, `meanwhile` is called.
    static Result<BundlePassed> handedOver(const QString &path, const HubMembership &membership,
                                           void (BundlePassing::*meanwhile)() = nullptr)
    {
        std::optional<Result<BundlePassed>> ended;
        BundlePassing passing(membership);
        QObject context;
        QObject::connect(&passing, &BundlePassing::ended, &context,
                         [&](const Result<BundlePassed> &passed) { ended = passed; });
        if (meanwhile)
            QObject::connect(&passing, &BundlePassing::progressed, &passing, meanwhile);
        passing.start(path);
        const bool isInTime = QTest::qWaitFor([&] { return ended.has_value(); }, 60'000);
        return isInTime ? *ended : Error{Error::Kind::Busy, u"it has not ended"_s};
    }

    void join(const Ctl &tablet, const QString &user, const QString &role, const QString &scope) const
    {
        if (tablet({u"enrol"_s, m_hub.invitation(user, role, scope)}).code != 0)
            qFatal("%s could not be enrolled", qUtf8Printable(user));
        tablet({u"sync"_s});
    }
    static CtlRun act(const Ctl &tablet, const QString &id, const QStringList &words,
                      const QStringList &said = {})
    {
        QStringList all = QStringList{u"act"_s, id} + words;
        if (!said.isEmpty())
            all << u"--set"_s << said;
        return tablet(all << u"--json"_s);
    }
    QString report(const Ctl &tablet, const QStringList &photos)
    {
        const CtlRun saved = tablet(
            QStringList{u"report"_s, u"--category"_s, u"burn"_s, u"--subtype"_s, u"straw"_s, u"--photo"_s} +
            photos +
            QStringList{u"--at"_s, u"39.25,115.85,6"_s, u"--set"_s, u"state=burning"_s,
                        u"action=extinguished"_s, u"--json"_s});
        return saved.json()[u"id"_s].toString();
    }

    HubProcess m_hub;
};

QTEST_GUILESS_MAIN(RealHubTest)
#include "tst_realhub.moc"
