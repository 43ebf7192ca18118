#include "base/Gzip.h"
#include "support/Expect.h"
#include "support/HttpStub.h"
#include "support/TestCertificate.h"
#include "sync/HttpConnection.h"
#include "sync/SpkiPin.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace std::chrono_literals;

namespace {

StubReply hello(const StubRequest &request)
{
    return {200, "application/json", {{"X-Method", request.method}}, "{\"hello\":" + request.body + "}"};
}

Result<HubAnswer> answerTo(HttpConnection &connection, const HubRequest &request)
{
    std::optional<Result<HubAnswer>> answer;
    connection.send(request, [&](const Result<HubAnswer> &came) { answer = came; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000); }();
    if (!answer)
        qFatal("neither answer nor error");
    return *answer;
}

/// A text that is packed to a third or so.
QByteArray packable()
{
    QByteArray text;
    for (int i = 0; i < 10'000; ++i)
        text += QByteArray::number(i * 7919) + '\n';
    return text;
}

const HubRequest secretRequest{.method = "POST",
                               .path = u"/api/v1/events"_s,
                               .headers = {{"authorization", "Bearer secret"}},
                               .body = "17"};

} // namespace

/// Requests over real sockets, and who may see them.
class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMethodArrivesWithItsBody()
    {
        HttpStub stub(hello);
        HttpConnection connection({{stub.url()}, {}});

        for (const QByteArray method : {"GET", "HEAD", "POST", "PATCH"}) {
            const Result<HubAnswer> answer = answerTo(
                connection, {.method = method, .path = u"/x?y=1"_s, .headers = {{"x-a", "b"}}, .body = "7"});
            EXPECT_OK(answer);
            QCOMPARE(answer->status, 200);
            QCOMPARE(answer->header("x-method"), method);
        }

        QCOMPARE(stub.requests().size(), size_t(4));
        QCOMPARE(stub.requests().at(3).body, "7"_ba);
        QCOMPARE(stub.requests().at(3).path, "/x?y=1"_ba);
        QCOMPARE(stub.requests().at(3).headers["x-a"], "b"_ba);
    }

    void thePinnedHubIsSpokenTo_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("good for years") << 3650;
        QTest::newRow("by a wrong clock out of date") << -10;
    }

    void thePinnedHubIsSpokenTo()
    {
        QFETCH(const int, days);
        const QSslConfiguration tls = selfMadeTls(days);
        HttpStub stub(hello, tls);
        HttpConnection connection({{stub.url()}, spkiPin(tls.localCertificate())});

        const Result<HubAnswer> answer = answerTo(connection, secretRequest);
        const Result<HubAnswer> again = answerTo(connection, secretRequest);

        EXPECT_OK(answer);
        EXPECT_OK(again);
        QCOMPARE(answer->body, "{\"hello\":17}"_ba);
    }

    void whoeverHasAnotherKeyGetsNoByte()
    {
        HttpStub stub(hello, selfMadeTls());
        HttpConnection connection({{stub.url()}, spkiPin(selfMadeTls().localCertificate())});

        const Result<HubAnswer> answer = answerTo(connection, secretRequest);

        EXPECT_ERROR(answer, Error::Kind::Denied);
        QCOMPARE(answer.error().code, u"hub-other-key"_s);
        QCOMPARE(stub.bytesReceived(), 0);
        QCOMPARE(stub.requests().size(), size_t(0));
    }

    void withoutAPinNobodyIsTrusted()
    {
        HttpStub stub(hello, selfMadeTls());
        HttpConnection connection({{stub.url()}, {}});

        EXPECT_ERROR(answerTo(connection, secretRequest), Error::Kind::Denied);
        QCOMPARE(stub.bytesReceived(), 0);
    }

    void theNextAddressIsTriedAndRemembered()
    {
        const QSslConfiguration tls = selfMadeTls();
        HttpStub stranger(hello, selfMadeTls());
        HttpStub hub(hello, tls);
        HttpConnection connection(
            {{u"https://127.0.0.1:1"_s, stranger.url(), hub.url()}, spkiPin(tls.localCertificate())});

        EXPECT_OK(answerTo(connection, secretRequest));
        EXPECT_OK(answerTo(connection, secretRequest));

        QCOMPARE(hub.requests().size(), size_t(2));
        QCOMPARE(stranger.bytesReceived(), 0);
    }

    void thePinIsTheOneThatOpensslTells()
    {
        const QSslCertificate certificate = selfMadeTls().localCertificate();
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(certificate.toPem());
        file.close();
        QProcess shell;
        shell.start(u"sh"_s,
                    {u"-c"_s, u"openssl x509 -in '%1' -pubkey -noout | openssl pkey -pubin -outform der | "
                              "openssl dgst -sha256 -r"_s.arg(file.fileName())});
        QVERIFY(shell.waitForFinished());

        QCOMPARE(spkiPin(certificate), QString::fromLatin1(shell.readAllStandardOutput().left(64)));
    }

    void silenceEndsAfterSomePatience()
    {
        HttpStub stub(hello);
        stub.fail({StubFault::Kind::Silence, "POST", "/events"});
        HttpConnection connection({{stub.url()}, {}});
        HubRequest request = secretRequest;
        request.patience = 300ms;

        const Result<HubAnswer> answer = answerTo(connection, request);

        EXPECT_ERROR(answer, Error::Kind::Unreachable);
    }

    void anAnswerThatIsCutIsNone()
    {
        HttpStub stub(hello);
        stub.fail({StubFault::Kind::CutReply, "POST", "/events", {}, 5, 9});
        HttpConnection connection({{stub.url()}, {}});

        EXPECT_ERROR(answerTo(connection, secretRequest), Error::Kind::Unreachable);
    }

    void aPackedAnswerIsUnpacked()
    {
        const QByteArray body = packable();
        HttpStub stub([&](const StubRequest &request) {
            return StubReply{200,
                             "application/json",
                             {{"Content-Encoding", "gzip"}},
                             request.headers.value("accept-encoding") == "gzip" ? gzipped(body)
                                                                                : QByteArray()};
        });
        HttpConnection connection({{stub.url()}, {}});

        const Result<HubAnswer> answer = answerTo(connection, secretRequest);

        EXPECT_OK(answer);
        QCOMPARE(answer->body, body);
    }

    void aPackedAnswerThatIsCutIsNone()
    {
        HttpStub stub([](const StubRequest &) {
            return StubReply{200, "application/json", {{"Content-Encoding", "gzip"}}, gzipped(packable())};
        });
        stub.cutAnswersAt(gzipped(packable()).size() / 2, 9);
        HttpConnection connection({{stub.url()}, {}});

        EXPECT_ERROR(answerTo(connection, secretRequest), Error::Kind::Unreachable);
    }

    void aPackedAnswerThatIsNotWholeIsNone()
    {
        HttpStub stub([](const StubRequest &) {
            return StubReply{
                200, "application/json", {{"Content-Encoding", "gzip"}}, gzipped(packable()).chopped(9)};
        });
        HttpConnection connection({{stub.url()}, {}});

        EXPECT_ERROR(answerTo(connection, secretRequest), Error::Kind::Unreachable);
    }

    void aPackedAnswerWithoutEndIsNone()
    {
        HttpStub stub([](const StubRequest &) {
            return StubReply{
                200, "application/json", {{"Content-Encoding", "gzip"}}, gzipped(QByteArray(300'000, 'x'))};
        });
        HttpConnection connection({{stub.url()}, {}});
        HubRequest request = secretRequest;
        request.mostBytes = 100'000;

        EXPECT_ERROR(answerTo(connection, request), Error::Kind::Unreachable);
    }

    void anAnswerWithoutEndIsNone()
    {
        HttpStub stub([](const StubRequest &) {
            return StubReply{200, "application/json", {}, QByteArray(300'000, 'x')};
        });
        HttpConnection connection({{stub.url()}, {}});
        HubRequest request = secretRequest;
        request.mostBytes = 100'000;

        EXPECT_ERROR(answerTo(connection, request), Error::Kind::Unreachable);
    }

    void aRedirectIsNotFollowed()
    {
        HttpStub elsewhere(hello);
        HttpStub stub([&](const StubRequest &) {
            return StubReply{302, {}, {{"Location", elsewhere.url().toLatin1()}}, {}};
        });
        HttpConnection connection({{stub.url()}, {}});

        const Result<HubAnswer> answer = answerTo(connection, secretRequest);

        EXPECT_OK(answer);
        QCOMPARE(answer->status, 302);
        QCOMPARE(elsewhere.bytesReceived(), 0);
    }

    void afterAbandoningNothingIsCalled()
    {
        HttpStub stub(hello);
        HttpConnection connection({{stub.url()}, {}});
        int called = 0;
        for (int i = 0; i < 5; ++i)
            connection.send(secretRequest, [&](const Result<HubAnswer> &) { ++called; });
        connection.abandon();
        std::optional<int> status;
        connection.send(secretRequest, [&](const Result<HubAnswer> &answer) { status = answer->status; });

        QTRY_VERIFY_WITH_TIMEOUT(status.has_value(), 10'000);

        QCOMPARE(*status, 200);
        QCOMPARE(called, 0);
    }

    void nothingIgnoresAllFaultsOfACertificate()
    {
        // What would make the pin worthless, searched for in all sources.
        QProcess grep;
        grep.start(u"grep"_s, {u"-rnE"_s, u"ignoreSslErrors\\(\\)|VerifyNone|QueryPeer"_s,
                               QLatin1StringView(SOURCE_ROOT) + u"/app"_s});
        QVERIFY(grep.waitForFinished());

        QCOMPARE(QString::fromUtf8(grep.readAllStandardOutput()), QString());
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
