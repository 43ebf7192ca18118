#pragma once

#include "ui/CameraFeed.h"

#include <QCamera>
#include <QCameraDevice>
#include <QElapsedTimer>
#include <QMediaCaptureSession>
#include <QTimer>
#include <QVideoSink>

namespace lantian {

/// The machine's camera by Qt Multimedia. A photo is the first picture that comes after the press: Qt's
/// GStreamer gives a camera's still photos no other way, and does so only where the right encoders are
/// installed.
class SystemCamera final : public CameraFeed
{
    Q_OBJECT

public:
    explicit SystemCamera(const QCameraDevice &device, QObject *parent = nullptr);

    /// The machine's camera now, the one at the back where there are several; null without one.
    static QCameraDevice any();

    bool isThere() const override { return !any().isNull(); }
    void start() override;
    void stop() override;
    void capture() override;

private:
    void takeFrame(const QVideoFrame &frame);
    void writeDown(const QImage &photo);
    void tellCaptureFailed(const QString &what);

    QCamera m_camera;
    QVideoSink m_sink;
    QMediaCaptureSession m_session; ///< goes first: it refers to the two above
    bool m_capturing = false;       ///< a photo was asked for and has not been told of
    bool m_awaitsFrame = false;     ///< of these, that it is not taken yet
    QTimer m_patience;              ///< with a camera that gives no pictures
    QElapsedTimer m_sinceFrame;     ///< since a picture was converted
    qint64 m_restMs = 0;            ///< that the conversion leaves to everything else
};

} // namespace lantian
