#include "ui/SystemCamera.h"

#include "ui/OnAnswer.h"

#include <QBuffer>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QtConcurrentRun>

#include <algorithm>
#include <gst/gst.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lantian {

namespace {

constexpr auto longestCapture = 5s;
constexpr int jpegQuality = 95;
/// A picture of more pixels takes too long to convert between two touches.
constexpr qint64 mostPixels = 2'073'600; // 1920 × 1080
constexpr float leastRate = 10;          ///< pictures a second, to aim by
constexpr qint64 shortestRestMs = 30;

/// Cameras are to come from the kernel: pictures by way of PipeWire crash Qt 6.4, which reads them when
/// PipeWire 0.3 has taken their memory back.
void leaveOutPipeWire()
{
    gst_init(nullptr, nullptr);
    GstRegistry *registry = gst_registry_get();
    if (GstPluginFeature *provider = gst_registry_lookup_feature(registry, "pipewiredeviceprovider")) {
        gst_registry_remove_feature(registry, provider);
        gst_object_unref(provider);
    }
}

qint64 pixelsOf(const QCameraFormat &format)
{
    return qint64(format.resolution().width()) * format.resolution().height();
}

/// The largest that is quick enough; null, which leaves it to the camera, where none is.
QCameraFormat bestFormat(const QCameraDevice &device)
{
    QCameraFormat best;
    for (const QCameraFormat &format : device.videoFormats()) {
        const bool isQuick = format.maxFrameRate() >= leastRate && pixelsOf(format) <= mostPixels;
        if (isQuick && pixelsOf(format) > pixelsOf(best))
            best = format;
    }
    return best;
}

/// `photo` as a JPEG file; empty where it cannot be encoded.
QByteArray jpegOf(const QImage &photo)
{
    QByteArray bytes;
    QBuffer file(&bytes);
    return photo.save(&file, "JPEG", jpegQuality) ? bytes : QByteArray();
}

} // namespace

SystemCamera::SystemCamera(const QCameraDevice &device, QObject *parent)
    : CameraFeed(parent)
    , m_camera(device)
{
    if (const QCameraFormat format = bestFormat(device); !format.isNull())
        m_camera.setCameraFormat(format);
    // First the sink: put into a session that has its camera already, it sometimes never gets beyond the
    // first picture, and Qt 6.4 then hangs when the camera goes.
    m_session.setVideoSink(&m_sink);
    m_session.setCamera(&m_camera);
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestCapture);
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &SystemCamera::takeFrame);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        tellCaptureFailed(u"the camera gave no picture within %1 s"_s.arg(longestCapture / 1s));
    });
    connect(&m_camera, &QCamera::errorOccurred, this, [this](QCamera::Error error, const QString &what) {
        if (error != QCamera::NoError)
            Q_EMIT failed({Error::Kind::Unreachable, what, u"camera-broken"_s});
    });
}

QCameraDevice SystemCamera::any()
{
    static const bool once = (leaveOutPipeWire(), true);
    Q_UNUSED(once)
    for (const QCameraDevice &device : QMediaDevices::videoInputs())
        if (device.position() == QCameraDevice::BackFace)
            return device;
    return QMediaDevices::defaultVideoInput();
}

void SystemCamera::start()
{
    m_camera.start();
}

void SystemCamera::stop()
{
    m_camera.stop();
    m_patience.stop();
    m_awaitsFrame = false;
    m_capturing = false;
}

void SystemCamera::capture()
{
    if (m_capturing)
        return;
    m_capturing = true;
    m_awaitsFrame = true;
    m_patience.start();
}

/// Shows the picture, and makes it the photo that is awaited. Passes over what comes faster than everything
/// else can live with.
void SystemCamera::takeFrame(const QVideoFrame &frame)
{
    if (m_sinceFrame.isValid() && m_sinceFrame.elapsed() < m_restMs && !m_awaitsFrame)
        return;
    QElapsedTimer taking;
    taking.start();
    const QImage image = frame.toImage();
    if (image.isNull())
        return;
    if (m_awaitsFrame) {
        m_awaitsFrame = false;
        m_patience.stop();
        writeDown(image);
    }
    Q_EMIT seen(image);
    m_restMs = std::max(shortestRestMs, 3 * taking.elapsed());
    m_sinceFrame.start();
}

void SystemCamera::writeDown(const QImage &photo)
{
    onAnswer(QtConcurrent::run(jpegOf, photo), this, [this](const QByteArray &bytes) {
        if (bytes.isEmpty())
            return tellCaptureFailed(u"the photo cannot be encoded"_s);
        m_capturing = false;
        Q_EMIT captured(bytes);
    });
}

void SystemCamera::tellCaptureFailed(const QString &what)
{
    m_awaitsFrame = false;
    m_capturing = false;
    Q_EMIT failed({Error::Kind::Storage, what, u"camera-capture"_s});
}

} // namespace lantian
