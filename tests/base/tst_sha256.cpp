#include "base/Sha256.h"
#include "support/Expect.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// SHA-256 against the vectors of FIPS 180-4 and NIST's byte-oriented message tests.
class Sha256Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownTextsHaveTheirKnownHashes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("hash");

        QTest::newRow("empty") << ""_ba
                               << u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
        QTest::newRow("abc") << "abc"_ba
                             << u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
        QTest::newRow("two blocks") << "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"_ba
                                    << u"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_s;
        QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                     << u"cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_s;
        QTest::newRow("0xbd") << "\xbd"_ba
                              << u"68325720aabd7c82f30f554b313d0570c95accbb7dc4b5aae11204c08ffe732b"_s;
        QTest::newRow("56 zeros") << QByteArray(56, '\0')
                                  << u"d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb"_s;
    }

    void knownTextsHaveTheirKnownHashes()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, hash);

        QCOMPARE(sha256Hex(bytes), hash);

        Sha256 inPieces;
        for (qsizetype at = 0; at < bytes.size(); at += 977)
            inPieces.add(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(977, bytes.size() - at)));
        QCOMPARE(inPieces.hex(), hash);
    }

    void aFileHasTheHashOfItsBytes_data()
    {
        QTest::addColumn<qsizetype>("size");

        for (const qsizetype size : {0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3'000'000})
            QTest::addRow("%lld bytes", qlonglong(size)) << size;
    }

    void aFileHasTheHashOfItsBytes()
    {
        QFETCH(const qsizetype, size);
        const QTemporaryDir folder;
        QByteArray bytes(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = char(i * 31 % 251);
        QFile file(folder.filePath(u"photo.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), size);
        file.close();

        const Result<QString> hash = fileSha256Hex(file.fileName());

        EXPECT_OK(hash);
        QCOMPARE(*hash, sha256Hex(bytes));
    }

    void aFileThatCannotBeReadIsAStorageError()
    {
        const QTemporaryDir folder;

        for (const QString &path : {folder.filePath(u"missing"_s), folder.path()}) {
            const Result<QString> hash = fileSha256Hex(path);
            QVERIFY(!hash);
            QCOMPARE(hash.error().kind, Error::Kind::Storage);
        }
    }

    void only64LowerCaseDigitsAreAHash()
    {
        QVERIFY(isSha256Hex(QString(64, u'0')));
        QVERIFY(isSha256Hex(sha256Hex("abc"_ba)));
        QVERIFY(!isSha256Hex(sha256Hex("abc"_ba).toUpper()));
        QVERIFY(!isSha256Hex(QString(63, u'0')));
        QVERIFY(!isSha256Hex(QString(65, u'0')));
        QVERIFY(!isSha256Hex(QString(63, u'0') + u'g'));
        QVERIFY(!isSha256Hex(QString(63, u'0') + u'/'));
        QVERIFY(!isSha256Hex(QString(63, u'0') + u'\n'));
        QVERIFY(!isSha256Hex(QString(64, u'０')));
        QVERIFY(!isSha256Hex({}));
    }
};

QTEST_GUILESS_MAIN(Sha256Test)
#include "tst_sha256.moc"
