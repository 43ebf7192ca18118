#include "location/NmeaReader.h"
#include "location/Sentences.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// What one stream of sentences makes of fixes.
class NmeaReaderTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime(QDate(2026, 11, 19), QTime(0, 47, 11), Qt::UTC);

    std::vector<Fix> read(const QByteArray &bytes) const
    {
        NmeaReader reader;
        std::vector<Fix> fixes = reader.read(bytes, m_now);
        for (const Fix &last : reader.finish(m_now))
            fixes.push_back(last);
        return fixes;
    }

private Q_SLOTS:
    void aFixSaysAllThatItsEpochSaid()
    {
        const QByteArray epoch =
            sentence("GNGGA,003100.50,3915.94392,N,11540.97294,E,4,15,0.8,22.4,M,-8.6,M,,") +
            rmc("003100.500");

        const std::vector<Fix> fixes = read(epoch);

        QCOMPARE(fixes.size(), 1u);
        const Fix &fix = fixes.front();
        QVERIFY(std::abs(fix.lat - 39.265732) < 1e-9);
        QVERIFY(std::abs(fix.lon - 115.682882333) < 1e-9);
        QCOMPARE(fix.accuracyM, std::optional(0.8 * userEquivalentRangeErrorM));
        QCOMPARE(fix.receivedAt, m_now);
        QCOMPARE(fix.gnssTime, QDateTime(QDate(2026, 11, 19), QTime(0, 31, 0, 500), Qt::UTC));
        QCOMPARE(fix.satellites, std::optional(15));
        QCOMPARE(fix.hdop, std::optional(0.8));
        QCOMPARE(fix.quality, 4);
        QCOMPARE(fix.source, Position::Source::Gnss);
    }

    void southAndWestAreNegative()
    {
        const auto fixes = read(sentence("GPGGA,000000,3330.0,S,07000.6,W,1,08,1.0,,M,,M,,"));

        QCOMPARE(fixes.size(), 1u);
        QCOMPARE(fixes.front().lat, -33.5);
        QCOMPARE(fixes.front().lon, -70.01);
    }

    void whatMakesAFix_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<int>("fixes");
        QTest::addColumn<bool>("dated");

        const auto row = [](const char *name, const QByteArray &stream, int fixes, bool dated = false) {
            QTest::newRow(name) << stream << fixes << dated;
        };
        row("GGA, then RMC", gga("010000") + rmc("010000"), 1, true);
        row("RMC, then GGA", rmc("010000") + gga("010000"), 1, true);
        row("GGA alone", gga("010000"), 1);
        row("RMC alone", rmc("010000"), 0);
        row("GGA whose RMC says V", gga("010000") + rmc("010000", "V"), 0);
        row("RMC saying V, then its GGA", rmc("010000", "V") + gga("010000"), 0);
        row("GGA without its RMC after a V", rmc("005959", "V") + gga("010000"), 0);
        row("GGA without its RMC after an A", rmc("005959") + gga("010000"), 1);
        row("status neither A nor V", gga("010000") + rmc("010000", ""), 0);
        row("RMC estimated", gga("010000") + rmc("010000", "A", "191126", "E"), 0);
        row("RMC manual", gga("010000") + rmc("010000", "A", "191126", "M"), 0);
        row("RMC simulated", gga("010000") + rmc("010000", "A", "191126", "S"), 0);
        row("RMC without mode", gga("010000") + sentence("GPRMC,010000,A,3912,N,11548,E,,,191126,,"), 1,
            true);
        row("RMC of another time", gga("010000") + rmc("010001"), 1);
        row("two epochs", gga("010000") + rmc("010000") + gga("010001") + rmc("010001"), 2, true);
        row("proprietary GGA", sentence("PXGGA,010000,3912,N,11548,E,1,8,1.0,,M,,M,,"), 0);
        for (const char *talker : {"GP", "GN", "GL", "GA", "GB", "BD", "GI", "GQ", "QZ"})
            row(talker, sentence(talker + gga("010000").mid(3).chopped(5)), 1);
        for (const char *quality : {"1", "2", "3", "4", "5"})
            row(qPrintable(u"quality "_s + QLatin1StringView(quality)), gga("010000", 0, quality), 1);
        for (const char *quality : {"", "0", "6", "7", "8", "9", "11", "A", "-1"})
            row(qPrintable(u"no fix of quality "_s + QLatin1StringView(quality)),
                gga("010000", 0, quality) + rmc("010000"), 0);
    }

    void whatMakesAFix()
    {
        QFETCH(const QByteArray, stream);
        QFETCH(const int, fixes);
        QFETCH(const bool, dated);

        const std::vector<Fix> found = read(stream);

        QCOMPARE(int(found.size()), fixes);
        for (const Fix &fix : found)
            QCOMPARE(fix.gnssTime.isValid(), dated);
    }

    void numbersThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("body");

        QTest::newRow("no time") << QByteArray("GPGGA,,3912,N,11548,E,1,8,1.0,,M,,M,,");
        QTest::newRow("minute 60 of the day") << QByteArray("GPGGA,016000,3912,N,11548,E,1,8,1.0,,M,,M,,");
        QTest::newRow("latitude beyond the pole")
            << QByteArray("GPGGA,010000,9000.1,N,11548,E,1,8,1.0,,M,,M,,");
        QTest::newRow("longitude beyond 180") << QByteArray("GPGGA,010000,3912,N,18000.1,E,1,8,1.0,,M,,M,,");
        QTest::newRow("60 minutes") << QByteArray("GPGGA,010000,3960,N,11548,E,1,8,1.0,,M,,M,,");
        QTest::newRow("sign") << QByteArray("GPGGA,010000,-912,N,11548,E,1,8,1.0,,M,,M,,");
        QTest::newRow("not a number") << QByteArray("GPGGA,010000,nan,N,11548,E,1,8,1.0,,M,,M,,");
        QTest::newRow("exponent") << QByteArray("GPGGA,010000,3912.1e1,N,11548,E,1,8,1.0,,M,,M,,");
        QTest::newRow("infinite") << QByteArray("GPGGA,010000,inf0,N,11548,E,1,8,1.0,,M,,M,,");
        QTest::newRow("no hemisphere") << QByteArray("GPGGA,010000,3912,,11548,E,1,8,1.0,,M,,M,,");
        QTest::newRow("hemispheres swapped") << QByteArray("GPGGA,010000,3912,E,11548,N,1,8,1.0,,M,,M,,");
        QTest::newRow("too few fields") << QByteArray("GPGGA,010000,3912,N,11548,E,1");
        QTest::newRow("too long a number")
            << QByteArray("GPGGA,010000,3912.000000000000000001,N,11548,E,1,8,1.0,,M,,M,,");
    }

    void numbersThatAreNone()
    {
        QFETCH(const QByteArray, body);

        QCOMPARE(read(sentence(body)).size(), 0u);
    }

    void accuracyIsUnsaidWithoutAProperHdop_data()
    {
        QTest::addColumn<QByteArray>("hdop");

        for (const char *hdop : {"", "0.0", "nan", "-1", "1000"})
            QTest::newRow(hdop) << QByteArray(hdop);
    }

    void accuracyIsUnsaidWithoutAProperHdop()
    {
        QFETCH(const QByteArray, hdop);

        const auto fixes = read(gga("010000", 0, "1", hdop));

        QCOMPARE(fixes.size(), 1u);
        QVERIFY(!fixes.front().accuracyM);
    }

    void datesThatCannotBeSetNoTime_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<bool>("believed");

        QTest::newRow("week rollover to 1999") << QByteArray("220899") << false;
        QTest::newRow("malformed") << QByteArray("2208-1") << false;
        QTest::newRow("five digits") << QByteArray("22089") << false;
        QTest::newRow("none") << QByteArray("") << false;
        QTest::newRow("no such day") << QByteArray("310426") << false;
        QTest::newRow("the day before") << QByteArray("311223") << false;
        QTest::newRow("first day") << QByteArray("010124") << true;
        QTest::newRow("last day") << QByteArray("010144") << true;
        QTest::newRow("the day after") << QByteArray("020144") << false;
    }

    void datesThatCannotBeSetNoTime()
    {
        QFETCH(const QByteArray, date);
        QFETCH(const bool, believed);

        const auto fixes = read(gga("010000") + rmc("010000", "A", date));

        QCOMPARE(fixes.size(), 1u);
        QCOMPARE(fixes.front().gnssTime.isValid(), believed);
    }

    void dirtyStreams_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<int>("fixes");

        const QByteArray good = gga("010000");
        QTest::newRow("wrong checksum") << QByteArray(good).replace("39", "38") << 0;
        QTest::newRow("no checksum") << QByteArray(good).chopped(5) + "\r\n" << 0;
        QTest::newRow("one digit of checksum") << QByteArray(good).chopped(3) + "\r\n" << 0;
        QTest::newRow("text after the checksum") << QByteArray(good).chopped(2) + "x\r\n" << 0;
        QTest::newRow("sentence within a torn one") << "$GPGSV,3,1,12," + good << 1;
        QTest::newRow("binary before") << QByteArray("\xb5\x62\x00\xff\x01", 5) + good << 1;
        QTest::newRow("binary within") << good.left(20) + '\0' + good.mid(20) << 0;
        QTest::newRow("binary with a $ before") << QByteArray("$\x01\x02", 3) + good << 1;
        QTest::newRow("only a line feed") << QByteArray(good).replace("\r\n", "\n") << 1;
        QTest::newRow("no end of line at the end") << good.chopped(2) << 1;
        QTest::newRow("endless line before") << '$' + QByteArray(1'000'000, 'x') + '\n' + good << 1;
        const QByteArray body = good.mid(1, good.size() - 6);
        const auto padded = [&](qsizetype line) {
            return sentence(body + QByteArray(line - body.size() - 4, '0'));
        };
        QTest::newRow("256 bytes") << padded(256) << 1;
        QTest::newRow("257 bytes") << padded(257) << 0;
        QTest::newRow("{} and other lines") << "{\"class\":\"VERSION\"}\r\n" + good << 1;
    }

    void dirtyStreams()
    {
        QFETCH(const QByteArray, stream);
        QFETCH(const int, fixes);

        QCOMPARE(int(read(stream).size()), fixes);
    }

    void aWholeEpochIsAFixAtOnce()
    {
        NmeaReader reader;

        QCOMPARE(reader.read(gga("010000"), m_now).size(), 0u);
        QCOMPARE(reader.read(rmc("010000"), m_now).size(), 1u);
    }

    void afterTheEndNothingOfTheOldStreamIsLeft()
    {
        NmeaReader reader;
        QCOMPARE(reader.read(rmc("010000", "V") + gga("010001").left(30), m_now).size(), 0u);
        QCOMPARE(reader.finish(m_now).size(), 0u);

        const auto fixes = reader.read(gga("010002") + rmc("010002"), m_now);

        QCOMPARE(fixes.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(NmeaReaderTest)
#include "tst_nmeareader.moc"
