#pragma once

#include "ui/CameraFeed.h"

namespace lantian {

/// A camera that does what a test tells it.
class ToldCamera final : public CameraFeed
{
public:
    bool isThere() const override { return there; }
    void start() override { running = true; }
    void stop() override { running = false; }
    void capture() override
    {
        ++captures;
        if (!film.isEmpty())
            Q_EMIT captured(film);
    }

    bool there = true;
    bool running = false;
    int captures = 0;
    QByteArray film; ///< what every photo is; while empty, the test says what becomes of it
};

} // namespace lantian
