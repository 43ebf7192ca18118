#include "protocol/DeviceKey.h"
#include "support/Expect.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// Ed25519 by RFC 8032, JWKs by RFC 8037, base64url by RFC 7515.
class DeviceKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signaturesAreThoseOfRfc8032_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");

        const auto row = [](const char *name, const char *seed, const char *key, const char *message,
                            const char *signature) {
            QTest::newRow(name) << QByteArray::fromHex(seed) << QByteArray::fromHex(key)
                                << QByteArray::fromHex(message) << QByteArray::fromHex(signature);
        };
        row("TEST 1", "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
            "d25bf5f0"
            "595bbe24655141438e7a100b");
        row("TEST 2", "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
            "387b2eae"
            "b4302aeeb00d291612bb0c00");
        row("TEST 3", "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
            "4a7c15e9"
            "716ed28dc027beceea1ec40a");
    }

    void signaturesAreThoseOfRfc8032()
    {
        QFETCH(const QByteArray, seed);
        QFETCH(const QByteArray, publicKey);
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, signature);

        const Result<DeviceKey> key = DeviceKey::fromSeed(seed);

        EXPECT_OK(key);
        QCOMPARE(key->seed(), seed);
        QCOMPARE(key->publicKey().bytes(), publicKey);
        QCOMPARE(key->signature(message), signature);
        QVERIFY(key->publicKey().verifies(message, signature));
        QVERIFY(!key->publicKey().verifies(message + 'x', signature));
        QVERIFY(!key->publicKey().verifies(message, signature.chopped(1)));
        QVERIFY(!key->publicKey().verifies(message, signature + 'x'));
        QVERIFY(!key->publicKey().verifies(message, QByteArray()));
    }

    void aSignatureWrittenInAnotherWayIsNone()
    {
        // S + L signs the same in arithmetic and is forbidden by RFC 8032 5.1.7.
        const DeviceKey key = DeviceKey::fresh();
        const QByteArray order =
            QByteArray::fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
        QByteArray other = key.signature("x"_ba);
        int carry = 0;
        for (int i = 0; i < 32; ++i) {
            carry += static_cast<unsigned char>(other[32 + i]) + static_cast<unsigned char>(order[i]);
            other[32 + i] = char(carry & 0xff);
            carry >>= 8;
        }

        QVERIFY(!key.publicKey().verifies("x"_ba, other));
    }

    void freshKeysDiffer() { QVERIFY(!(DeviceKey::fresh().publicKey() == DeviceKey::fresh().publicKey())); }

    void aJwkGoesOutAndBack()
    {
        const PublicKey key = DeviceKey::fresh().publicKey();

        const Result<PublicKey> back = PublicKey::fromJwk(key.jwk());

        EXPECT_OK(back);
        QVERIFY(*back == key);
        QCOMPARE(key.jwk().keys(), (QStringList{u"crv"_s, u"kty"_s, u"x"_s}));
    }

    void whatIsNoEd25519JwkIsInvalid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");

        QTest::newRow("kty EC") << u"kty"_s << QJsonValue(u"EC"_s);
        QTest::newRow("kty lower case") << u"kty"_s << QJsonValue(u"okp"_s);
        QTest::newRow("no kty") << u"kty"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("X25519") << u"crv"_s << QJsonValue(u"X25519"_s);
        QTest::newRow("Ed448") << u"crv"_s << QJsonValue(u"Ed448"_s);
        QTest::newRow("no crv") << u"crv"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("no x") << u"x"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("empty x") << u"x"_s << QJsonValue(u""_s);
        QTest::newRow("x a list") << u"x"_s << QJsonValue(QJsonArray{1});
        QTest::newRow("x short") << u"x"_s << QJsonValue(u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHUR"_s);
        QTest::newRow("x of 31 bytes") << u"x"_s << QJsonValue(QString(42, u'A'));
        QTest::newRow("x of 33 bytes") << u"x"_s << QJsonValue(QString(44, u'A'));
        QTest::newRow("x padded") << u"x"_s << QJsonValue(u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo="_s);
        QTest::newRow("x in plain base64")
            << u"x"_s << QJsonValue(u"11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo"_s);
        QTest::newRow("x with stray bits")
            << u"x"_s << QJsonValue(u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURp"_s);
    }

    void whatIsNoEd25519JwkIsInvalid()
    {
        QFETCH(const QString, name);
        QFETCH(const QJsonValue, value);
        QJsonObject jwk{{u"kty"_s, u"OKP"_s},
                        {u"crv"_s, u"Ed25519"_s},
                        {u"x"_s, u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"_s}};
        EXPECT_OK(PublicKey::fromJwk(jwk));
        jwk[name] = value;

        const Result<PublicKey> key = PublicKey::fromJwk(jwk);

        QVERIFY(!key);
        QCOMPARE(key.error().kind, Error::Kind::Invalid);
    }

    void aKeyHas32Bytes()
    {
        for (const int size : {0, 31, 33, 64}) {
            QVERIFY(!PublicKey::fromBytes(QByteArray(size, 'k')));
            QVERIFY(!DeviceKey::fromSeed(QByteArray(size, 'k')));
        }
    }

    void base64UrlHasOneFormOnly()
    {
        QCOMPARE(base64Url("\xfb\xff\xfe"_ba), "-__-"_ba);
        QCOMPARE(base64Url("f"_ba), "Zg"_ba);
        QCOMPARE(fromBase64Url("Zg").value(), "f"_ba);
        QCOMPARE(fromBase64Url("").value(), ""_ba);
        for (const QByteArray &text : {"Zg=="_ba, "Zh"_ba, "Z"_ba, "+//+"_ba, "Z g"_ba, "Zg\n"_ba, "Zg!"_ba})
            QVERIFY2(!fromBase64Url(text), text.constData());
    }
};

QTEST_GUILESS_MAIN(DeviceKeyTest)
#include "tst_devicekey.moc"
