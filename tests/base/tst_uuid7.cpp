#include "base/Uuid7.h"
#include "support/FakeClock.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace std::chrono_literals;

/// Ids by RFC 9562 5.7, and the one form they are written in.
class Uuid7Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionVariantAndTimeStandWhereTheRfcWantsThem()
    {
        const QDateTime now =
            QDateTime::fromMSecsSinceEpoch(0x017f22e279b0, Qt::UTC); // the RFC's own example

        for (int i = 0; i < 1000; ++i) {
            const QString text = idText(uuid7(now));

            QVERIFY2(text.startsWith(u"017f22e2-79b0-7"_s), qUtf8Printable(text));
            QVERIFY2(u"89ab"_s.contains(text[19]), qUtf8Printable(text));
        }
    }

    void laterIdsAreGreaterTexts()
    {
        FakeClock clock;
        QString last = idText(uuid7(clock.now()));
        for (int i = 0; i < 1000; ++i) {
            clock.advance(1ms);
            const QString next = idText(uuid7(clock.now()));
            QVERIFY(last < next);
            last = next;
        }
    }

    void aHundredThousandOfOneMillisecondDiffer()
    {
        const FakeClock clock;
        QSet<QUuid> ids;
        for (int i = 0; i < 100'000; ++i)
            ids << uuid7(clock.now());

        QCOMPARE(ids.size(), 100'000);
    }

    void everyRandomBitIsRandom()
    {
        const FakeClock clock;
        quint64 everHigh = 0;
        quint64 everLow = 0;
        quint64 alwaysHigh = ~quint64(0);
        quint64 alwaysLow = ~quint64(0);
        for (int i = 0; i < 200; ++i) {
            const QByteArray bytes = uuid7(clock.now()).toRfc4122();
            const quint64 high = bytes.left(8).toHex().toULongLong(nullptr, 16);
            const quint64 low = bytes.right(8).toHex().toULongLong(nullptr, 16);
            everHigh |= high;
            everLow |= low;
            alwaysHigh &= high;
            alwaysLow &= low;
        }

        QCOMPARE(everHigh & 0xffffU, 0x7fffU);
        QCOMPARE(alwaysHigh & 0xffffU, 0x7000U);
        QCOMPARE(everLow, 0xbfff'ffff'ffff'ffffU);
        QCOMPARE(alwaysLow, 0x8000'0000'0000'0000U);
    }

    void onlyTheOneFormIsAnId_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("braces") << u"{0192f0c1-7a01-7000-8000-00000000000a}"_s;
        QTest::newRow("upper case") << u"0192F0C1-7A01-7000-8000-00000000000A"_s;
        QTest::newRow("no hyphens") << u"0192f0c17a0170008000"
                                       "00000000000a"_s;
        QTest::newRow("too short") << u"0192f0c1-7a01-7000-8000-00000000000"_s;
        QTest::newRow("too long") << u"0192f0c1-7a01-7000-8000-00000000000ab"_s;
        QTest::newRow("blank before") << u" 0192f0c1-7a01-7000-8000-00000000000a"_s;
        QTest::newRow("line's end") << u"0192f0c1-7a01-7000-8000-00000000000a\n"_s;
        QTest::newRow("urn") << u"urn:uuid:0192f0c1-7a01-7000-8000-00000000000a"_s;
        QTest::newRow("no digit") << u"0192f0c1-7a01-7000-8000-00000000000g"_s;
        QTest::newRow("nil") << u"00000000-0000-0000-0000-000000000000"_s;
        QTest::newRow("empty") << u""_s;
    }

    void onlyTheOneFormIsAnId()
    {
        QFETCH(const QString, text);

        QVERIFY(idFromText(text).isNull());
    }

    void anIdGoesToTextAndBack()
    {
        const QUuid id = uuid7(FakeClock().now());

        QCOMPARE(idFromText(idText(id)), id);
        QCOMPARE(idText(idFromText(u"0192f0c1-7a01-7000-8000-00000000000a"_s)),
                 u"0192f0c1-7a01-7000-8000-00000000000a"_s);
    }
};

QTEST_GUILESS_MAIN(Uuid7Test)
#include "tst_uuid7.moc"
