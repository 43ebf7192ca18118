#pragma once

#include "base/Result.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace lantian {

/// A camera: pictures to look through while it runs, and a photo when asked. The seam at which a test stands
/// in.
///
/// What goes wrong comes as failed(), with code `camera-none`, `camera-broken` or `camera-capture`; after the
/// last one it still runs.
class CameraFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether there is a camera now: one may be plugged in later. The first call may take some 50 ms.
    virtual bool isThere() const = 0;
    virtual void start() = 0;
    virtual void stop() = 0;
    /// Takes one photo: captured() or failed() follows. Nothing while one is being taken.
    virtual void capture() = 0;

Q_SIGNALS:
    /// What the camera sees, the right way up; many times a second.
    void seen(const QImage &frame);
    /// The photo as the camera wrote it, a whole file.
    void captured(const QByteArray &bytes);
    void failed(const lantian::Error &error);
};

/// The machine's camera, the one at the back where there are several, opened when it is first to run. Null
/// where the program was built without cameras.
std::unique_ptr<CameraFeed> systemCamera();

} // namespace lantian
