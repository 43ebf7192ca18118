#pragma once

#include "ui/CameraFeed.h"

#include <functional>

namespace lantian {

/// A camera that is only looked for once it is to run: opening one takes longer than showing a page.
class CameraOnCall final : public CameraFeed
{
public:
    using Make = std::function<std::unique_ptr<CameraFeed>()>;

    explicit CameraOnCall(Make make) : m_make(std::move(make)) {}

    void start() override;
    void stop() override;
    void capture() override;

private:
    Make m_make;
    std::unique_ptr<CameraFeed> m_feed; ///< nothing before the first start
};

} // namespace lantian
