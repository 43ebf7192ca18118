#include "ui/SystemCamera.h"

#include "ui/OnAnswer.h"

#include <QCameraDevice>
#include <QFile>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QCameraDevice backCamera()
{
    for (const QCameraDevice &device : QMediaDevices::videoInputs())
        if (device.position() == QCameraDevice::BackFace)
            return device;
    return QMediaDevices::defaultVideoInput();
}

} // namespace

SystemCamera::SystemCamera(QObject *parent) : CameraFeed(parent), m_camera(backCamera())
{
    m_capture.setFileFormat(QImageCapture::JPEG);
    m_capture.setQuality(QImageCapture::VeryHighQuality);
    m_session.setCamera(&m_camera);
    m_session.setImageCapture(&m_capture);
    m_session.setVideoSink(&m_sink);
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &SystemCamera::takeFrame);
    connect(&m_capture, &QImageCapture::imageSaved, this,
            [this](int, const QString &path) { takeFile(path); });
    connect(&m_capture, &QImageCapture::errorOccurred, this,
            [this](int, QImageCapture::Error, const QString &what) { tellCaptureFailed(what); });
    connect(&m_camera, &QCamera::errorOccurred, this, [this](QCamera::Error error, const QString &what) {
        if (error != QCamera::NoError)
            Q_EMIT failed({Error::Kind::Unreachable, what, u"camera-broken"_s});
    });
}

bool SystemCamera::isThere()
{
    return !QMediaDevices::videoInputs().isEmpty();
}

void SystemCamera::start()
{
    if (!isThere()) {
        Q_EMIT failed({Error::Kind::NotFound, u"there is no camera"_s, u"camera-none"_s});
        return;
    }
    m_camera.start();
}

void SystemCamera::stop()
{
    m_camera.stop();
    m_capturing = false;
}

void SystemCamera::capture()
{
    if (m_capturing)
        return;
    m_capturing = true;
    if (!m_folder.isValid() || !m_capture.isReadyForCapture())
        tellCaptureFailed(u"the camera is not ready for a photo"_s);
    else
        m_capture.captureToFile(m_folder.filePath(u"%1.jpg"_s.arg(++m_count)));
}

void SystemCamera::takeFrame(const QVideoFrame &frame)
{
    if (const QImage image = frame.toImage(); !image.isNull())
        Q_EMIT seen(image);
}

void SystemCamera::takeFile(const QString &path)
{
    onAnswer(QtConcurrent::run([path] {
                 QFile file(path);
                 QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                 file.remove();
                 return bytes;
             }),
             this, [this](const QByteArray &bytes) {
                 if (bytes.isEmpty()) {
                     tellCaptureFailed(u"the photo's file cannot be read"_s);
                     return;
                 }
                 m_capturing = false;
                 Q_EMIT captured(bytes);
             });
}

void SystemCamera::tellCaptureFailed(const QString &what)
{
    m_capturing = false;
    Q_EMIT failed({Error::Kind::Storage, what, u"camera-capture"_s});
}

} // namespace lantian
