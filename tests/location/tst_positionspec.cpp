#include "location/PositionSpec.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using Kind = PositionSpec::Kind;

/// How people name a position source.
class PositionSpecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PositionSpec>("spec");

        const auto row = [](const QString &text, const PositionSpec &spec) {
            QTest::newRow(qPrintable(text)) << text << spec;
        };
        row(u"system"_s, {.kind = Kind::System});
        row(u"serial:/dev/ttyUSB0"_s, {.kind = Kind::Serial, .target = u"/dev/ttyUSB0"_s});
        row(u"serial:/dev/ttyUSB0@115200"_s,
            {.kind = Kind::Serial, .target = u"/dev/ttyUSB0"_s, .baud = 115'200});
        row(u"tcp:gnss.local:10110"_s, {.kind = Kind::Tcp, .target = u"gnss.local"_s, .port = 10'110});
        row(u"tcp:[::1]:10110"_s, {.kind = Kind::Tcp, .target = u"::1"_s, .port = 10'110});
        row(u"udp:10110"_s, {.kind = Kind::Udp, .target = u"127.0.0.1"_s, .port = 10'110});
        row(u"udp:0.0.0.0:10110"_s, {.kind = Kind::Udp, .target = u"0.0.0.0"_s, .port = 10'110});
        row(u"gpsd:"_s, {.kind = Kind::Gpsd, .target = u"localhost"_s, .port = 2947});
        row(u"gpsd:gnss.local"_s, {.kind = Kind::Gpsd, .target = u"gnss.local"_s, .port = 2947});
        row(u"gpsd:gnss.local:2948"_s, {.kind = Kind::Gpsd, .target = u"gnss.local"_s, .port = 2948});
        row(u"file:/data/track.nmea"_s, {.kind = Kind::File, .target = u"/data/track.nmea"_s});
        row(u"file:/data/a@home.nmea@20"_s,
            {.kind = Kind::File, .target = u"/data/a@home.nmea"_s, .speed = 20});
        row(u"file:track.nmea@0"_s, {.kind = Kind::File, .target = u"track.nmea"_s, .speed = 0});
        row(u"file:C:/track.nmea@0.5"_s, {.kind = Kind::File, .target = u"C:/track.nmea"_s, .speed = 0.5});
    }

    void names()
    {
        QFETCH(const QString, text);
        QFETCH(const PositionSpec, spec);

        const Result<PositionSpec> read = positionSpec(text);

        EXPECT_OK(read);
        QVERIFY(*read == spec);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");

        for (const char *text : {"",
                                 "gpsd",
                                 "/dev/ttyUSB0",
                                 "serial:",
                                 "serial:@9600",
                                 "serial:/dev/ttyUSB0@0",
                                 "serial:/dev/x@-5",
                                 "serial:/dev/x@1e12",
                                 "tcp:",
                                 "tcp:host",
                                 "tcp::10110",
                                 "tcp:host:0",
                                 "tcp:host:65536",
                                 "tcp:host:99999999999",
                                 "tcp:ho st:1",
                                 "tcp:a:b:1",
                                 "udp:",
                                 "udp:host",
                                 "udp:gnss.local:1",
                                 "gpsd:host:",
                                 "gpsd:host:x",
                                 "file:",
                                 "file:@2",
                                 "file:a@-1",
                                 "file:a@1e9",
                                 "http:host:80"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refuses()
    {
        QFETCH(const QString, text);

        const Result<PositionSpec> read = positionSpec(text);

        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QCOMPARE(read.error().code, u"position-spec"_s);
    }
};

QTEST_GUILESS_MAIN(PositionSpecTest)
#include "tst_positionspec.moc"
