#include "ui/CameraFeed.h"

#ifdef LANTIAN_CAMERA
#include "ui/CameraOnCall.h"
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
    if (!cameraAvailable())
        return nullptr;
    return std::make_unique<CameraOnCall>([] { return std::make_unique<SystemCamera>(); });
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
