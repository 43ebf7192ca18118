#include "hub/Admission.h"
#include "hub/FeedPage.h"
#include "hub/Head.h"
#include "hub/PhotoAnswer.h"
#include "hub/Throttle.h"
#include "hub/UploadHeaders.h"
#include "support/Events.h"
#include "support/Expect.h"
#include "support/FakeClock.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lantian::hub {

/// What a hub decides without asking anybody: pure functions, and the counting of tries.
class DecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayAuthorWhichKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("roles");

        const auto row = [](const char *kind, const QStringList &roles) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << roles;
        };
        const QStringList everyRole{u"inspector"_s, u"township"_s, u"department"_s, u"county"_s,
                                    u"supervisor"_s};
        const QStringList office{u"township"_s, u"county"_s};
        const QStringList anybody = everyRole + QStringList(u"nobody"_s);
        row("case.reported", anybody);
        row("case.amended", anybody);
        row("case.photo_added", anybody);
        row("case.accepted", office);
        row("case.rejected", office);
        row("case.merged", office);
        row("case.dispatched", office);
        row("case.returned", {u"township"_s, u"department"_s, u"county"_s});
        row("case.extended", office);
        row("case.progressed", {u"department"_s});
        row("case.rectified", {u"department"_s});
        row("case.verified", {u"inspector"_s, u"township"_s, u"county"_s, u"supervisor"_s});
        row("case.closed", office);
        row("case.looked_back", {u"inspector"_s, u"township"_s, u"county"_s, u"supervisor"_s});
        row("case.urged", {u"township"_s, u"county"_s, u"supervisor"_s});
        row("site.registered", {u"township"_s, u"department"_s, u"county"_s});
        row("site.updated", {u"township"_s, u"department"_s, u"county"_s});
        row("site.retired", {u"township"_s, u"department"_s, u"county"_s});
        row("inspection.completed", everyRole);
        row("device.enrolled", {});
        row("device.revoked", {});
        row("user.granted", {});
        row("user.disabled", {});
        row("case.of_a_later_version", everyRole);
    }

    void whoMayAuthorWhichKind()
    {
        QFETCH(const QString, kind);
        QFETCH(const QStringList, roles);
        EventSource source;
        const Event event = source.make(kind, numberedId(1), numberedId(2));

        for (const QString &role :
             {u"inspector"_s, u"township"_s, u"department"_s, u"county"_s, u"supervisor"_s, u"nobody"_s}) {
            Standing standing{.isDevicesUser = true, .isKnownUser = true};
            if (const auto known = roleFromKey(role))
                standing.grant = Grant{*known, u"3205"_s, {}};
            const auto refusal = refusalOf(event, standing);
            QVERIFY2(refusal.has_value() != roles.contains(role),
                     qUtf8Printable(role + u' ' + refusal.value_or(u"may"_s)));
        }
    }

    void aGrantCountsOnTheDeviceItsHolderWasEnrolledOnAlone()
    {
        EventSource source;
        const Event event = source.make(EventKind::CaseClosed, numberedId(1), numberedId(2));
        const Grant county{Role::County, {}, {}};

        const auto own = refusalOf(event, {.grant = county, .isDevicesUser = true, .isKnownUser = true});
        const auto foreign = refusalOf(event, {.grant = county, .isDevicesUser = false, .isKnownUser = true});

        QVERIFY(!own);
        QVERIFY(foreign && foreign->startsWith(u"author-foreign"_s));
    }

    void aCaseOutsideTheScopeIsLeftAlone()
    {
        EventSource source;
        const Event event = source.make(EventKind::CaseAccepted, numberedId(1), numberedId(2));
        const Grant township{Role::Township, u"320582101"_s, {}};
        Standing standing{
            .grant = township, .isDevicesUser = true, .isKnownUser = true, .isOthersCase = true};

        QVERIFY(refusalOf(event, standing)->startsWith(u"scope"_s));
        standing.isOthersCase = false;
        QVERIFY(!refusalOf(event, standing));
    }

    void anEventConcernsItsAuthorItsGridAndWhomItIsDispatchedTo()
    {
        EventSource source;
        const QString author = u"user:"_s + idText(numberedId(2));
        const QString device = u"device:"_s + idText(numberedId(0xd1));

        const Event reported = source.make(EventKind::CaseReported, numberedId(1), numberedId(2),
                                           {{u"grid"_s, u"320582101001003"_s}});
        const Event nowhere = source.make(EventKind::CaseReported, numberedId(1), numberedId(2));
        const Event dispatched = source.make(EventKind::CaseDispatched, numberedId(1), numberedId(2),
                                             {{u"department"_s, u"housing"_s}});

        QCOMPARE(audienceOf(reported, {}), QStringList({author, device, u"grid:320582101001003"_s}));
        QCOMPARE(audienceOf(nowhere, Grant{Role::Inspector, u"3205, 3206"_s, {}}),
                 QStringList({author, device, u"grid:3205"_s}));
        QCOMPARE(audienceOf(dispatched, {}), QStringList({author, device, u"department:housing"_s}));
    }

    void whatConcernsWhom_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QStringList>("audience");
        QTest::addColumn<bool>("does");

        const QString me = u"user:"_s + idText(numberedId(2));
        QTest::newRow("county") << u"county"_s << u"3205"_s << QStringList(u"grid:9"_s) << true;
        QTest::newRow("supervisor") << u"supervisor"_s << QString() << QStringList() << true;
        QTest::newRow("own grid") << u"inspector"_s << u"320582"_s << QStringList(u"grid:320582101"_s)
                                  << true;
        QTest::newRow("other grid") << u"inspector"_s << u"320583"_s << QStringList(u"grid:320582101"_s)
                                    << false;
        QTest::newRow("own report") << u"inspector"_s << u"320583"_s << QStringList({u"grid:1"_s, me})
                                    << true;
        QTest::newRow("second code") << u"township"_s << u"1,320582"_s << QStringList(u"grid:320582101"_s)
                                     << true;
        QTest::newRow("hub below") << u"hub"_s << u"320582"_s << QStringList(u"grid:320582101"_s) << true;
        QTest::newRow("department") << u"department"_s << u"housing"_s << QStringList(u"department:housing"_s)
                                    << true;
        QTest::newRow("other department")
            << u"department"_s << u"house"_s << QStringList(u"department:housing"_s) << false;
        QTest::newRow("a department's key is no grid")
            << u"department"_s << u"3205"_s << QStringList(u"grid:3205"_s) << false;
    }

    void whatConcernsWhom()
    {
        QFETCH(const QString, role);
        QFETCH(const QString, scope);
        QFETCH(const QStringList, audience);
        const Caller caller{.device = numberedId(1),
                            .publicKey = DeviceKey::fresh().publicKey(),
                            .user = numberedId(2),
                            .role = role,
                            .scope = scope};

        QTEST(concerns(audience, caller), "does");
    }

    void cursorsReadWhatTheyWrote()
    {
        const Cursor cursor{u"0123456789abcdef"_s, 42};

        QCOMPARE(cursorFromText(cursorText(cursor)), cursor);
        for (const QByteArray &text : {""_ba, "x"_ba, "42"_ba, base64Url("a.b"), base64Url("a.-1"),
                                       cursorText(cursor) + "="_ba, cursorText(cursor) + "A"_ba})
            QVERIFY2(!cursorFromText(text), text.constData());
    }

    void rangesAreCut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("asked");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("bytes");

        const auto row = [](const char *text, RangeAsked asked, qint64 from, qint64 bytes) {
            QTest::newRow(text) << QByteArray(text) << int(asked) << from << bytes;
        };
        row("", RangeAsked::Whole, 0, 100);
        row("bytes=0-0", RangeAsked::Part, 0, 1);
        row("bytes=10-19", RangeAsked::Part, 10, 10);
        row("bytes=90-", RangeAsked::Part, 90, 10);
        row("bytes=-7", RangeAsked::Part, 93, 7);
        row("bytes=-700", RangeAsked::Part, 0, 100);
        row("bytes=50-1000000", RangeAsked::Part, 50, 50);
        row("bytes=100-", RangeAsked::Beyond, 0, 0);
        row("bytes=-0", RangeAsked::Beyond, 0, 0);
        row("bytes=5-2", RangeAsked::Whole, 0, 100);
        row("bytes=0-1,3-4", RangeAsked::Whole, 0, 100);
        row("bytes=99999999999999999999-", RangeAsked::Whole, 0, 100);
        row("lines=1-2", RangeAsked::Whole, 0, 100);
        row("bytes=--1", RangeAsked::Whole, 0, 100);
    }

    void rangesAreCut()
    {
        QFETCH(const QByteArray, text);

        const auto [asked, range] = rangeIn(text, 100);

        QTEST(int(asked), "asked");
        QTEST(range.from, "from");
        QTEST(range.bytes, "bytes");
    }

    void photosAreAnnouncedByTheirHashInEitherSpelling()
    {
        const QString hex = numberedHash(7);

        QCOMPARE(sha256InMetadata("sha256 " + hex.toLatin1().toBase64()), hex);
        QCOMPARE(sha256InMetadata("name eA==, sha256 " + QByteArray::fromHex(hex.toLatin1()).toBase64()),
                 hex);
        QVERIFY(!sha256InMetadata("sha256 " + hex.toLatin1()));
        QVERIFY(!sha256InMetadata("sha256 Li4vLi4vZXRj"));
        QVERIFY(!sha256InMetadata(""));
    }

    void aHeadIsReadOrRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status"); // 0: pending, 200: taken

        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        const QByteArray line("GET / HTTP/1.1\r\n");
        row("nothing", "", 0);
        row("half a line", "GET / HT", 0);
        row("no empty line yet", line + "Host: a\r\n", 0);
        row("whole", line + "Host: a\r\n\r\n", 200);
        row("no fields", line + "\r\n", 200);
        row("length and coding", line + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
        row("two lengths", line + "Content-Length: 3\r\nContent-Length: 3\r\n\r\n", 400);
        row("a list of lengths", line + "Content-Length: 3, 3\r\n\r\n", 400);
        row("negative length", line + "Content-Length: -1\r\n\r\n", 400);
        row("hex length", line + "Content-Length: 0x10\r\n\r\n", 400);
        row("huge length", line + "Content-Length: 99999999999999999999\r\n\r\n", 400);
        row("other coding", line + "Transfer-Encoding: gzip, chunked\r\n\r\n", 400);
        row("blank before the colon", line + "Content-Length : 3\r\n\r\n", 400);
        row("folded line", line + "Host: a\r\n b\r\n\r\n", 400);
        row("bare newline", line + "Host: a\nX: b\r\n\r\n", 400);
        row("NUL", line + QByteArray("X: a\0b\r\n\r\n", 10), 400);
        row("no colon", line + "Host\r\n\r\n", 400);
        row("no name", line + ": a\r\n\r\n", 400);
        row("no version", "GET /\r\n\r\n", 400);
        row("old version", "GET / HTTP/0.9\r\n\r\n", 505);
        row("absolute target", "GET http://a/ HTTP/1.1\r\n\r\n", 400);
        row("long target", "GET /" + QByteArray(3000, 'a') + " HTTP/1.1\r\n\r\n", 414);
        row("too large", line + "X: " + QByteArray(17000, 'a'), 431);
        row("too large, and ends", line + "X: " + QByteArray(17000, 'a') + "\r\n\r\n", 431);
        row("other expectation", line + "Expect: miracles\r\n\r\n", 417);
        row("leading empty line", "\r\n\r\n", 400);
    }

    void aHeadIsReadOrRefused()
    {
        QFETCH(const QByteArray, bytes);

        const auto seen = headIn(bytes);

        const auto *fault = std::get_if<HeadFault>(&seen);
        QTEST(fault ? fault->status : std::holds_alternative<Head>(seen) ? 200 : 0, "status");
    }

    void triesAreCountedAndForgotten()
    {
        FakeClock clock;
        Throttle throttle(5, 1min, clock);

        for (int i = 0; i < 5; ++i)
            QCOMPARE(throttle.take(u"a"_s), 0ms);
        QCOMPARE(throttle.take(u"a"_s), 12000ms);
        QCOMPARE(throttle.waitOf(u"a"_s), 12000ms);
        QCOMPARE(throttle.take(u"b"_s), 0ms);
        clock.advance(12s);
        QCOMPARE(throttle.take(u"a"_s), 0ms);
        QVERIFY(throttle.take(u"a"_s) > 0ms);
    }
};

} // namespace lantian::hub

QTEST_GUILESS_MAIN(lantian::hub::DecisionsTest)
#include "tst_hubdecisions.moc"
