#include "evidence/JpegCheck.h"
#include "evidence/Picture.h"
#include "evidence/Pictures.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

/// How the rows of a picture lie in the file for each EXIF orientation: where the pixel in `row` and `column`
/// of the file is shown. From the table of CIPA DC-008, 4.6.4: which side row 0 and column 0 are.
QPoint shownAt(int orientation, int row, int column, const QSize &shown)
{
    const int right = shown.width() - 1;
    const int bottom = shown.height() - 1;
    switch (orientation) {
    case 2: // row 0 is the top, column 0 the right side
        return {right - column, row};
    case 3: // bottom, right
        return {right - column, bottom - row};
    case 4: // bottom, left
        return {column, bottom - row};
    case 5: // left, top
        return {row, column};
    case 6: // right, top
        return {right - row, column};
    case 7: // right, bottom
        return {right - row, bottom - column};
    case 8: // left, bottom
        return {row, bottom - column};
    default:
        return {column, row};
    }
}

/// `shown` as a camera held that way would have stored it.
QImage asStored(const QImage &shown, int orientation)
{
    QImage stored(orientation >= 5 ? shown.size().transposed() : shown.size(), QImage::Format_RGB32);
    for (int row = 0; row < stored.height(); ++row) {
        for (int column = 0; column < stored.width(); ++column)
            stored.setPixel(column, row, shown.pixel(shownAt(orientation, row, column, shown.size())));
    }
    return stored;
}

bool isNear(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b)) < 60;
}

bool showsTheQuarters(const QImage &image)
{
    const int right = image.width() * 3 / 4;
    const int bottom = image.height() * 3 / 4;
    return isNear(image.pixel(image.width() / 4, image.height() / 4), qRgb(255, 0, 0)) &&
           isNear(image.pixel(right, image.height() / 4), qRgb(0, 255, 0)) &&
           isNear(image.pixel(image.width() / 4, bottom), qRgb(0, 0, 255)) &&
           isNear(image.pixel(right, bottom), qRgb(255, 255, 0));
}

} // namespace

/// Bytes that become a picture, or do not.
class PictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrientationComesOutUpright_data()
    {
        QTest::addColumn<int>("orientation");

        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::addRow("%d", orientation) << orientation;
    }

    void everyOrientationComesOutUpright()
    {
        QFETCH(const int, orientation);
        const QSize shown(128, 64);
        const QImage stored = asStored(pictures::quarters(shown.width(), shown.height()), orientation);
        pictures::ExifBlock exif;
        exif.number(EXIF_IFD_0, EXIF_TAG_ORIENTATION, quint16(orientation));

        const Result<Picture> picture =
            decodedPicture(exif.in(pictures::written(stored, "jpeg"_ba)), PhotoLimits{});

        EXPECT_OK(picture);
        QCOMPARE(picture->size, shown);
        QCOMPARE(picture->image.size(), shown);
        QVERIFY(showsTheQuarters(picture->image));
    }

    void aLargePictureIsDecodedSmallerAndSaysItsOwnSize_data()
    {
        QTest::addColumn<QByteArray>("format");

        QTest::newRow("JPEG") << "jpeg"_ba;
        QTest::newRow("PNG") << "png"_ba;
    }

    void aLargePictureIsDecodedSmallerAndSaysItsOwnSize()
    {
        QFETCH(const QByteArray, format);

        const Result<Picture> picture =
            decodedPicture(pictures::written(pictures::quarters(3000, 1500), format), PhotoLimits{});

        EXPECT_OK(picture);
        QCOMPARE(picture->size, QSize(3000, 1500));
        QCOMPARE(picture->image.size(), QSize(2048, 1024));
        QVERIFY(showsTheQuarters(picture->image));
    }

    void aSmallPictureIsNotMadeLarger()
    {
        QCOMPARE(fitted(pictures::quarters(40, 20), 320).size(), QSize(40, 20));
        QCOMPARE(fitted(pictures::quarters(640, 320), 320).size(), QSize(320, 160));
        QCOMPARE(fitted(pictures::quarters(5000, 1), 320).size(), QSize(320, 1));
    }

    void whatIsTransparentIsShownOnWhite()
    {
        QImage glass(20, 20, QImage::Format_ARGB32);
        glass.fill(Qt::transparent);

        const Result<Picture> picture = decodedPicture(pictures::written(glass, "png"_ba), PhotoLimits{});

        EXPECT_OK(picture);
        QCOMPARE(picture->image.pixel(10, 10), qRgb(255, 255, 255));
    }

    void aPictureCutAtAnyByteIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        const QImage image = pictures::noise(48, 40);
        pictures::ExifBlock exif;
        exif.place();
        QTest::newRow("JPEG") << pictures::written(image, "jpeg"_ba);
        QTest::newRow("JPEG with EXIF") << exif.in(pictures::written(image, "jpeg"_ba));
        QTest::newRow("progressive JPEG") << pictures::written(image, "jpeg"_ba, true);
        QTest::newRow("PNG") << pictures::written(image, "png"_ba);
    }

    void aPictureCutAtAnyByteIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        EXPECT_OK(decodedPicture(bytes, PhotoLimits{}));

        for (qsizetype length = 0; length < bytes.size(); ++length) {
            const Result<Picture> cut = decodedPicture(bytes.first(length), PhotoLimits{});
            QVERIFY2(!cut, qPrintable(u"%1 of %2 bytes"_s.arg(length).arg(bytes.size())));
        }
    }

    void aJpegWhoseMiddleIsMissingIsRefused()
    {
        const QByteArray whole = pictures::written(pictures::noise(200, 200), "jpeg"_ba);

        const Result<Picture> picture =
            decodedPicture(whole.first(whole.size() / 2) + whole.last(2), PhotoLimits{});

        QVERIFY(!picture);
        QCOMPARE(picture.error().code, u"photo-truncated"_s);
    }

    void aJpegWhoseTailIsZerosIsRefused()
    {
        const QByteArray whole = pictures::written(pictures::noise(200, 200), "jpeg"_ba);
        const qsizetype half = whole.size() / 2;

        const Result<Picture> picture =
            decodedPicture(whole.first(half) + QByteArray(whole.size() - half, '\0'), PhotoLimits{});

        QVERIFY(!picture);
        QCOMPARE(picture.error().code, u"photo-truncated"_s);
    }

    void whatFollowsTheEndIsNobodysBusiness()
    {
        const QByteArray whole = pictures::written(pictures::quarters(64, 32), "jpeg"_ba);

        EXPECT_OK(decodedPicture(whole + "a film of two seconds"_ba, PhotoLimits{}));
    }

    void aPngWithWrongPixelsIsRefused()
    {
        QByteArray bytes = pictures::written(pictures::noise(48, 40), "png"_ba);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 0x55);

        const Result<Picture> picture = decodedPicture(bytes, PhotoLimits{});

        QVERIFY(!picture);
        QCOMPARE(picture.error().code, u"photo-truncated"_s);
    }

    void aPngTooLargeForTheDecodersMemoryIsRefusedByItsHeader()
    {
        const Result<Picture> picture = decodedPicture(pictures::pngBomb(9'000), PhotoLimits{});

        QVERIFY(!picture);
        QCOMPARE(picture.error().code, u"photo-too-many-pixels"_s);
    }

    void aProgressiveJpegOfAThousandScansIsRefused()
    {
        const QByteArray whole = pictures::written(pictures::noise(48, 40), "jpeg"_ba, true);
        const qsizetype lastScan = whole.lastIndexOf("\xff\xda"_ba);
        const QByteArray scan = whole.sliced(lastScan).chopped(2);

        const QByteArray endless = whole.chopped(2) + scan.repeated(1000) + whole.last(2);

        QCOMPARE(jpegState(whole), JpegState::Whole);
        QCOMPARE(jpegState(endless), JpegState::Damaged);
    }

    void aJpegOfTwelveBitsIsOfAnUnknownKind()
    {
        QByteArray bytes = pictures::written(pictures::quarters(64, 32), "jpeg"_ba);
        bytes[bytes.indexOf("\xff\xc0"_ba) + 4] = 12;

        QCOMPARE(jpegState(bytes), JpegState::Unsupported);
    }
};

QTEST_MAIN(PictureTest)
#include "tst_picture.moc"
