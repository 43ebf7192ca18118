#pragma once

#include "ui/CameraFeed.h"

namespace lantian {

/// A camera for the demo county, where there is nothing to photograph: it sees drawn fires and gives them as
/// JPEG files, each another one.
class DemoCamera final : public CameraFeed
{
    Q_OBJECT

public:
    using CameraFeed::CameraFeed;

    bool isThere() const override { return true; }
    void start() override;
    void stop() override {}
    void capture() override;

private:
    void look();

    QByteArray m_scene; ///< a JPEG
};

} // namespace lantian
