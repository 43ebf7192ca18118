#pragma once

#include "ui/CameraFeed.h"

#include <functional>

namespace lantian {

/// A camera that is only looked for once it is to run: opening one takes longer than showing a page.
class CameraOnCall final : public CameraFeed
{
public:
    using Make = std::function<std::unique_ptr<CameraFeed>()>;

    CameraOnCall(Make make, std::function<bool()> isThere)
        : m_make(std::move(make))
        , m_isThere(std::move(isThere))
    {}

    bool isThere() const override { return m_isThere(); }
    void start() override;
    void stop() override;
    void capture() override;

private:
    Make m_make;
    std::function<bool()> m_isThere;
    std::unique_ptr<CameraFeed> m_feed; ///< nothing before the first start
};

} // namespace lantian
