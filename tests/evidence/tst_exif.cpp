#include "evidence/Exif.h"
#include "evidence/Pictures.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using lantian::pictures::ExifBlock;

Q_DECLARE_METATYPE(std::function<void(ExifBlock &)>)

/// What pictures say about themselves.
class ExifTest : public QObject
{
    Q_OBJECT

    using Writing = std::function<void(ExifBlock &)>;

    const QByteArray m_plain = pictures::written(pictures::quarters(64, 32), "jpeg"_ba);

    ExifHints hintsOf(const Writing &write) const
    {
        ExifBlock block;
        write(block);
        return exifHints(block.in(m_plain));
    }

private Q_SLOTS:
    /// The values are those that exiftool 12.57 tells with -n.
    void theSixPhotosTellTimePlaceAndDirection_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("taken");
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("direction");
        QTest::addColumn<int>("orientation");

        QTest::newRow("1") << u"00001"_s << u"2023-11-05T09:44:00+08:00"_s << 39.074409 << 115.927891 << 0.0
                           << 1;
        QTest::newRow("2") << u"00002"_s << u"2023-11-13T07:27:00+08:00"_s << 39.30045 << 115.753158 << 30.0
                           << 6;
        QTest::newRow("3") << u"00003"_s << u"2023-12-04T16:35:00+08:00"_s << 39.270959 << 115.622983 << 60.0
                           << 8;
        QTest::newRow("4") << u"00004"_s << u"2023-11-25T11:27:00+08:00"_s << 39.218195 << 115.846593 << 90.0
                           << 3;
        QTest::newRow("5") << u"00005"_s << u"2023-11-26T17:41:00+08:00"_s << 39.232219 << 115.675882 << 120.0
                           << 1;
        QTest::newRow("6") << u"00006"_s << u"2023-12-07T13:27:00+08:00"_s << 39.066316 << 115.844215 << 150.0
                           << 1;
    }

    void theSixPhotosTellTimePlaceAndDirection()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, taken);
        QFETCH(const double, lat);
        QFETCH(const double, lon);
        QFETCH(const double, direction);
        QFETCH(const int, orientation);
        QFile file(QLatin1StringView(SOURCE_ROOT) +
                   u"/resources/demo/photos/990101-2023-%1_1.jpg"_s.arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));

        const ExifHints hints = exifHints(file.readAll());

        QCOMPARE(hints.takenAt, QDateTime::fromString(taken, Qt::ISODate).toUTC());
        QVERIFY(hints.offsetStated);
        QVERIFY(hints.position);
        QVERIFY(std::abs(hints.position->lat - lat) < 1e-6);
        QVERIFY(std::abs(hints.position->lon - lon) < 1e-6);
        QCOMPARE(hints.position->accuracyM, 4.8);
        QCOMPARE(hints.position->source, Position::Source::Gnss);
        QCOMPARE(hints.directionDeg, direction);
        QCOMPARE(hints.orientation, orientation);
    }

    void timeIsReadOrLeftOut_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QByteArray>("offset");
        QTest::addColumn<QByteArray>("fraction");
        QTest::addColumn<QString>("utc");

        QTest::newRow("with its offset") << "2026:11:19 08:46:12"_ba
                                         << "+08:00"_ba
                                         << ""_ba << u"2026-11-19T00:46:12.000Z"_s;
        QTest::newRow("west of Greenwich") << "2026:11:19 08:46:12"_ba
                                           << "-03:30"_ba
                                           << ""_ba << u"2026-11-19T12:16:12.000Z"_s;
        QTest::newRow("no offset: the local zone") << "2026:11:19 08:46:12"_ba
                                                   << ""_ba
                                                   << ""_ba << u"2026-11-19T00:46:12.000Z"_s;
        QTest::newRow("an offset of nowhere") << "2026:11:19 08:46:12"_ba
                                              << "+99:00"_ba
                                              << ""_ba << u"2026-11-19T00:46:12.000Z"_s;
        QTest::newRow("tenths") << "2026:11:19 08:46:12"_ba
                                << "+08:00"_ba
                                << "5"_ba << u"2026-11-19T00:46:12.500Z"_s;
        QTest::newRow("microseconds") << "2026:11:19 08:46:12"_ba
                                      << "+08:00"_ba
                                      << "123456"_ba << u"2026-11-19T00:46:12.123Z"_s;
        QTest::newRow("a fraction in words") << "2026:11:19 08:46:12"_ba
                                             << "+08:00"_ba
                                             << "half"_ba << u"2026-11-19T00:46:12.000Z"_s;
        QTest::newRow("never set") << "0000:00:00 00:00:00"_ba
                                   << "+08:00"_ba
                                   << ""_ba << QString();
        QTest::newRow("a clock at its start") << "1970:01:01 08:00:00"_ba
                                              << "+08:00"_ba
                                              << ""_ba << QString();
        QTest::newRow("no such day") << "2026:02:30 08:00:00"_ba
                                     << "+08:00"_ba
                                     << ""_ba << QString();
        QTest::newRow("words") << "yesterday"_ba
                               << "+08:00"_ba
                               << ""_ba << QString();
        QTest::newRow("blank") << "    :  :     :  :  "_ba
                               << "+08:00"_ba
                               << ""_ba << QString();
    }

    void timeIsReadOrLeftOut()
    {
        QFETCH(const QByteArray, time);
        QFETCH(const QByteArray, offset);
        QFETCH(const QByteArray, fraction);
        QFETCH(const QString, utc);

        const ExifHints hints = hintsOf([&](ExifBlock &block) {
            block.text(EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL, time)
                .text(EXIF_IFD_EXIF, EXIF_TAG_OFFSET_TIME_ORIGINAL, offset)
                .text(EXIF_IFD_EXIF, EXIF_TAG_SUB_SEC_TIME_ORIGINAL, fraction);
        });

        QCOMPARE(hints.takenAt.isValid() ? hints.takenAt.toString(Qt::ISODateWithMs) : QString(), utc);
    }

    void placesThatCannotBeAreLeftOut_data()
    {
        QTest::addColumn<Writing>("change");
        QTest::addColumn<bool>("kept");

        const auto row = [](const char *name, bool kept, Writing change) {
            QTest::newRow(name) << change << kept;
        };
        row("as it should be", true, [](ExifBlock &block) { block.place(); });
        row("in words WGS 84", true,
            [](ExifBlock &block) { block.place().text(EXIF_IFD_GPS, EXIF_TAG_GPS_MAP_DATUM, "WGS 84"_ba); });
        row("another datum", false,
            [](ExifBlock &block) { block.place().text(EXIF_IFD_GPS, EXIF_TAG_GPS_MAP_DATUM, "TOKYO"_ba); });
        row("called void by the receiver", false,
            [](ExifBlock &block) { block.place().text(EXIF_IFD_GPS, EXIF_TAG_GPS_STATUS, "V"_ba); });
        row("no latitude", false, [](ExifBlock &block) {
            block.text(EXIF_IFD_GPS, EXIF_TAG_GPS_LONGITUDE_REF, "E"_ba)
                .rationals(EXIF_IFD_GPS, EXIF_TAG_GPS_LONGITUDE, {115, 1, 55, 1, 0, 1});
        });
        row("95 degrees north", false, [](ExifBlock &block) {
            coordinates(block, "N"_ba, {95, 1, 0, 1, 0, 1});
        });
        row("61 minutes", false, [](ExifBlock &block) { coordinates(block, "N"_ba, {39, 1, 61, 1, 0, 1}); });
        row("divided by zero", false, [](ExifBlock &block) {
            coordinates(block, "N"_ba, {39, 0, 4, 1, 0, 1});
        });
        row("two numbers of three", false, [](ExifBlock &block) {
            coordinates(block, "N"_ba, {39, 1, 4, 1});
        });
        row("neither north nor south", false, [](ExifBlock &block) {
            coordinates(block, "X"_ba, {39, 1, 4, 1, 0, 1});
        });
        row("0, 0", false, [](ExifBlock &block) {
            block.text(EXIF_IFD_GPS, EXIF_TAG_GPS_LATITUDE_REF, "N"_ba)
                .rationals(EXIF_IFD_GPS, EXIF_TAG_GPS_LATITUDE, {0, 1, 0, 1, 0, 1})
                .text(EXIF_IFD_GPS, EXIF_TAG_GPS_LONGITUDE_REF, "E"_ba)
                .rationals(EXIF_IFD_GPS, EXIF_TAG_GPS_LONGITUDE, {0, 1, 0, 1, 0, 1});
        });
    }

    void placesThatCannotBeAreLeftOut()
    {
        QFETCH(const Writing, change);
        QFETCH(const bool, kept);

        const ExifHints hints = hintsOf(change);

        QCOMPARE(hints.position.has_value(), kept);
        if (kept) {
            QVERIFY(std::abs(hints.position->lat - 39.0744083) < 1e-6);
            QVERIFY(std::abs(hints.position->lon - 115.9278917) < 1e-6);
        }
    }

    void southAndWestAreNegative()
    {
        const ExifHints hints = hintsOf([](ExifBlock &block) {
            block.text(EXIF_IFD_GPS, EXIF_TAG_GPS_LATITUDE_REF, "S"_ba)
                .rationals(EXIF_IFD_GPS, EXIF_TAG_GPS_LATITUDE, {33, 1, 30, 1, 0, 1})
                .text(EXIF_IFD_GPS, EXIF_TAG_GPS_LONGITUDE_REF, "W"_ba)
                .rationals(EXIF_IFD_GPS, EXIF_TAG_GPS_LONGITUDE, {70, 1, 0, 1, 36, 1});
        });

        QVERIFY(hints.position);
        QCOMPARE(hints.position->lat, -33.5);
        QCOMPARE(hints.position->lon, -70.01);
    }

    void theAgeOfTheFixIsTheReceiversTimeToThePictures()
    {
        const ExifHints hints = hintsOf([](ExifBlock &block) {
            block.place()
                .text(EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL, "2026:11:19 08:46:12"_ba)
                .text(EXIF_IFD_EXIF, EXIF_TAG_OFFSET_TIME_ORIGINAL, "+08:00"_ba)
                .text(EXIF_IFD_GPS, EXIF_TAG_GPS_DATE_STAMP, "2026:11:19"_ba)
                .rationals(EXIF_IFD_GPS, EXIF_TAG_GPS_TIME_STAMP, {0, 1, 45, 1, 12, 1});
        });

        QVERIFY(hints.position);
        QCOMPARE(hints.position->fixAt, QDateTime(QDate(2026, 11, 19), QTime(0, 45, 12), Qt::UTC));
        QCOMPARE(hints.position->ageS, 60.0);
    }

    void anAccuracyOfNothingOrBeyondReasonIsLeftOut_data()
    {
        QTest::addColumn<quint32>("numerator");
        QTest::addColumn<quint32>("denominator");

        QTest::newRow("nothing") << 0U << 1U;
        QTest::newRow("divided by zero") << 4U << 0U;
        QTest::newRow("beyond reason") << 4'000'000'000U << 1U;
    }

    void anAccuracyOfNothingOrBeyondReasonIsLeftOut()
    {
        QFETCH(const quint32, numerator);
        QFETCH(const quint32, denominator);

        const ExifHints hints = hintsOf([&](ExifBlock &block) {
            block.place().rationals(EXIF_IFD_GPS, EXIF_TAG_GPS_H_POSITIONING_ERROR, {numerator, denominator});
        });

        QVERIFY(hints.position);
        QVERIFY(!hints.position->accuracyM);
    }

    void anOrientationOutsideOneToEightIsUpright()
    {
        for (const quint16 wrong : {quint16(0), quint16(9), quint16(65535)}) {
            const ExifHints hints =
                hintsOf([&](ExifBlock &block) { block.number(EXIF_IFD_0, EXIF_TAG_ORIENTATION, wrong); });
            QCOMPARE(hints.orientation, 1);
        }
    }

    void aPictureThatSaysNothingHasNoHints()
    {
        for (const QByteArray &bytes :
             {m_plain, pictures::written(pictures::quarters(8, 8), "png"_ba), QByteArray()}) {
            const ExifHints hints = exifHints(bytes);

            QVERIFY(!hints.takenAt.isValid());
            QVERIFY(!hints.position);
            QVERIFY(!hints.directionDeg);
            QCOMPARE(hints.orientation, 1);
        }
    }

private:
    static void coordinates(ExifBlock &block, const QByteArray &letter, std::initializer_list<quint32> lat)
    {
        block.text(EXIF_IFD_GPS, EXIF_TAG_GPS_LATITUDE_REF, letter)
            .rationals(EXIF_IFD_GPS, EXIF_TAG_GPS_LATITUDE, lat)
            .text(EXIF_IFD_GPS, EXIF_TAG_GPS_LONGITUDE_REF, "E"_ba)
            .rationals(EXIF_IFD_GPS, EXIF_TAG_GPS_LONGITUDE, {115, 1, 55, 1, 0, 1});
    }
};

QTEST_GUILESS_MAIN(ExifTest)
#include "tst_exif.moc"
