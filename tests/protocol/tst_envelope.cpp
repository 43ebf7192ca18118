#include "base/Sha256.h"
#include "base/Uuid7.h"
#include "protocol/Envelope.h"
#include "protocol/EventText.h"
#include "support/Events.h"
#include "support/Expect.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

/// tests/data/jws_vectors.json: envelopes that another JOSE library made with the key of RFC 8037 A.1.
QJsonObject vectors()
{
    QFile file(QLatin1StringView(SOURCE_ROOT) + "/tests/data/jws_vectors.json"_L1);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Envelope envelopeOf(const QJsonObject &object)
{
    return {object[u"protected"_s].toString().toLatin1(), object[u"payload"_s].toString().toUtf8(),
            object[u"signature"_s].toString().toLatin1()};
}

std::vector<Envelope> golden()
{
    std::vector<Envelope> envelopes;
    for (const QJsonValue &event : vectors()[u"events"_s].toArray())
        envelopes.push_back(envelopeOf(event[u"envelope"_s].toObject()));
    return envelopes;
}

PublicKey goldenKey()
{
    return *PublicKey::fromJwk(vectors()[u"public_key"_s].toObject());
}

DeviceKey goldenPair()
{
    return *DeviceKey::fromSeed(*fromBase64Url(vectors()[u"private_key_d"_s].toString().toLatin1()));
}

/// An envelope with any text as its protected header, signed as it stands.
Envelope signedWith(const QByteArray &header)
{
    const QByteArray encoded = base64Url(header);
    const QByteArray payload = "{}"_ba;
    return {encoded, payload, base64Url(goldenPair().signature(encoded + '.' + payload))};
}

} // namespace

/// Events on the wire, held against what another JOSE library made of them.
class EnvelopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(golden().size(), 2U); }

    void whatAnotherLibrarySignedVerifiesHere()
    {
        for (const Envelope &envelope : golden()) {
            QVERIFY(verifies(envelope, goldenKey()));
            const Result<QUuid> signer = signerOf(envelope);
            EXPECT_OK(signer);
            QCOMPARE(idText(*signer), u"0192f0c1-7a00-7000-8000-000000000007"_s);
        }
    }

    void signingAgainGivesTheSameBytes()
    {
        for (const Envelope &envelope : golden()) {
            const Envelope again = sealed(envelope.payload, *signerOf(envelope), goldenPair());

            QCOMPARE(again.header, envelope.header);
            QCOMPARE(again.payload, envelope.payload);
            QCOMPARE(again.signature, envelope.signature);
        }
    }

    void hashAndChainAreThoseOfTheVectors()
    {
        QString previous = noPrevious();
        qint64 seq = 0;
        for (const QJsonValue &vector : vectors()[u"events"_s].toArray()) {
            const Envelope envelope = envelopeOf(vector[u"envelope"_s].toObject());
            const Result<Event> event = eventFromPayload(envelope.payload);

            EXPECT_OK(event);
            QCOMPARE(envelope.payloadHash(), vector[u"payload_sha256"_s].toString());
            QCOMPARE(event->prev, previous);
            QCOMPARE(event->seq, ++seq);
            previous = envelope.payloadHash();
        }
    }

    void anyByteThatIsChangedBreaksTheSignature()
    {
        const Envelope good = golden().front();
        for (QByteArray Envelope::*part : {&Envelope::header, &Envelope::payload, &Envelope::signature}) {
            for (qsizetype at = 0; at < (good.*part).size(); ++at) {
                for (const int bit : {0x01, 0x02, 0x20, 0x80}) {
                    Envelope tampered = good;
                    (tampered.*part)[at] = char((tampered.*part)[at] ^ bit);
                    QVERIFY2(!verifies(tampered, goldenKey()), qPrintable(u"byte %1"_s.arg(at)));
                }
                Envelope shorter = good;
                (shorter.*part).remove(at, 1);
                QVERIFY2(!verifies(shorter, goldenKey()), qPrintable(u"without byte %1"_s.arg(at)));
            }
            Envelope longer = good;
            (longer.*part) += 'A';
            QVERIFY(!verifies(longer, goldenKey()));
        }
    }

    void payloadsAndSignaturesAreNotInterchangeable()
    {
        const std::vector<Envelope> both = golden();

        QVERIFY(!verifies({both[0].header, both[1].payload, both[0].signature}, goldenKey()));
        QVERIFY(!verifies(both[0], DeviceKey::fresh().publicKey()));
    }

    void aLineBringsBackEveryByte_data()
    {
        QTest::addColumn<QByteArray>("payload");

        QTest::newRow("golden") << golden().front().payload;
        QTest::newRow("quotes and backslashes") << "{\"a\":\"\\\" \\\\ \\/ \\\\\\\" \\\\\\\\\"}"_ba;
        QTest::newRow("escaped line ends") << R"({"a":"\n\r\t\b\f"})"_ba;
        QTest::newRow("raw white space") << " {\n\t\"a\" :\r\n 1 } \n"_ba;
        QTest::newRow("emoji") << u"{\"a\":\"😀👩‍🚒🏳️‍🌈\"}"_s.toUtf8();
        QTest::newRow("escaped emoji") << R"({"a":"\ud83d\ude00"})"_ba;
        QTest::newRow("U+2028 and U+2029") << "{\"a\":\"\xe2\x80\xa8\xe2\x80\xa9\"}"_ba;
        QTest::newRow("escaped NUL") << R"({"a":"\u0000"})"_ba;
        QTest::newRow("delete and C1") << "{\"a\":\"\x7f\xc2\x80\xc2\x85\"}"_ba;
        QTest::newRow("noncharacters") << "{\"a\":\"\xef\xbf\xbe\xef\xbf\xbf\xf4\x8f\xbf\xbf\"}"_ba;
        QTest::newRow("rare ideograph") << u"{\"a\":\"𠮷𡈽\"}"_s.toUtf8();
        QTest::newRow("decomposed") << "{\"a\":\"e\xcc\x81\"}"_ba;
        QTest::newRow("byte order mark within") << "{\"a\":\"\xef\xbb\xbf\"}"_ba;
        QTest::newRow("numbers as written") << R"({"a":1.0,"b":1e2,"c":-0,"d":12345678901234567890})"_ba;
        QTest::newRow("order and repeats") << R"({"b":1,"a":2,"b":3})"_ba;
        QTest::newRow("control characters") << QByteArray("\x01\x02\x1f\0", 4);
        QTest::newRow("empty") << ""_ba;
    }

    void aLineBringsBackEveryByte()
    {
        QFETCH(const QByteArray, payload);
        const Envelope envelope = sealed(payload, numberedId(7), goldenPair());

        const QByteArray line = lineOf(envelope);
        const Result<Envelope> back = envelopeFromLine(line);

        QVERIFY(!line.contains('\n'));
        EXPECT_OK(back);
        QCOMPARE(back->payload, payload);
        QVERIFY(*back == envelope);
        QVERIFY(verifies(*back, goldenKey()));
    }

    void theLargestPayloadFitsALineHoweverItIsEscaped()
    {
        const Envelope envelope = sealed(QByteArray(maxEventBytes, '\x01'), numberedId(7), goldenPair());

        const Result<Envelope> back = envelopeFromLine(lineOf(envelope));

        EXPECT_OK(back);
        QVERIFY(*back == envelope);
    }

    void whatIsNoEnvelopeIsInvalid_data()
    {
        QTest::addColumn<QByteArray>("line");

        QTest::newRow("empty") << ""_ba;
        QTest::newRow("no JSON") << "<html>Sign in</html>"_ba;
        QTest::newRow("cut") << lineOf(golden().front()).chopped(1);
        QTest::newRow("two") << lineOf(golden().front()) + lineOf(golden().front());
        QTest::newRow("array") << R"(["a","b","c"])"_ba;
        QTest::newRow("null") << "null"_ba;
        QTest::newRow("no protected") << R"({"payload":"b","signature":"c"})"_ba;
        QTest::newRow("no payload") << R"({"protected":"a","signature":"c"})"_ba;
        QTest::newRow("no signature") << R"({"protected":"a","payload":"b"})"_ba;
        QTest::newRow("payload an object") << R"({"protected":"a","payload":{},"signature":"c"})"_ba;
        QTest::newRow("general form")
            << R"({"payload":"b","signatures":[{"protected":"a","signature":"c"}]})"_ba;
        QTest::newRow("not UTF-8") << "{\"protected\":\"a\",\"payload\":\"\xff\",\"signature\":\"c\"}"_ba;
        QTest::newRow("overlong") << "{\"protected\":\"a\",\"payload\":\"\xc0\xaf\",\"signature\":\"c\"}"_ba;
        QTest::newRow("UTF-8 of a surrogate")
            << "{\"protected\":\"a\",\"payload\":\"\xed\xa0\x80\",\"signature\":\"c\"}"_ba;
        QTest::newRow("half an emoji") << R"({"protected":"a","payload":"\ud83d","signature":"c"})"_ba;
        QTest::newRow("the other half") << R"({"protected":"a","payload":"\ude00","signature":"c"})"_ba;
        QTest::newRow("too long") << lineOf({"a"_ba, QByteArray(6 * maxEventBytes + 4096, 'x'), "c"_ba});
        QTest::newRow("too deep") << QByteArray(5000, '[');
    }

    void whatIsNoEnvelopeIsInvalid()
    {
        QFETCH(const QByteArray, line);

        const Result<Envelope> envelope = envelopeFromLine(line);

        QVERIFY(!envelope);
        QCOMPARE(envelope.error().kind, Error::Kind::Invalid);
        QCOMPARE(envelope.error().code, u"envelope-invalid"_s);
    }

    void onlyTheHeaderOfAnEventNamesASigner_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("isGood");

        const QByteArray kid = R"("kid":"0192f0c1-7a00-7000-8000-000000000007")"_ba;
        const auto row = [&](const char *name, QByteArray header, bool isGood) {
            QTest::newRow(name) << header.replace("KID", kid) << isGood;
        };
        row("as in the paper", R"({"alg":"EdDSA",KID,"b64":false,"crit":["b64"]})"_ba, true);
        row("in another order", R"({"crit":["b64"],"b64":false,KID,"alg":"EdDSA"})"_ba, true);
        row("with blanks", R"({ "alg": "EdDSA", KID, "b64": false, "crit": ["b64"] })"_ba, true);
        row("alg none", R"({"alg":"none",KID,"b64":false,"crit":["b64"]})"_ba, false);
        row("alg eddsa", R"({"alg":"eddsa",KID,"b64":false,"crit":["b64"]})"_ba, false);
        row("alg HS256", R"({"alg":"HS256",KID,"b64":false,"crit":["b64"]})"_ba, false);
        row("alg ES256", R"({"alg":"ES256",KID,"b64":false,"crit":["b64"]})"_ba, false);
        row("no alg", R"({KID,"b64":false,"crit":["b64"]})"_ba, false);
        row("alg a list", R"({"alg":["EdDSA"],KID,"b64":false,"crit":["b64"]})"_ba, false);
        row("b64 true", R"({"alg":"EdDSA",KID,"b64":true,"crit":["b64"]})"_ba, false);
        row("b64 a text", R"({"alg":"EdDSA",KID,"b64":"false","crit":["b64"]})"_ba, false);
        row("no b64", R"({"alg":"EdDSA",KID,"crit":["b64"]})"_ba, false);
        row("no crit", R"({"alg":"EdDSA",KID,"b64":false})"_ba, false);
        row("empty crit", R"({"alg":"EdDSA",KID,"b64":false,"crit":[]})"_ba, false);
        row("other crit", R"({"alg":"EdDSA",KID,"b64":false,"crit":["exp"]})"_ba, false);
        row("more crit", R"({"alg":"EdDSA",KID,"b64":false,"crit":["b64","exp"]})"_ba, false);
        row("crit twice", R"({"alg":"EdDSA",KID,"b64":false,"crit":["b64","b64"]})"_ba, false);
        row("crit a text", R"({"alg":"EdDSA",KID,"b64":false,"crit":"b64"})"_ba, false);
        row("its own key", R"({"alg":"EdDSA",KID,"b64":false,"crit":["b64"],"jwk":{}})"_ba, false);
        row("no kid", R"({"alg":"EdDSA","b64":false,"crit":["b64"]})"_ba, false);
        row("kid no id", R"({"alg":"EdDSA","kid":"tablet 7","b64":false,"crit":["b64"]})"_ba, false);
        row("kid in braces",
            R"({"alg":"EdDSA","kid":"{0192f0c1-7a00-7000-8000-000000000007}","b64":false,"crit":["b64"]})"_ba,
            false);
        row("kid nil",
            R"({"alg":"EdDSA","kid":"00000000-0000-0000-0000-000000000000","b64":false,"crit":["b64"]})"_ba,
            false);
        row("no JSON", "EdDSA"_ba, false);
        row("empty", ""_ba, false);
    }

    void onlyTheHeaderOfAnEventNamesASigner()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const bool, isGood);

        const Result<QUuid> signer = signerOf(signedWith(header));

        QCOMPARE(signer.has_value(), isGood);
        if (!signer)
            QCOMPARE(signer.error().code, u"envelope-header"_s);
    }

    void aHeaderThatIsNotBase64UrlNamesNobody()
    {
        const Envelope good = golden().front();
        for (const QByteArray &header :
             {good.header + '=', good.header + '!', '\n' + good.header, good.header.chopped(1)})
            QVERIFY(!signerOf({header, good.payload, good.signature}));
    }
};

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "tst_envelope.moc"
