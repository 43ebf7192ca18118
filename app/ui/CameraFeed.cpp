#include "ui/CameraFeed.h"

#ifdef LANTIAN_CAMERA
#include "ui/CameraOnCall.h"
#include "ui/SystemCamera.h"
#endif

namespace lantian {

std::unique_ptr<CameraFeed> systemCamera()
{
#ifdef LANTIAN_CAMERA
    return std::make_unique<CameraOnCall>([] { return std::make_unique<SystemCamera>(SystemCamera::any()); },
                                          [] { return !SystemCamera::any().isNull(); });
#else
    return nullptr;
#endif
}

} // namespace lantian
