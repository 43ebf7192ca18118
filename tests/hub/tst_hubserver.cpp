#include "base/Sha256.h"
#include "hub/HubProcess.h"
#include "protocol/HubAddress.h"
#include "protocol/Receipt.h"
#include "support/Events.h"
#include "support/Expect.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

const QString village = u"320582101001"_s;
const QString grid = u"320582101001003"_s;

/// The real program over real sockets.
class HubServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        rlimit limit{};
        ::getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = limit.rlim_max; // this process opens a thousand connections as well
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }

    void init()
    {
        m_hub = std::make_unique<HubProcess>();
        QVERIFY(m_hub->start());
    }
    void cleanup() { m_hub.reset(); }

    void anEveningOverTls()
    {
        const CommandRun made =
            m_hub->command({u"enrolment"_s, u"new"_s, u"--user"_s, u"网格员 07"_s, u"--role"_s,
                            u"inspector"_s, u"--scope"_s, village, u"--json"_s});
        const auto invitation = invitationFromText(made.json()[u"qr_text"_s].toString());
        EXPECT_OK(invitation);
        Tablet tablet(m_hub->ask(true));

        const Answer enrolled = tablet.enrol(invitation->code);
        const PushAnswer pushed = tablet.push({tablet.report(grid)});
        const auto enrolment = enrolmentFromJson(json(enrolled));
        const auto receipt = receiptFromLine(tablet.call("GET", u"/receipt"_s).bytes(), enrolment->hubDevice,
                                             enrolment->hubKey);

        QCOMPARE(made.code, 0);
        QVERIFY(fromRfc3339(made.json()[u"expires"_s].toString()).isValid());
        QCOMPARE(invitation->hub.urls, QStringList(u"https://127.0.0.1:%1"_s.arg(m_hub->tlsPort())));
        QCOMPARE(pushed.ackedSeq, 1);
        EXPECT_OK(receipt);
        QCOMPARE(receipt->head, tablet.head);
        RawClient client(m_hub->tlsPort(), true);
        const QByteArray spki = spkiOf(client.socket().peerCertificate());
        QCOMPARE(sha256Hex(spki), invitation->hub.pin);
        QVERIFY(client.socket().peerCertificate().expiryDate() > QDateTime::currentDateTime().addYears(9));
    }

    void keysAreForTheirOwnerAlone()
    {
        for (const QString &name : {u"hub.key"_s, u"tls.key"_s, u"control"_s}) {
            const auto others = QFile::permissions(m_hub->directory() + u'/' + name) &
                                (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
            QCOMPARE(others, QFile::Permissions());
        }
        const auto folder = QFile::permissions(m_hub->directory());
        QVERIFY(!(folder & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
    }

    void commandsWorkWhileItServesAndWhenItDoesNot()
    {
        const Tablet tablet = m_hub->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        const CommandRun listed = m_hub->command({u"device"_s, u"list"_s, u"--json"_s});
        const CommandRun revoked = m_hub->command({u"device"_s, u"revoke"_s, idText(tablet.device)});
        const Answer refused = tablet.call("GET", u"/hub"_s);
        m_hub->signal(SIGTERM);
        QCOMPARE(m_hub->ended(), 0);
        const CommandRun users = m_hub->command({u"user"_s, u"list"_s, u"--json"_s});
        const CommandRun disabled = m_hub->command({u"user"_s, u"disable"_s, u"网格员 07"_s, u"--json"_s});
        const CommandRun verified = m_hub->command({u"verify"_s, u"--json"_s});

        QCOMPARE(listed.document().array()[0][u"device"_s].toString(), idText(tablet.device));
        QCOMPARE(listed.document().array()[0][u"name"_s].toString(), u"QS-T07"_s);
        QCOMPARE(revoked.code, 0);
        QCOMPARE(word(refused), u"device-revoked"_s);
        QCOMPARE(users.document().array()[0][u"name"_s].toString(), u"网格员 07"_s);
        QCOMPARE(disabled.json()[u"disabled"_s], true);
        QCOMPARE(verified.code, 0);
        QCOMPARE(verified.json()[u"sound"_s], true);
    }

    void wrongUsageAndFailuresAreToldApart()
    {
        QCOMPARE(m_hub->command({u"nonsense"_s}).code, 2);
        QCOMPARE(m_hub->command({u"enrolment"_s, u"new"_s, u"--user"_s, u"A"_s}).code, 2);
        QCOMPARE(m_hub->command({u"enrolment"_s, u"new"_s, u"--user"_s, u"A"_s, u"--role"_s, u"king"_s}).code,
                 2);
        QCOMPARE(m_hub->command({u"device"_s, u"revoke"_s, u"x"_s}).code, 2);
        const CommandRun unknown =
            m_hub->command({u"device"_s, u"revoke"_s, idText(numberedId(1)), u"--json"_s});
        QCOMPARE(unknown.code, 1);
        QCOMPARE(unknown.json()[u"error"_s][u"code"_s], u"device-unknown"_s);
        QCOMPARE(m_hub->command({u"serve"_s}).code, 2);
        const CommandRun store = m_hub->command({u"verify"_s, u"--photos"_s, u"s3://photos"_s});
        QCOMPARE(store.code, 2);
        QVERIFY2(store.err.contains(u"s3://photos"_s), qUtf8Printable(store.err));
        QCOMPARE(m_hub->command({u"serve"_s, u"--listen-plain"_s, u"0.0.0.0:0"_s}).code, 2);
        QCOMPARE(m_hub->command({u"serve"_s, u"--listen-plain"_s, u"127.0.0.1:0"_s}).code, 1); // it is served
    }

    void theSameBatchSixteenTimesAtOnceIsStoredOnce()
    {
        Tablet tablet = m_hub->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        QByteArrayList lines;
        for (int i = 0; i < 50; ++i)
            lines << tablet.report(grid);
        std::array<PushAnswer, 16> answers;

        std::vector<std::thread> posts;
        for (PushAnswer &answer : answers)
            posts.emplace_back([&] { answer = tablet.push(lines); });
        for (std::thread &post : posts)
            post.join();

        int stored = 0;
        for (const PushAnswer &answer : answers) {
            QCOMPARE(answer.results.size(), 50U);
            QCOMPARE(answer.ackedSeq, 50);
            for (const PushResult &result : answer.results)
                stored += result.status == PushResult::Status::Stored ? 1 : 0;
        }
        QCOMPARE(stored, 50);
        QCOMPARE(tablet.pullAll().size(), 52U);
    }

    void requestsFollowEachOtherOnOneConnection()
    {
        RawClient client(m_hub->port());

        client.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\nGET /readyz HTTP/1.1\r\nHost: a\r\n\r\n");
        const Answer first = client.answer();
        const Answer second = client.answer();
        client.send("POST /api/v1/events HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello");
        const Answer third = client.answer();
        client.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
        const Answer fourth = client.answer();

        QCOMPARE(first.status, 200);
        QVERIFY(!header(first, "Date").isEmpty());
        QCOMPARE(header(first, "X-Content-Type-Options"), "nosniff");
        QCOMPARE(json(second)[u"database"_s], true);
        QCOMPARE(third.status, 401);
        QCOMPARE(fourth.status, 200);
    }

    void ambiguousRequestsAreRefusedAndTheConnectionEnds()
    {
        RawClient client(m_hub->port());

        client.send("POST /api/v1/events HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n"
                    "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\n\r\n");

        QCOMPARE(client.answer().status, 400);
        QVERIFY(client.isClosed(5000));
    }

    void aLargeBodyOfNobodyIsNotWaitedFor()
    {
        RawClient client(m_hub->port());

        client.send("POST /api/v1/events HTTP/1.1\r\nHost: a\r\nContent-Length: 30000000\r\n\r\nbegin");

        QCOMPARE(client.answer("POST", 5000).status, 401);
    }

    void chunkedBodiesAreTaken()
    {
        Tablet tablet = m_hub->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        const QByteArray line = tablet.report(grid);
        RawClient client(m_hub->port());

        client.send("POST /api/v1/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " +
                    tablet.token.toLatin1() + "\r\nTransfer-Encoding: chunked\r\n\r\n" +
                    QByteArray::number(line.size(), 16) + "\r\n" + line + "\r\n0\r\n\r\n");

        QCOMPARE(json(client.answer("POST"))[u"acked_seq"_s], 1);
    }

    void bodiesMayBeGzippedBothWays()
    {
        Tablet tablet = m_hub->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        const QByteArray token = "Bearer " + tablet.token.toLatin1();
        QByteArrayList lines;
        for (int i = 0; i < 20; ++i)
            lines << tablet.report(grid);
        RawClient client(m_hub->port());

        client.send(httpText({.method = "POST",
                              .path = u"/api/v1/events"_s,
                              .headers = {{"authorization", token}, {"content-encoding", "gzip"}}},
                             gzip(lines.join('\n'))));
        const Answer pushed = client.answer("POST");
        client.send(httpText({.method = "GET",
                              .path = u"/api/v1/events"_s,
                              .headers = {{"authorization", token}, {"accept-encoding", "br, gzip"}}},
                             {}));
        const Answer page = client.answer();

        QCOMPARE(json(pushed)[u"acked_seq"_s], 20);
        QCOMPARE(header(page, "Content-Encoding"), "gzip");
        QCOMPARE(gunzip(page.bytes()).count('\n'), 22);
    }

    void anEmptyPageOfTheFeedIsOneToo()
    {
        const Tablet tablet = m_hub->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        QByteArray cursor;
        (void)tablet.pull(cursor);

        const Answer page = tablet.call("GET", u"/events?after="_s + QString::fromLatin1(cursor));

        QCOMPARE(page.status, 200);
        QCOMPARE(page.bytes(), QByteArray());
        QCOMPARE(header(page, "Content-Type"), "application/x-ndjson");
    }

    void aGzipBombIsCutOff()
    {
        const Tablet tablet = m_hub->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        const qint64 before = residentKiB();
        const QByteArray bomb =
            gzip(QByteArray(qsizetype(256) << 20, '\n')); // a thousand times as large inside
        RawClient client(m_hub->port());

        client.send(httpText({.method = "POST",
                              .path = u"/api/v1/events"_s,
                              .headers = {{"authorization", "Bearer " + tablet.token.toLatin1()},
                                          {"content-encoding", "gzip"}}},
                             bomb));

        QCOMPARE(client.answer("POST").status, 413);
        QVERIFY2(residentKiB() < before + 100 * 1024, "it unpacked more than it takes");
    }

    void aThousandIdleConnectionsHoldNobodyUp()
    {
        std::vector<std::unique_ptr<RawClient>> idle;
        for (int i = 0; i < 1000; ++i) {
            idle.push_back(std::make_unique<RawClient>(m_hub->port()));
            QVERIFY(idle.back()->isOpen());
        }

        QVERIFY(slowestOf(20) < 1000);
    }

    void slowHeadsHoldNobodyUp()
    {
        std::vector<std::unique_ptr<RawClient>> slow;
        for (int i = 0; i < 500; ++i) {
            slow.push_back(std::make_unique<RawClient>(m_hub->port()));
            slow.back()->send("GET /healthz HTTP/1.1\r\nX: ");
        }
        for (int round = 0; round < 3; ++round) {
            for (auto &client : slow)
                client->send("a");
            QVERIFY(slowestOf(5) < 1000);
        }
        QVERIFY(slow.front()->isClosed(15'000)); // its ten seconds are over
    }

    void slowBodiesOfNobodyHoldNobodyUp()
    {
        std::vector<std::unique_ptr<RawClient>> slow;
        for (int i = 0; i < 300; ++i) {
            slow.push_back(std::make_unique<RawClient>(m_hub->port()));
            slow.back()->send("POST /api/v1/enrolments HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n{");
        }

        QVERIFY(slowestOf(20) < 1000);
    }

    void aDeadUploadIsTakenOver()
    {
        const Tablet tablet = m_hub->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        const QByteArray photo(3'000'000, 'p');
        const QString sha = sha256Hex(photo);
        create(tablet, photo, sha);
        RawClient dead(m_hub->port());
        dead.send(patchHead(tablet, sha, 0, photo.size()) + photo.first(1'000'000)); // and then nothing
        const QString part = u"%1/photos/uploads/%2.%3"_s.arg(m_hub->directory(), idText(tablet.device), sha);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(part).size() > 800'000, 20'000); // the rest is on its way there
        QElapsedTimer since;
        since.start();

        const Answer offset = tablet.call("HEAD", u"/photos/"_s + sha, {}, {{"tus-resumable", "1.0.0"}});
        const qint64 held = header(offset, "Upload-Offset").toLongLong();
        const Answer rest = patch(tablet, sha, held, photo.sliced(held));

        QVERIFY2(since.elapsed() < 4000, qPrintable(QString::number(since.elapsed())));
        QCOMPARE(held, 1'000'000);
        QCOMPARE(rest.status, 204);
    }

    void ofSeveralAtOnceOneUploads()
    {
        const Tablet tablet = m_hub->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        for (int round = 0; round < 10; ++round) {
            const QByteArray photo = QByteArray(100'000, 'p') + QByteArray::number(round);
            const QString sha = sha256Hex(photo);
            create(tablet, photo, sha);
            std::array<int, 4> statuses{};

            std::vector<std::thread> patches;
            for (int &status : statuses)
                patches.emplace_back([&] { status = patch(tablet, sha, 0, photo).status; });
            for (std::thread &one : patches)
                one.join();

            QCOMPARE(std::count(statuses.begin(), statuses.end(), 204), 1);
            QCOMPARE(std::count(statuses.begin(), statuses.end(), 409), 3);
        }
    }

    void afterAKillAnUploadGoesOnWhereItWasAcknowledged()
    {
        const Tablet tablet = m_hub->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        const QByteArray photo(6'000'000, 'k');
        const QString sha = sha256Hex(photo);
        create(tablet, photo, sha);
        QCOMPARE(patch(tablet, sha, 0, photo.first(1'000'000)).status, 204);
        RawClient client(m_hub->port());
        client.send(patchHead(tablet, sha, 1'000'000, 5'000'000) + photo.sliced(1'000'000, 4'500'000));
        m_hub->kill();

        QVERIFY(m_hub->start());
        Tablet again(m_hub->ask());
        again.token = tablet.token;
        const Answer offset = again.call("HEAD", u"/photos/"_s + sha, {}, {{"tus-resumable", "1.0.0"}});
        const qint64 held = header(offset, "Upload-Offset").toLongLong();
        const Answer rest = patch(again, sha, held, photo.sliced(held));

        QCOMPARE_GE(held, 1'000'000);
        QCOMPARE(rest.status, 204);
        QCOMPARE(m_hub->command({u"verify"_s}).code, 0);
    }

    void askedToEndItFinishesWhatItHasBegun()
    {
        Tablet tablet = m_hub->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        const QByteArray body = tablet.report(grid, {{u"note"_s, QString(30'000, u'n')}});
        RawClient client(m_hub->port());
        client.send("POST /api/v1/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " +
                    tablet.token.toLatin1() + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                    "\r\n\r\n" + body.first(20'000));
        client.send(body.sliced(20'000, 5'000)); // a worker has it by now, or the kernel

        QTRY_VERIFY(!RawClient(m_hub->port()).isClosed(10)); // still open
        m_hub->signal(SIGTERM);
        client.send(body.sliced(25'000));
        const Answer answer = client.answer("POST");

        QCOMPARE(m_hub->ended(), 0);
        QCOMPARE(json(answer)[u"acked_seq"_s], 1);
        QVERIFY(m_hub->log().contains("\"event\":\"stopped\""));
    }

    void aBackupIsAHubOfAnotherEpoch()
    {
        Tablet tablet = m_hub->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        const QByteArray photo(50'000, 'b');
        create(tablet, photo, sha256Hex(photo));
        patch(tablet, sha256Hex(photo), 0, photo);
        tablet.push({tablet.report(grid)});
        const QString epoch = json(tablet.call("GET", u"/hub"_s))[u"epoch"_s].toString();

        const CommandRun backedUp = m_hub->command({u"backup"_s, m_hub->file(u"hub.tar"_s), u"--json"_s});
        const QString restored = m_hub->file(u"restored"_s);
        QDir().mkpath(restored);
        QCOMPARE(QProcess::execute(u"tar"_s, {u"-xf"_s, m_hub->file(u"hub.tar"_s), u"-C"_s, restored}), 0);
        HubProcess second;
        QVERIFY(second.start({}, restored));
        Tablet there(second.ask());
        there.token = tablet.token;

        QCOMPARE(backedUp.code, 0);
        QCOMPARE(backedUp.json()[u"photos"_s], 1);
        QCOMPARE(QFile::permissions(m_hub->file(u"hub.tar"_s)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        const QJsonObject description = json(there.call("GET", u"/hub"_s));
        QVERIFY(description[u"epoch"_s].toString() != epoch);
        QCOMPARE(description[u"public_key"_s], json(tablet.call("GET", u"/hub"_s))[u"public_key"_s]);
        QCOMPARE(there.pullAll().size(), 3U);
        QCOMPARE(second.ready[u"pin"_s], m_hub->ready[u"pin"_s]);
        QCOMPARE(second.command({u"verify"_s}, restored).code, 0);
        QCOMPARE(m_hub->command({u"backup"_s, m_hub->file(u"hub.tar"_s)}).code, 1); // it is there already
    }

    void verifyFindsWhatWasChanged()
    {
        Tablet tablet = m_hub->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        const QByteArray photo(50'000, 'v');
        const QString sha = sha256Hex(photo);
        create(tablet, photo, sha);
        patch(tablet, sha, 0, photo);
        tablet.push({tablet.report(grid)});
        m_hub->signal(SIGTERM);
        QCOMPARE(m_hub->ended(), 0);
        {
            QFile file(u"%1/photos/originals/%2/%3/%4"_s.arg(m_hub->directory(), sha.first(2),
                                                             sha.sliced(2, 2), sha));
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.write("V");
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            db.setDatabaseName(m_hub->directory() + u"/hub.db"_s);
            QVERIFY(db.open());
            QVERIFY(QSqlQuery(db).exec(
                u"UPDATE event SET payload = CAST(replace(CAST(payload AS TEXT), 'burn', 'barn') AS BLOB) "
                "WHERE kind = 'case.reported'"_s));
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);

        const CommandRun verified = m_hub->command({u"verify"_s, u"--json"_s});

        QCOMPARE(verified.code, 1);
        QStringList codes;
        for (const QJsonValue &finding : verified.json()[u"findings"_s].toArray())
            codes << finding[u"code"_s].toString();
        QVERIFY2(codes.contains(u"photo-altered"_s), qPrintable(codes.join(u' ')));
        QVERIFY2(codes.contains(u"payload"_s), qPrintable(codes.join(u' ')));
        QVERIFY2(codes.contains(u"signature"_s), qPrintable(codes.join(u' ')));
    }

    void metricsAreForThisMachine()
    {
        RawClient client(m_hub->port());

        client.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\nGET /metrics HTTP/1.1\r\nHost: a\r\n\r\n");
        client.answer();
        const Answer metrics = client.answer();

        QCOMPARE(metrics.status, 200);
        QVERIFY(metrics.bytes().contains(
            "lantian_answers_total{route=\"/healthz\",method=\"GET\",status=\"200\"} 1\n"));
    }

    void behindAProxyItsWordIsTakenForTheAddress()
    {
        HubProcess proxied;
        QVERIFY(proxied.start({u"--behind-proxy"_s}));
        RawClient client(proxied.port());

        client.send("GET /metrics HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 127.0.0.1, 10.9.8.7\r\n\r\n");
        const Answer forwarded = client.answer();
        RawClient direct(m_hub->port());
        direct.send("GET /metrics HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 10.9.8.7\r\n\r\n");

        QCOMPARE(forwarded.status, 403);
        QCOMPARE(direct.answer().status, 200); // whoever sends such a header by himself is not believed
    }

    void casesAreExportedWhileItServes()
    {
        Tablet tablet = m_hub->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        tablet.push({tablet.report(grid)});
        const QString path = m_hub->file(u"cases.csv"_s);

        const CommandRun run = m_hub->command({u"export"_s, u"csv"_s, u"--out"_s, path, u"--json"_s});

        QCOMPARE(run.code, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.size(), run.json()[u"bytes"_s].toInteger());
        QVERIFY(file.readAll().contains(idText(tablet.lastStream).toUtf8()));
        QCOMPARE(m_hub->command({u"export"_s, u"nonsense"_s, u"--out"_s, path}).code, 2);
        QCOMPARE(m_hub->command({u"export"_s, u"csv"_s}).code, 2);
    }

    void behindAProxyInvitationsNameTheProxy()
    {
        HubProcess proxied;
        QFile certificate(m_hub->directory() + u"/tls.crt"_s); // of another key than the proxied hub's own

        QVERIFY(proxied.start({u"--behind-proxy"_s, u"--public-url"_s, u"https://hub.example"_s,
                               u"--public-certificate"_s, certificate.fileName()}));
        const QJsonObject invited =
            proxied
                .command({u"enrolment"_s, u"new"_s, u"--user"_s, u"网格员 07"_s, u"--role"_s, u"inspector"_s,
                          u"--scope"_s, village, u"--json"_s})
                .json();

        const auto invitation = invitationFromText(invited[u"qr_text"_s].toString());
        QVERIFY(invitation.has_value());
        QCOMPARE(invitation->hub.urls, QStringList(u"https://hub.example"_s));
        QCOMPARE(invitation->hub.pin, m_hub->ready[u"pin"_s].toString());
    }

    void aProxyWithoutAUsableNameOrCertificateIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("no certificate") << QStringList{u"--public-url"_s, u"https://hub.example"_s} << 2;
        QTest::newRow("no URL") << QStringList{u"--public-certificate"_s, u"/dev/null"_s} << 2;
        QTest::newRow("not encrypted") << QStringList{u"--public-url"_s, u"http://hub.example"_s} << 2;
        QTest::newRow("no such certificate") << QStringList{u"--public-url"_s, u"https://hub.example"_s,
                                                            u"--public-certificate"_s, u"/dev/null"_s}
                                             << 1;
    }

    void aProxyWithoutAUsableNameOrCertificateIsWrongUsage()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, code);
        HubProcess proxied;

        QVERIFY(!proxied.start(QStringList{u"--behind-proxy"_s} + words));

        QCOMPARE(proxied.ended(), code);
    }

    void aHubWithoutItsDatabaseSaysWhatItsAdministratorCanDo()
    {
        m_hub->signal(SIGTERM);
        QCOMPARE(m_hub->ended(), 0);
        QVERIFY(QFile::remove(m_hub->directory() + u"/hub.db"_s));

        const CommandRun run = m_hub->command({u"verify"_s, u"--json"_s});

        QCOMPARE(run.code, 1);
        const QJsonObject error = run.json()[u"error"_s].toObject();
        QCOMPARE(error[u"code"_s], u"database-missing"_s);
        QVERIFY(error[u"words"_s].toString().contains(u"--database"_s));
        QVERIFY(!error[u"words"_s].toString().contains(u"lantian-ctl"_s));
    }

    /// A slip in --data would else leave an empty hub that looks like the office's.
    void aCommandThatOnlyLooksMakesNoHub()
    {
        const QString nowhere = m_hub->directory() + u"/typo"_s;

        const CommandRun run = m_hub->command({u"user"_s, u"list"_s, u"--json"_s}, nowhere);

        QCOMPARE(run.code, 1);
        QCOMPARE(run.json()[u"error"_s][u"code"_s], u"hub-missing"_s);
        QVERIFY(!QFileInfo::exists(nowhere));
    }

    void theLogHoldsNobodysWords()
    {
        Tablet tablet = m_hub->enrolled(u"网格员 07"_s, u"inspector"_s, village);
        tablet.push({tablet.report(grid, {{u"note"_s, u"CANARY"_s}}), "rubbish CANARY"});
        m_hub->command({u"user"_s, u"list"_s});
        m_hub->signal(SIGTERM);
        QCOMPARE(m_hub->ended(), 0);

        const QByteArray log = m_hub->log();

        QVERIFY(!log.contains("CANARY"));
        QVERIFY(!log.contains("网格员"));
        QVERIFY(!log.contains(tablet.token.toLatin1()));
        for (const QByteArray &line : log.trimmed().split('\n'))
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
    }

private:
    /// The longest of `count` requests, milliseconds.
    qint64 slowestOf(int count) const
    {
        qint64 slowest = 0;
        for (int i = 0; i < count; ++i) {
            QElapsedTimer since;
            since.start();
            RawClient client(m_hub->port());
            client.send("GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n");
            if (client.answer().status != 200)
                return 1'000'000;
            slowest = std::max(slowest, since.elapsed());
        }
        return slowest;
    }
    static Answer create(const Tablet &tablet, const QByteArray &photo, const QString &sha)
    {
        return tablet.call("POST", u"/photos"_s, {},
                           {{"tus-resumable", "1.0.0"},
                            {"upload-length", QByteArray::number(photo.size())},
                            {"upload-metadata", "sha256 " + sha.toLatin1().toBase64()}});
    }
    static Answer patch(const Tablet &tablet, const QString &sha, qint64 offset, const QByteArray &bytes)
    {
        return tablet.call("PATCH", u"/photos/"_s + sha, bytes,
                           {{"tus-resumable", "1.0.0"},
                            {"content-type", "application/offset+octet-stream"},
                            {"upload-offset", QByteArray::number(offset)}});
    }
    static QByteArray patchHead(const Tablet &tablet, const QString &sha, qint64 offset, qint64 bytes)
    {
        return "PATCH /api/v1/photos/" + sha.toLatin1() + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " +
               tablet.token.toLatin1() +
               "\r\nTus-Resumable: 1.0.0\r\nContent-Type: "
               "application/offset+octet-stream\r\nUpload-Offset: " +
               QByteArray::number(offset) + "\r\nContent-Length: " + QByteArray::number(bytes) + "\r\n\r\n";
    }
    qint64 residentKiB() const
    {
        QFile status(u"/proc/%1/status"_s.arg(m_hub->pid()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').first().toLongLong();
        }
        return 0;
    }
    /// By gzip itself.
    static QByteArray piped(const QStringList &arguments, const QByteArray &bytes)
    {
        QProcess gzip;
        gzip.start(u"gzip"_s, arguments);
        gzip.write(bytes);
        gzip.closeWriteChannel();
        gzip.waitForFinished(60'000);
        return gzip.readAllStandardOutput();
    }
    static QByteArray gzip(const QByteArray &bytes) { return piped({u"-c"_s, u"-1"_s}, bytes); }
    static QByteArray gunzip(const QByteArray &bytes) { return piped({u"-dc"_s}, bytes); }
    /// The SubjectPublicKeyInfo, which is how Qt writes a public key.
    static QByteArray spkiOf(const QSslCertificate &certificate) { return certificate.publicKey().toDer(); }

    std::unique_ptr<HubProcess> m_hub;
};

} // namespace lantian::hub

QTEST_GUILESS_MAIN(lantian::hub::HubServerTest)
#include "tst_hubserver.moc"
