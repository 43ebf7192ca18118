#include "ui/CameraFeed.h"

#ifdef LANTIAN_CAMERA
#include "ui/SystemCamera.h"
#endif

namespace lantian {

#ifdef LANTIAN_CAMERA

bool cameraAvailable()
{
    return SystemCamera::isThere();
}

std::unique_ptr<CameraFeed> systemCamera()
{
    return cameraAvailable() ? std::make_unique<SystemCamera>() : nullptr;
}

#else

bool cameraAvailable()
{
    return false;
}

std::unique_ptr<CameraFeed> systemCamera()
{
    return nullptr;
}

#endif

} // namespace lantian
