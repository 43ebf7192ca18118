#include "base/Sha256.h"
#include "hub/HandMadeBundle.h"
#include "hub/HubProcess.h"
#include "hub/OpenHub.h"
#include "support/EachEngine.h"
#include "support/Expect.h"

#include <QSet>
#include <QTest>

#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

const QString village = u"320582101001"_s;
const QString grid = u"320582101001003"_s;

namespace {

const QHash<QByteArray, QByteArray> tus{{"tus-resumable", "1.0.0"}};

QHash<QByteArray, QByteArray> patchHeaders(qint64 offset)
{
    return {{"tus-resumable", "1.0.0"},
            {"upload-offset", QByteArray::number(offset)},
            {"content-type", "application/offset+octet-stream"}};
}

/// What comes of saying that `photo` will be sent.
int created(const Tablet &tablet, const QByteArray &photo)
{
    auto creation = tus;
    creation["upload-length"] = QByteArray::number(photo.size());
    creation["upload-metadata"] = "sha256 " + sha256Hex(photo).toLatin1().toBase64();
    return tablet.call("POST", u"/photos"_s, {}, creation).status;
}

/// The same tablet, on its way to another process.
Tablet by(const Ask &ask, const Tablet &tablet)
{
    Tablet same(ask);
    same.key = tablet.key;
    same.device = tablet.device;
    same.user = tablet.user;
    same.token = tablet.token;
    return same;
}

/// What offers one batch sixteen times at once, by turns to two processes, and follows the answers.
struct Offering {
    std::vector<Tablet> ways;
    QByteArrayList lines;
    std::mutex mutex;
    int stored = 0;
    QSet<int> statuses;

    void post(size_t way)
    {
        const Answer answer = ways[way].call("POST", u"/events"_s, lines.join('\n'));
        const auto pushed = pushAnswerFromJson(json(answer));
        const std::scoped_lock lock(mutex);
        statuses << answer.status;
        if (answer.status != 200 || !pushed)
            return;
        for (const PushResult &result : pushed->results)
            stored += result.status == PushResult::Status::Stored ? 1 : 0;
    }
};

} // namespace

/// Several processes that are one hub, on one PostgreSQL database and one folder of photos.
class HubPostgresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_url = m_engines.newLocation(Dialect::Postgres);
        NEED_DATABASE(m_engines, m_url);
        m_photos = std::make_unique<QTemporaryDir>();
        m_first = std::make_unique<HubProcess>();
        m_second = std::make_unique<HubProcess>();
        QVERIFY(m_first->start(place()));
        QVERIFY(m_second->start(place()));
    }
    void cleanup()
    {
        m_first.reset();
        m_second.reset();
    }

    void theyAreOneHub()
    {
        const Tablet tablet = m_first->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        const QJsonObject first = json(tablet.call("GET", u"/hub"_s));
        const QJsonObject second = json(by(m_second->ask(), tablet).call("GET", u"/hub"_s));

        QCOMPARE(m_first->ready[u"pin"_s], m_second->ready[u"pin"_s]);
        for (const QString &member : {u"device"_s, u"public_key"_s, u"epoch"_s})
            QCOMPARE(first[member], second[member]);
        QVERIFY(!first[u"epoch"_s].toString().isEmpty());
    }

    void whoeverStartsAtTheSameMomentIsTheSameHub()
    {
        const QString url = m_engines.newLocation(Dialect::Postgres);
        constexpr int processes = 4;
        const QTemporaryDir folder;
        SystemClock clock;
        SystemRandom random;
        std::array<QString, processes> who;
        std::vector<std::thread> starts;
        for (int i = 0; i < processes; ++i)
            starts.emplace_back([&, i] {
                const auto hub = OpenHub::open({folder.filePath(QString::number(i)), {}, url}, clock, random);
                const auto tls = hub ? (*hub)->tlsIdentity() : hub.error();
                if (tls)
                    who.at(size_t(i)) =
                        idText((*hub)->office().identity.device) + (*hub)->office().epoch + tls->pin();
            });
        for (std::thread &start : starts)
            start.join();

        QVERIFY(!who[0].isEmpty());
        for (const QString &one : who)
            QCOMPARE(one, who[0]);
    }

    void aDirectoryOfAnotherHubIsRefused()
    {
        HubProcess other;
        QVERIFY(other.start()); // on a file
        other.signal(SIGTERM);
        QCOMPARE(other.ended(), 0);

        QVERIFY(!other.start(place()));

        QVERIFY2(other.ready[u"error"_s][u"code"_s] == u"hub-key-other"_s,
                 QJsonDocument(other.ready).toJson().constData());
    }

    void theSameBatchAtBothIsStoredOnceAndTheFeedSkipsNothing()
    {
        const Tablet county = m_second->enrolled(u"县生环委办"_s, u"county"_s, {});
        constexpr int tablets = 3;
        constexpr int events = 20;
        std::array<Offering, tablets> offerings;
        QSet<QUuid> offered;
        for (int i = 0; i < tablets; ++i) {
            Tablet tablet = m_first->enrolled(u"网格员 0%1"_s.arg(i), u"inspector"_s, village);
            Offering &offering = offerings.at(size_t(i));
            for (int event = 0; event < events; ++event) {
                offering.lines << tablet.report(grid);
                offered << eventFromLine(offering.lines.last())->event.id;
            }
            offering.ways = {tablet, by(m_second->ask(), tablet)};
        }
        QByteArray cursor;
        const std::array readers{by(m_first->ask(), county), county};
        readers[0].pull(cursor); // the registry

        std::vector<std::thread> posts;
        for (size_t turn = 0; turn < 16; ++turn) {
            for (Offering &offering : offerings)
                posts.emplace_back([&offering, turn] { offering.post(turn % 2); });
        }
        QList<QUuid> seen;
        for (int page = 0; seen.size() < offered.size() && page < 2000; ++page) { // by turns at both
            for (const SignedEvent &event : readers.at(size_t(page % 2)).pull(cursor, 7))
                seen << event.event.id;
        }
        for (std::thread &post : posts)
            post.join();
        for (const SignedEvent &event : readers[0].pull(cursor))
            seen << event.event.id;

        for (const Offering &offering : offerings) {
            QCOMPARE(offering.statuses, QSet<int>{200});
            QCOMPARE(offering.stored, events);
        }
        QCOMPARE(QSet<QUuid>(seen.begin(), seen.end()), offered);
        QCOMPARE(seen.size(), offered.size());
        QCOMPARE(m_first->command({u"verify"_s}).code, 0);
    }

    void whileTheServerIsAwayTheySaySoAndThenGoOn()
    {
        Tablet tablet = m_first->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        const Tablet there = by(m_second->ask(), tablet);
        const QByteArrayList before{tablet.report(grid), tablet.report(grid)};
        QCOMPARE(tablet.push(before).ackedSeq, 2);

        m_engines.server().stop(); // as a crash
        const QByteArrayList after{tablet.report(grid)};
        for (const Tablet &way : {tablet, there}) {
            const Answer refused = way.call("POST", u"/events"_s, after.join('\n'));
            QCOMPARE(refused.status, 503);
            QVERIFY(!header(refused, "Retry-After").isEmpty());
            QCOMPARE(word(refused), u"busy"_s);
            QCOMPARE(way.call("GET", u"/events"_s).status, 503);
        }
        RawClient health(m_first->port());
        health.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\nGET /readyz HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(health.answer().status, 200);
        QCOMPARE(health.answer().status, 503);
        QCOMPARE(m_engines.server().start(), QString());

        QCOMPARE(there.push(after).ackedSeq, 3);
        QCOMPARE(tablet.push(before + after).ackedSeq, 3);
        QCOMPARE(tablet.pullAll().size(), size_t(2 + 3));
        QCOMPARE(m_second->command({u"verify"_s}).code, 0);
    }

    void theServerMayEndInTheMidstOfAnything()
    {
        Tablet tablet = m_first->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        Offering offering;
        for (int event = 0; event < 50; ++event)
            offering.lines << tablet.report(grid);
        offering.ways = {tablet, by(m_second->ask(), tablet)};
        std::vector<std::thread> posts;
        for (size_t turn = 0; turn < 16; ++turn)
            posts.emplace_back([&offering, turn] { offering.post(turn % 2); });

        m_engines.server().stop();
        QCOMPARE(m_engines.server().start(), QString());
        for (std::thread &post : posts)
            post.join();
        const PushAnswer last = tablet.push(offering.lines);

        QVERIFY((offering.statuses - QSet<int>{200, 503}).isEmpty());
        QCOMPARE(last.results.size(), 50U);
        QCOMPARE(last.ackedSeq, 50);
        QCOMPARE(tablet.pullAll().size(), size_t(2 + 50));
        QCOMPARE(m_first->command({u"verify"_s}).code, 0);
        qInfo("statuses while it ended: %s",
              offering.statuses.contains(503) ? "some 503" : "all came before or after");
    }

    void anUploadBegunAtOneGoesOnAtTheOther()
    {
        const Tablet here = m_first->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        const Tablet there = by(m_second->ask(), here);
        const QByteArray photo = QByteArray(700'000, 'p') + "1";
        const QString path = u"/photos/"_s + sha256Hex(photo);
        QCOMPARE(created(here, photo), 201);
        QCOMPARE(here.call("PATCH", path, photo.first(300'000), patchHeaders(0)).status, 204);
        QCOMPARE(header(there.call("HEAD", path, {}, tus), "Upload-Offset"), "300000");

        // One that hangs at the first process is not written over by the second.
        RawClient hanging(m_first->port());
        hanging.send("PATCH /api/v1" + path.toLatin1() + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " +
                     here.token.toLatin1() +
                     "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 300000\r\nContent-Type: "
                     "application/offset+octet-stream\r\nContent-Length: 400001\r\n\r\n" +
                     photo.sliced(300'000, 100'000));
        const auto isSent = [&] {
            const qint64 held = header(there.call("HEAD", path, {}, tus), "Upload-Offset").toLongLong();
            return held == photo.size() ||
                   there.call("PATCH", path, photo.sliced(held), patchHeaders(held)).status == 204;
        };
        QTRY_COMPARE_WITH_TIMEOUT(there.call("PATCH", path, {}, patchHeaders(300'000)).status, 423, 10'000);
        hanging.socket().abort();

        QTRY_VERIFY_WITH_TIMEOUT(isSent(), 10'000);
        QCOMPARE(here.call("GET", path).bytes(), photo);
        QCOMPARE(header(here.call("HEAD", path, {}, tus), "Upload-Offset"), QByteArray::number(photo.size()));
    }

    void commandsGoToTheServerWhereNobodyServes()
    {
        const Tablet tablet = m_first->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        m_second->signal(SIGTERM);
        QCOMPARE(m_second->ended(), 0);

        const CommandRun listed =
            m_second->command(QStringList{u"device"_s, u"list"_s, u"--json"_s} + place());
        const CommandRun forgotten = m_second->command({u"device"_s, u"list"_s, u"--json"_s});
        const CommandRun revoked =
            m_second->command(QStringList{u"device"_s, u"revoke"_s, idText(tablet.device)} + place());

        QCOMPARE(listed.document().array()[0][u"device"_s].toString(), idText(tablet.device));
        QCOMPARE(forgotten.json()[u"error"_s][u"code"_s], u"database-missing"_s);
        QCOMPARE(revoked.code, 0);
        QCOMPARE(word(tablet.call("GET", u"/hub"_s)), u"device-revoked"_s); // at the other process, at once
        QCOMPARE(m_second->command({u"verify"_s, u"--database"_s, u"hub.db"_s}).code, 2);
    }

    void aBackupIsTheSameHubAgainOnAnotherDatabase()
    {
        Tablet tablet = m_first->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        const QByteArray photo(50'000, 'b');
        const QString path = u"/photos/"_s + sha256Hex(photo);
        QCOMPARE(created(tablet, photo), 201);
        QCOMPARE(tablet.call("PATCH", path, photo, patchHeaders(0)).status, 204);
        tablet.push({tablet.report(grid)});
        const QString epoch = json(tablet.call("GET", u"/hub"_s))[u"epoch"_s].toString();

        const CommandRun backedUp = m_second->command({u"backup"_s, m_second->file(u"x.tar"_s), u"--json"_s});
        QVERIFY2(backedUp.code == 0, qUtf8Printable(backedUp.err));
        QCOMPARE(backedUp.json()[u"photos"_s], 1);
        const QString restored = m_second->file(u"restored"_s);
        QVERIFY(QDir().mkpath(restored));
        QCOMPARE(QProcess::execute(u"tar"_s, {u"-xf"_s, m_second->file(u"x.tar"_s), u"-C"_s, restored}), 0);
        const QString url = m_engines.server().restoredFrom(m_url, restored + u"/hub.sql"_s);
        HubProcess second;
        QVERIFY(second.start({u"--database"_s, url}, restored));
        Tablet there(second.ask());
        there.token = tablet.token;

        const QJsonObject description = json(there.call("GET", u"/hub"_s));
        QVERIFY(description[u"epoch"_s].toString() != epoch);
        QCOMPARE(description[u"public_key"_s], json(tablet.call("GET", u"/hub"_s))[u"public_key"_s]);
        QCOMPARE(there.pullAll().size(), 3U);
        QCOMPARE(there.call("GET", path).bytes(), photo);
        QCOMPARE(second.command({u"verify"_s}, restored).code, 0);
    }

    void withoutPgDumpThereIsNoBackupAndItIsSaid()
    {
        HubProcess bare;
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const bool isUp = bare.start(place());
        qputenv("PATH", before);
        QVERIFY(isUp);

        const CommandRun copied = bare.command({u"backup"_s, bare.file(u"x.tar"_s), u"--json"_s});

        QCOMPARE(copied.code, 1);
        QCOMPARE(copied.json()[u"error"_s][u"code"_s], u"database-not-copied"_s);
        QVERIFY2(copied.err.contains(u"postgresql-client"_s), qUtf8Printable(copied.err));
        QVERIFY(!QFile::exists(bare.file(u"x.tar"_s)));
    }

    void aBundleImportedAtOneIsAtBoth()
    {
        Tablet tablet = m_first->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        QFile file(m_second->directory() + u"/hub.key"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto hub = *identityFromText(file.readAll());
        const QByteArray photo(90'000, 'q');
        HandMadeBundle bundle{tablet.device, tablet.key, hub.device, hub.key.publicKey(), {}, {photo}};
        bundle.lines << tablet.report(grid) << tablet.report(grid);
        const QString stick = m_second->file(u"stick.ltb"_s);
        lay(stick, bundle.bytes());

        const CommandRun imported = m_second->command({u"import"_s, u"bundle"_s, stick, u"--json"_s});

        QVERIFY2(imported.code == 0, qUtf8Printable(imported.out + imported.err));
        QCOMPARE(imported.json()[u"stored"_s], 2);
        QCOMPARE(tablet.call("GET", u"/photos/"_s + sha256Hex(photo)).bytes(), photo);
        QCOMPARE(tablet.push(bundle.lines).ackedSeq, 2);
    }

    void itBringsUpWhatItsTabletsTellAndTakesDownWhatIsDecided()
    {
        HubProcess above;
        QVERIFY(above.start());
        const QString invitation =
            above
                .command({u"enrolment"_s, u"new"_s, u"--user"_s, u"示范县中心"_s, u"--role"_s, u"hub"_s,
                          u"--scope"_s, u"320582"_s, u"--json"_s})
                .json()[u"qr_text"_s]
                .toString();
        const CommandRun joined = m_first->command({u"join"_s, invitation});
        QVERIFY2(joined.code == 0, qUtf8Printable(joined.err));
        Tablet tablet = m_second->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        tablet.push({tablet.report(grid)}); // at the process that has not joined
        const QUuid reported = tablet.lastStream;

        const CommandRun synced = m_first->command({u"sync"_s, u"--json"_s});

        QVERIFY2(synced.code == 0, qUtf8Printable(synced.out + synced.err));
        Tablet clerk = above.enrolled(u"市 01"_s, u"county"_s, {});
        QCOMPARE(clerk.call("GET", u"/cases/"_s + idText(reported)).status, 200);
        clerk.push({clerk.line(EventKind::CaseUrged, reported, {{u"note"_s, u"督办"_s}})});
        QCOMPARE(m_first->command({u"sync"_s}).code, 0);
        const std::vector<SignedEvent> feed = tablet.pullAll();
        QVERIFY(std::any_of(feed.begin(), feed.end(), [&](const SignedEvent &event) {
            return event.event.device == clerk.device && event.event.stream == reported;
        }));
    }

    void thePasswordIsNowhereToBeSeen()
    {
        HubProcess third;
        QVERIFY(
            third.start({u"--database"_s, m_url + u"&password=geheim"_s, u"--photos"_s, m_photos->path()}));
        QFile words(u"/proc/%1/cmdline"_s.arg(third.pid()));
        QVERIFY(words.open(QIODevice::ReadOnly));
        const QByteArray visible = words.readAll();
        m_engines.server().stop();
        const Answer refused = third.ask()({.method = "GET", .path = u"/readyz"_s}, {});
        const CommandRun asked = m_first->command({u"user"_s, u"list"_s, u"--json"_s});
        HubProcess fourth;
        const bool started = fourth.start({u"--database"_s, m_url + u"&password=geheim"_s});
        QCOMPARE(m_engines.server().start(), QString());

        QVERIFY(visible.contains("serve") && !visible.contains("geheim"));
        QCOMPARE(refused.status, 503);
        QCOMPARE(asked.json()[u"error"_s][u"code"_s], u"unreachable"_s);
        QVERIFY(!started);
        QVERIFY(!QJsonDocument(fourth.ready).toJson().contains("geheim"));
        QVERIFY(!third.log().contains("geheim") && !fourth.log().contains("geheim"));
    }

private:
    QStringList place() const { return {u"--database"_s, m_url, u"--photos"_s, m_photos->path()}; }

    EachEngine m_engines;
    QString m_url;
    std::unique_ptr<QTemporaryDir> m_photos;
    std::unique_ptr<HubProcess> m_first;
    std::unique_ptr<HubProcess> m_second;
};

} // namespace lantian::hub

QTEST_GUILESS_MAIN(lantian::hub::HubPostgresTest)
#include "tst_hubpostgres.moc"
