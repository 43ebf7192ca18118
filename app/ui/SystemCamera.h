#pragma once

#include "ui/CameraFeed.h"

#include <QCamera>
#include <QImageCapture>
#include <QMediaCaptureSession>
#include <QTemporaryDir>
#include <QVideoSink>

namespace lantian {

/// The machine's camera by Qt Multimedia. A photo is the file that the camera's own encoder writes.
class SystemCamera final : public CameraFeed
{
    Q_OBJECT

public:
    explicit SystemCamera(QObject *parent = nullptr);

    static bool isThere();

    void start() override;
    void stop() override;
    void capture() override;

private:
    void takeFrame(const QVideoFrame &frame);
    void takeFile(const QString &path);
    void tellCaptureFailed(const QString &what);

    QTemporaryDir m_folder; ///< where photos lie until they are read
    QCamera m_camera;
    QImageCapture m_capture;
    QVideoSink m_sink;
    QMediaCaptureSession m_session; ///< goes first: it refers to the three above
    int m_count = 0;
    bool m_capturing = false;
};

} // namespace lantian
