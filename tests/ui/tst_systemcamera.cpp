#include "support/Expect.h"
#include "ui/CameraOnCall.h"
#include "ui/SystemCamera.h"

#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// The machine's camera by way of Qt and GStreamer, which show a test card in the place of no device.
class SystemCameraTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One camera for all of it: Qt's test card does not begin a second time.
    void whatItSeesIsShownAndAPhotoIsAFileOfIt()
    {
        SystemCamera camera{QCameraDevice()};
        QImage seen;
        connect(&camera, &CameraFeed::seen, this, [&](const QImage &frame) { seen = frame; });
        QSignalSpy captured(&camera, &CameraFeed::captured);
        const QSignalSpy failed(&camera, &CameraFeed::failed);

        camera.start();
        QTRY_VERIFY_WITH_TIMEOUT(!seen.isNull(), 20'000);
        QVERIFY2(isTestCard(seen), "it is not what the camera sees");

        camera.capture();
        camera.capture(); // a finger that trembles
        QTRY_COMPARE_WITH_TIMEOUT(captured.size(), 1, 20'000);
        const QByteArray file = captured[0][0].toByteArray();
        QVERIFY(file.startsWith("\xFF\xD8\xFF"));
        QVERIFY2(isTestCard(QImage::fromData(file, "JPEG")), "it is not what the camera sees");

        camera.capture();
        QTRY_COMPARE_WITH_TIMEOUT(captured.size(), 2, 20'000);
        QCOMPARE(failed.size(), 0);
    }

    void whereThereIsNoneItIsSaid()
    {
        bool wasMade = false;
        CameraOnCall camera(
            [&] {
                wasMade = true;
                return std::make_unique<SystemCamera>(QCameraDevice());
            },
            [] { return false; });
        const QSignalSpy failed(&camera, &CameraFeed::failed);

        camera.start();

        QCOMPARE(failed.size(), 1);
        QCOMPARE(qvariant_cast<Error>(failed.first()[0]).code, u"camera-none"_s);
        QVERIFY(!wasMade);
    }

private:
    /// Whether the picture has the test card's bars: white, yellow, cyan, green, magenta, red, blue.
    static bool isTestCard(const QImage &image)
    {
        const std::array<std::array<bool, 3>, 7> bars{{{true, true, true},
                                                       {true, true, false},
                                                       {false, true, true},
                                                       {false, true, false},
                                                       {true, false, true},
                                                       {true, false, false},
                                                       {false, false, true}}};
        for (int bar = 0; bar < 7; ++bar) {
            const QColor color = image.pixelColor(image.width() * (2 * bar + 1) / 14, image.height() / 3);
            const std::array<bool, 3> bright{color.red() > 127, color.green() > 127, color.blue() > 127};
            if (bright != bars[size_t(bar)])
                return false;
        }
        return true;
    }
};

QTEST_MAIN(SystemCameraTest)
#include "tst_systemcamera.moc"
