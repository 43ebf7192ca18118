#include "protocol/Enrolment.h"
#include "protocol/HubAddress.h"
#include "protocol/HubDescription.h"
#include "protocol/Problem.h"
#include "protocol/PushAnswer.h"
#include "protocol/Receipt.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

const QUuid device(u"018f0000-0000-7000-8000-000000000001"_s);
const QUuid user(u"018f0000-0000-7000-8000-000000000002"_s);
const QUuid hubDevice(u"018f0000-0000-7000-8000-000000000003"_s);
const QString hash(64, u'a');

QJsonObject without(QJsonObject object, const QString &member)
{
    object.remove(member);
    return object;
}

EnrolmentRequest request()
{
    return {.code = u"K7-Q2"_s,
            .deviceName = u"QS-T07"_s,
            .publicKey = DeviceKey::fresh().publicKey(),
            .appVersion = u"0.1.0"_s,
            .device = device,
            .user = user};
}

} // namespace

/// What tablet and hub say to each other, as bytes and as values.
class HubMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInvitationIsReadAsItWasWritten()
    {
        const Invitation invitation{{{u"https://10.0.0.5:8443"_s, u"https://hub.county.example"_s}, hash},
                                    u"a+b/c=&?#"_s};

        const Result<Invitation> read = invitationFromText(u"  "_s + invitationText(invitation) + u"\n"_s);

        EXPECT_OK(read);
        QCOMPARE(*read, invitation);
    }

    void whatIsNoInvitationIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        const QString pin = u"&p="_s + hash;
        QTest::newRow("nothing") << QString();
        QTest::newRow("another QR") << u"https://example.org/pay?c=1"_s;
        QTest::newRow("no hub") << u"lantian:1?c=1"_s + pin;
        QTest::newRow("no pin") << u"lantian:1?u=https://10.0.0.5&c=1"_s;
        QTest::newRow("short pin") << u"lantian:1?u=https://10.0.0.5&c=1&p=abc"_s;
        QTest::newRow("no code") << u"lantian:1?u=https://10.0.0.5"_s + pin;
        QTest::newRow("plain http to elsewhere") << u"lantian:1?u=http://10.0.0.5&c=1"_s + pin;
        QTest::newRow("a file") << u"lantian:1?u=file:///etc/passwd&c=1"_s + pin;
        QTest::newRow("a path") << u"lantian:1?u=https://10.0.0.5/api&c=1"_s + pin;
        QTest::newRow("a user") << u"lantian:1?u=https://me@10.0.0.5&c=1"_s + pin;
        QTest::newRow("too long") << u"lantian:1?u=https://10.0.0.5&c="_s + QString(3000, u'1') + pin;
        QTest::newRow("too long once it is encoded")
            << u"lantian:1?"_s + u"u=https://1.2.3.4&"_s.repeated(100) + u"c=1"_s + pin;
    }

    void whatIsNoInvitationIsRefused()
    {
        QFETCH(const QString, text);

        EXPECT_ERROR(invitationFromText(text), Error::Kind::Invalid);
    }

    void plainHttpGoesToThisMachineAlone()
    {
        QVERIFY(isHubUrl(u"http://127.0.0.1:8080"_s));
        QVERIFY(isHubUrl(u"http://localhost:8080"_s));
        QVERIFY(isHubUrl(u"http://[::1]:8080"_s));
        QVERIFY(!isHubUrl(u"http://127.0.0.1.evil.example"_s));
        QVERIFY(!isHubUrl(u"http://192.168.1.2"_s));
        QVERIFY(isHubUrl(u"https://192.168.1.2"_s));
    }

    void anEnrolmentRequestIsReadAsItWasWritten()
    {
        const EnrolmentRequest asked = request();

        const Result<EnrolmentRequest> read = enrolmentRequestFromJson(toJson(asked));

        EXPECT_OK(read);
        QCOMPARE(toJson(*read), toJson(asked));
        QCOMPARE(read->device, device);
        QCOMPARE(read->user, user);
    }

    void anEnrolmentRequestNeedsNoIds()
    {
        const Result<EnrolmentRequest> read =
            enrolmentRequestFromJson(without(without(toJson(request()), u"device"_s), u"user"_s));

        EXPECT_OK(read);
        QVERIFY(read->device.isNull());
        QVERIFY(read->user.isNull());
    }

    void anEnrolmentRequestWithoutAMemberIsRefused_data()
    {
        QTest::addColumn<QString>("member");
        for (const char *member : {"code", "device_name", "public_key", "app_version"})
            QTest::newRow(member) << QString::fromLatin1(member);
    }

    void anEnrolmentRequestWithoutAMemberIsRefused()
    {
        QFETCH(const QString, member);

        const auto read = enrolmentRequestFromJson(without(toJson(request()), member));

        EXPECT_ERROR(read, Error::Kind::Invalid);
        QVERIFY(read.error().what.contains(member));
    }

    void namesThatHideWhatTheySayAreRefused()
    {
        for (const QString &name : {u"QS-T07\nQS-T08"_s, u"QS\u202eT07"_s, u"QS-T07"_s + QChar(0)}) {
            QJsonObject object = toJson(request());
            object[u"device_name"_s] = name;

            EXPECT_ERROR(enrolmentRequestFromJson(object), Error::Kind::Invalid);
        }
    }

    void idsThatAreNoneAreRefused()
    {
        QJsonObject object = toJson(request());
        object[u"device"_s] = u"../../etc"_s;

        EXPECT_ERROR(enrolmentRequestFromJson(object), Error::Kind::Invalid);
    }

    void anEnrolmentIsReadAsItWasWritten()
    {
        const Enrolment enrolment{
            .device = device,
            .token = u"t"_s,
            .user = user,
            .userName = u"网格员 07"_s,
            .role = u"inspector"_s,
            .scope = u"341881101001"_s,
            .hubName = u"青石镇环保站"_s,
            .hubDevice = hubDevice,
            .hubKey = DeviceKey::fresh().publicKey(),
        };

        const Result<Enrolment> read = enrolmentFromJson(toJson(enrolment));

        EXPECT_OK(read);
        QCOMPARE(toJson(*read), toJson(enrolment));
        for (const QString &member : {u"device"_s, u"token"_s, u"user"_s, u"role"_s, u"scope"_s, u"hub"_s})
            EXPECT_ERROR(enrolmentFromJson(without(toJson(enrolment), member)), Error::Kind::Invalid);
    }

    void aHubsDescriptionIsReadAsItWasWritten()
    {
        const HubDescription description{
            .name = u"青石镇环保站"_s,
            .device = hubDevice,
            .publicKey = DeviceKey::fresh().publicKey(),
            .epoch = u"e1"_s,
            .versions = {u"v1"_s},
            .time = QDateTime(QDate(2026, 11, 26), QTime(1, 2, 3, 4), Qt::UTC),
            .maxEvents = 500,
            .maxEventBytes = 65536,
            .maxPhotoBytes = 30'000'000,
        };

        const Result<HubDescription> read = hubDescriptionFromJson(toJson(description));

        EXPECT_OK(read);
        QCOMPARE(toJson(*read), toJson(description));
        for (const QString &member : toJson(description).keys()) {
            if (member != u"name"_s)
                EXPECT_ERROR(hubDescriptionFromJson(without(toJson(description), member)),
                             Error::Kind::Invalid);
        }
    }

    void anAnswerToEventsIsReadAsItWasWritten()
    {
        const PushAnswer answer{
            .results = {{device, PushResult::Status::Stored, {}},
                        {user, PushResult::Status::Duplicate, {}},
                        {hubDevice, PushResult::Status::Conflict, u"event-conflict"_s},
                        {QUuid(), PushResult::Status::Rejected, u"envelope-invalid"_s}},
            .missingPhotos = {hash},
            .ackedSeq = 12,
        };

        const Result<PushAnswer> read = pushAnswerFromJson(toJson(answer));

        EXPECT_OK(read);
        QCOMPARE(*read, answer);
        for (const QString &member : {u"results"_s, u"missing_photos"_s, u"acked_seq"_s})
            EXPECT_ERROR(pushAnswerFromJson(without(toJson(answer), member)), Error::Kind::Invalid);
    }

    void aReceiptIsReadByWhoKnowsTheHub()
    {
        const DeviceIdentity hub{hubDevice, DeviceKey::fresh()};
        const Receipt receipt{.device = device,
                              .ackedSeq = 7,
                              .head = hash,
                              .photosMissing = {QString(64, u'b')},
                              .at = QDateTime(QDate(2026, 11, 26), QTime(17, 0), Qt::UTC),
                              .epoch = u"e1"_s};

        const Result<Receipt> read =
            receiptFromLine(receiptLine(receipt, hub), hubDevice, hub.key.publicKey());

        EXPECT_OK(read);
        QCOMPARE(*read, receipt);
    }

    void aForgedReceiptIsRefused()
    {
        const DeviceIdentity hub{hubDevice, DeviceKey::fresh()};
        const Receipt receipt{
            .device = device, .head = hash, .at = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)};
        const QByteArray line = receiptLine(receipt, hub);

        EXPECT_ERROR(receiptFromLine(receiptLine(receipt, {hubDevice, DeviceKey::fresh()}), hubDevice,
                                     hub.key.publicKey()),
                     Error::Kind::Denied);
        EXPECT_ERROR(receiptFromLine(line, device, hub.key.publicKey()), Error::Kind::Denied);
        EXPECT_ERROR(receiptFromLine(QByteArray(line).replace("\\\"acked_seq\\\":0", "\\\"acked_seq\\\":9"),
                                     hubDevice, hub.key.publicKey()),
                     Error::Kind::Denied);
        EXPECT_ERROR(receiptFromLine("<html>", hubDevice, hub.key.publicKey()), Error::Kind::Invalid);
    }

    void aProblemIsReadAsItWasWritten()
    {
        const Problem problem{403, u"code-unknown"_s, u"The code is not known, was used or has run out."_s};

        QCOMPARE(problemFromText(problemText(problem)), problem);
        QCOMPARE(problemFromText("<html>404</html>"), std::nullopt);
        QCOMPARE(problemFromText(R"({"type":"about:blank","status":500})"), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(HubMessagesTest)
#include "tst_hubmessages.moc"
