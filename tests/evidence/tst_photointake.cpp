#include "evidence/Intake.h"
#include "evidence/Pictures.h"
#include "support/Expect.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace lantian::intake;

namespace {

/// How much the two differ in `area`, 0 to 255 per pixel and colour.
double meanDifference(const QImage &a, const QImage &b, const QRect &area)
{
    double sum = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (area.width() * area.height());
}

/// A JPEG that says it was taken at `time` (nothing for an empty one), and, if `placed`, at 39.07°N 115.93°E.
QByteArray telling(const QString &time, bool placed)
{
    pictures::ExifBlock block;
    if (!time.isEmpty())
        block.text(EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL, time.toLatin1());
    if (placed)
        block.place();
    return block.in(pictures::written(pictures::quarters(640, 480), "jpeg"_ba));
}

} // namespace

/// From a file somebody chose to a photo that is kept.
class PhotoIntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_store = std::make_unique<PhotoStore>(m_folder->filePath(u"photos"_s));
    }

    void theOriginalIsKeptByteForByte_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("sha256"); // by sha256sum

        QTest::newRow("1") << 1 << u"e0195c18a51c769923597cd2413faeccb2fe890e8cd5ced08e8ef833c4977fd9"_s;
        QTest::newRow("2") << 2 << u"f0c36d873ebbe4ff5889011941a33755a355b03b745d385d4fda81301171c299"_s;
        QTest::newRow("3") << 3 << u"7690f70ecee70f2b97c7d4409c78c61b295cf2f673b65edbd7b7fc155fa140dc"_s;
        QTest::newRow("4") << 4 << u"10912d5a13110e260fe80766650687cae5a5498c567a30cdcb43b93d89610d65"_s;
        QTest::newRow("5") << 5 << u"00fdbbb5ad1d0247e44438d71e892662f4b04e457b23834b2390a5c21fc9c576"_s;
        QTest::newRow("6") << 6 << u"8ddd4990896e563cc4a634133eee4783b6a95cb7219730e8f3ea020fd9ac4a53"_s;
    }

    void theOriginalIsKeptByteForByte()
    {
        QFETCH(const int, number);
        QFETCH(const QString, sha256);

        const Result<TakenPhoto> taken = takeIn(requestFor(samplePath(number)), *m_store);

        EXPECT_OK(taken);
        QCOMPARE(taken->photo.sha256, sha256);
        QCOMPARE(content(m_store->path(PhotoFile::Original, sha256)), content(samplePath(number)));
        QCOMPARE(taken->photo.bytes, content(samplePath(number)).size());
        EXPECT_OK(m_store->verify(PhotoFile::Original, sha256));
        EXPECT_OK(m_store->verify(PhotoFile::Stamped, taken->photo.stamped));
    }

    void thePhotoSaysWhatWasAskedAndWhatThePictureTells()
    {
        const Result<TakenPhoto> taken =
            takeIn(requestFor(samplePath(2)), *m_store); // held upright, orientation 6

        EXPECT_OK(taken);
        const Photo &photo = taken->photo;
        QCOMPARE(QSize(photo.width, photo.height), QSize(360, 480));
        QCOMPARE(photo.role, Photo::Role::Near);
        QCOMPARE(photo.item, u"cover"_s);
        QCOMPARE(photo.source, Photo::Source::Gallery);
        QCOMPARE(photo.takenAt, QDateTime(QDate(2023, 11, 12), QTime(23, 27), Qt::UTC));
        QVERIFY(photo.position);
        QVERIFY(std::abs(photo.position->lat - 39.30045) < 1e-6);
        QCOMPARE(taken->exif.directionDeg, 30.0);
    }

    void timeAndPositionAreByOneSource_data()
    {
        QTest::addColumn<Photo::Source>("source");
        QTest::addColumn<QString>("exifTime"); // none: the picture says nothing
        QTest::addColumn<bool>("placed");
        QTest::addColumn<QString>("takenAt");
        QTest::addColumn<int>("lat"); // whole degrees; 0: no position
        using enum Photo::Source;
        const QString asked = u"2026:11:19 08:46:12"_s;
        const QString lately = u"2026:11:19 08:40:00"_s;
        const QString longAgo = u"2026:11:12 08:40:00"_s;
        QTest::newRow("old, with its position") << Gallery << longAgo << true << longAgo << 39;
        QTest::newRow("old, without one") << Gallery << longAgo << false << longAgo << 0;
        QTest::newRow("of now, with its position") << Gallery << lately << true << lately << 39;
        QTest::newRow("of now, without one") << Gallery << lately << false << lately << 37;
        QTest::newRow("without a time, with a position") << Gallery << QString() << true << asked << 39;
        QTest::newRow("without either") << Gallery << QString() << false << asked << 0;
        QTest::newRow("by the tablet's camera") << Camera << longAgo << true << asked << 37;
    }

    void timeAndPositionAreByOneSource()
    {
        QFETCH(const Photo::Source, source);
        QFETCH(const QString, exifTime);
        QFETCH(const bool, placed);
        QFETCH(const QString, takenAt);
        QFETCH(const int, lat);
        PhotoRequest request = requestFor({});
        request.bytes = telling(exifTime, placed);
        request.source = source;
        request.position = Position{.lat = 37.5, .lon = 115.5, .accuracyM = 4};

        const Result<TakenPhoto> taken = takeIn(request, *m_store);

        EXPECT_OK(taken);
        QCOMPARE(taken->photo.takenAt.toLocalTime().toString(u"yyyy:MM:dd HH:mm:ss"_s), takenAt);
        QCOMPARE(taken->photo.position ? int(taken->photo.position->lat) : 0, lat);
    }

    void aPlaceThatThePictureContradictsIsNotStamped_data()
    {
        QTest::addColumn<double>("lat");
        QTest::addColumn<bool>("stamped");
        QTest::newRow("there") << 39.0745 << true;
        QTest::newRow("a kilometre off") << 39.0845 << false;
    }

    void aPlaceThatThePictureContradictsIsNotStamped()
    {
        QFETCH(const double, lat);
        QFETCH(const bool, stamped);
        PhotoRequest request = requestFor({});
        request.bytes = telling(u"2026:11:12 08:40:00"_s, true);
        request.position = Position{.lat = lat, .lon = 115.92789};
        PhotoRequest placeless = request;
        placeless.words.place.clear();

        const Result<TakenPhoto> taken = takeIn(request, *m_store);
        const Result<TakenPhoto> without = takeIn(placeless, *m_store);

        EXPECT_OK(taken);
        EXPECT_OK(without);
        QCOMPARE(taken->photo.stamped != without->photo.stamped, stamped);
    }

    void aPictureThatSaysNothingTakesTimeFromTheRequest()
    {
        PhotoRequest request = requestFor({});
        request.bytes = pictures::written(pictures::quarters(64, 32), "png"_ba);
        request.source = Photo::Source::Camera;

        const Result<TakenPhoto> taken = takeIn(request, *m_store);

        EXPECT_OK(taken);
        QCOMPARE(taken->photo.takenAt, now);
        QCOMPARE(taken->photo.source, Photo::Source::Camera);
        QVERIFY(!taken->photo.position);
        QCOMPARE(*m_store->read(PhotoFile::Original, taken->photo.sha256), request.bytes);
    }

    void theStampedCopyIsUprightAndStampedWithThePicturesTime()
    {
        PhotoRequest later = requestFor(samplePath(2));
        later.at = now.addDays(1);
        PhotoRequest unnamed = requestFor(samplePath(2));
        unnamed.words.author = u"网格员 08"_s;

        const Result<TakenPhoto> taken = takeIn(requestFor(samplePath(2)), *m_store);
        const Result<TakenPhoto> takenLater = takeIn(later, *m_store);
        const Result<TakenPhoto> takenByAnother = takeIn(unnamed, *m_store);

        EXPECT_OK(taken);
        EXPECT_OK(takenLater);
        EXPECT_OK(takenByAnother);
        QVERIFY(taken->photo.stamped != taken->photo.sha256);
        QCOMPARE(takenLater->photo.stamped, taken->photo.stamped);
        QVERIFY(takenByAnother->photo.stamped != taken->photo.stamped);
        const QImage copy(m_store->path(PhotoFile::Stamped, taken->photo.stamped), "jpeg");
        const Result<Picture> plain = decodedPicture(content(samplePath(2)), PhotoLimits{});
        EXPECT_OK(plain);
        QCOMPARE(copy.size(), QSize(360, 480));
        QVERIFY(meanDifference(copy, plain->image, QRect(5, 430, 150, 45)) > 10);
        QVERIFY(meanDifference(copy, plain->image, QRect(5, 5, 350, 350)) < 3);
    }

    void theThumbnailIsUprightAndSmall()
    {
        const Result<TakenPhoto> taken = takeIn(requestFor(samplePath(2)), *m_store);

        EXPECT_OK(taken);
        const QImage thumb(m_store->path(PhotoFile::Thumb, taken->photo.sha256), "jpeg");
        QCOMPARE(thumb.size(), QSize(240, 320));
    }

    void theSamePhotoTwiceIsTheSamePhoto()
    {
        const Result<TakenPhoto> first = takeIn(requestFor(samplePath(1)), *m_store);
        const QStringList before = names(*m_store);

        const Result<TakenPhoto> second = takeIn(requestFor(samplePath(1)), *m_store);

        EXPECT_OK(first);
        EXPECT_OK(second);
        QCOMPARE(second->photo, first->photo);
        QCOMPARE(names(*m_store), before);
        QCOMPARE(before.size(), 3);
    }

    void twelveMegapixelsAreTakenIn()
    {
        const QString path = m_folder->filePath(u"large.jpg"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pictures::written(pictures::noise(4000, 3000), "jpeg"_ba));
        file.close();
        QElapsedTimer timer;
        timer.start();

        const Result<TakenPhoto> taken = takeIn(requestFor(path), *m_store);

        qInfo("12 megapixels, %lld bytes: %lld ms", file.size(), timer.elapsed());
        EXPECT_OK(taken);
        QCOMPARE(QSize(taken->photo.width, taken->photo.height), QSize(4000, 3000));
        const QImage copy(m_store->path(PhotoFile::Stamped, taken->photo.stamped), "jpeg");
        QCOMPARE(copy.size(), QSize(2048, 1536));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PhotoStore> m_store;
};

QTEST_MAIN(PhotoIntakeTest)
#include "tst_photointake.moc"
