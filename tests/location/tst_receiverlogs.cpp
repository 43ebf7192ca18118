#include "location/NmeaReader.h"
#include "location/Sentences.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

const QDateTime now(QDate(2026, 11, 19), QTime(0, 47, 11), Qt::UTC);

/// The fixes of `bytes` fed in pieces as long as `next` says.
template <class Next>
std::vector<Fix> fixesOf(const QByteArray &bytes, Next next)
{
    NmeaReader reader;
    std::vector<Fix> fixes;
    for (qsizetype from = 0; from < bytes.size();) {
        const QByteArray piece = bytes.mid(from, next());
        for (const Fix &fix : reader.read(piece, now))
            fixes.push_back(fix);
        from += piece.size();
    }
    for (const Fix &fix : reader.finish(now))
        fixes.push_back(fix);
    return fixes;
}

std::vector<Fix> fixesOf(const QByteArray &bytes)
{
    return fixesOf(bytes, [&] { return bytes.size(); });
}

bool hasRightChecksum(const QByteArray &line)
{
    return line.size() > 4 && sentence(line.mid(1, line.size() - 4)) == line + "\r\n";
}

/// The GGA sentences of a log, found in another way than the reader's: from the last $ of each line.
QList<QByteArray> ggaLines(const QByteArray &log)
{
    QList<QByteArray> lines;
    for (const QByteArray &line : QByteArray(log).replace('\r', '\n').split('\n')) {
        const QByteArray last = line.mid(std::max<qsizetype>(0, line.lastIndexOf('$')));
        if (last.startsWith('$') && last.mid(3, 4) == "GGA,")
            lines << last;
    }
    return lines;
}

/// The time of day, quality and latitude that a GGA line and a fix have in common.
QByteArray marks(const QTime &time, int quality, double lat)
{
    return time.toString(u"hhmmsszzz"_s).toLatin1() + ' ' + QByteArray::number(quality) + ' ' +
           QByteArray::number(lat, 'f', 7);
}

} // namespace

/// Real receivers' logs, whole and damaged. They are gpsd's, lie beside this tree, and are not part of it.
class ReceiverLogsTest : public QObject
{
    Q_OBJECT

    static void eachLog()
    {
        QTest::addColumn<QByteArray>("log");

        QTest::newRow("track.nmea") << demoTrack();
        for (const QString &name : receiverLogs().entryList({u"*.log"_s}))
            QTest::newRow(qPrintable(name)) << fileOf(receiverLogs().filePath(name));
    }

    static QByteArray log(const QString &name) { return fileOf(receiverLogs().filePath(name)); }

private Q_SLOTS:
    void everyFixStandsInAGoodSentence_data() { eachLog(); }

    void everyFixStandsInAGoodSentence()
    {
        QFETCH(const QByteArray, log);
        QSet<QByteArray> good;
        for (const QByteArray &line : ggaLines(log)) {
            const QList<QByteArray> fields = line.split(',');
            if (!hasRightChecksum(line) || fields.size() < 9 || !QByteArray("12345").contains(fields[6]) ||
                fields[6].isEmpty())
                continue;
            const double degrees = fields[2].left(2).toInt() + fields[2].mid(2).toDouble() / 60;
            const QByteArray ms = fields[1].mid(7).leftJustified(3, '0', true);
            good << marks(QTime(fields[1].left(2).toInt(), fields[1].mid(2, 2).toInt(),
                                fields[1].mid(4, 2).toInt(), ms.toInt()),
                          fields[6].toInt(), fields[3] == "S" ? -degrees : degrees);
        }

        for (const Fix &fix : fixesOf(log)) {
            QVERIFY(good.contains(marks(fix.timeOfDay, fix.quality, fix.lat)));
            QVERIFY(std::abs(fix.lat) <= 90 && std::abs(fix.lon) <= 180);
        }
    }

    void howManyFixesALogHolds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("fixes");
        QTest::addColumn<int>("dated");

        // Counted with grep: GGA of quality 1 to 5 with a right checksum and no RMC that says V.
        QTest::newRow("bad dates and no GGA") << u"april6_2019.log"_s << 0 << 0;
        QTest::newRow("never a fix") << u"eXplorist110.log"_s << 0 << 0;
        QTest::newRow("simulator") << u"garmin-geko201.log"_s << 0 << 0;
        QTest::newRow("week rollover") << u"gp-320fw-2019-04-07-coldboot.log"_s << 2 << 0;
        QTest::newRow("estimated in between") << u"garmin-10x.log"_s << 9 << 0;
        QTest::newRow("phone, cold start") << u"quectel-eg25-g.log"_s << 23 << 0;
        QTest::newRow("found, lost, found") << u"unicore-um621.log"_s << 16 << 16;
        QTest::newRow("BeiDou as BD") << u"quectel-l76k-nmea.log"_s << 150 << 149;
        QTest::newRow("long cold start") << u"telit-he910.log"_s << 187 << 0;
        QTest::newRow("all systems") << u"ublox-neo-m9n-nmea.log"_s << 61 << 0;
        QTest::newRow("four satellites") << u"ublox-lea-4h.log"_s << 9 << 0;
        QTest::newRow("one sentence, checksum wrong") << u"tcp-torture.log"_s << 0 << 0;
    }

    void howManyFixesALogHolds()
    {
        QFETCH(const QString, name);
        QFETCH(const int, fixes);
        QFETCH(const int, dated);
        if (!receiverLogs().exists(name))
            QSKIP("the receivers' logs are not beside this tree");

        const std::vector<Fix> found = fixesOf(log(name));

        QCOMPARE(int(found.size()), fixes);
        QCOMPARE(int(std::count_if(found.begin(), found.end(),
                                   [](const Fix &fix) { return fix.gnssTime.isValid(); })),
                 dated);
    }

    void anyChoppingGivesTheSameFixes_data() { eachLog(); }

    void anyChoppingGivesTheSameFixes()
    {
        QFETCH(const QByteArray, log);
        const std::vector<Fix> whole = fixesOf(log);
        QRandomGenerator random(20261119);

        QVERIFY(fixesOf(log, [] { return 1; }) == whole);
        QVERIFY(fixesOf(log, [] { return 7; }) == whole);
        QVERIFY(fixesOf(log, [] { return 64; }) == whole);
        for (int round = 0; round < 5; ++round)
            QVERIFY(fixesOf(log, [&] { return qsizetype(random.bounded(1, 400)); }) == whole);
    }

    void noDamagedSentenceGivesAFix_data() { eachLog(); }

    void noDamagedSentenceGivesAFix()
    {
        QFETCH(const QByteArray, log);
        QRandomGenerator random(20261119);
        int seen = 0;
        for (const QByteArray &line : ggaLines(log)) {
            if (!hasRightChecksum(line))
                continue;
            for (qsizetype at = 0; at < line.size(); ++at) {
                QByteArray damaged = line;
                const int flip = random.bounded(1, 256);
                damaged[at] = char(damaged[at] ^ flip);

                QVERIFY2(fixesOf(damaged + "\r\n").empty(),
                         qPrintable(QString::fromLatin1(damaged.toPercentEncoding())));
                ++seen;
            }
        }
        QVERIFY(seen > 0 || log.count("GGA") == 0);
    }

    void aLogWithEverySentenceDamagedGivesNone_data() { eachLog(); }

    void aLogWithEverySentenceDamagedGivesNone()
    {
        QFETCH(const QByteArray, log);
        QRandomGenerator random(20261120);
        QByteArray damaged;
        for (const QByteArray &line : log.split('\n')) {
            QByteArray torn = line;
            qsizetype at = -1;
            for (qsizetype start = line.indexOf('$'); start >= 0; start = line.indexOf('$', start + 1)) {
                at = start + random.bounded(1, 8); // within "GPGGA,0"
                if (at < torn.size())
                    torn[at] = char(torn[at] ^ 1);
            }
            damaged += torn + '\n';
        }

        QVERIFY(fixesOf(damaged).empty());
    }
};

QTEST_GUILESS_MAIN(ReceiverLogsTest)
#include "tst_receiverlogs.moc"
