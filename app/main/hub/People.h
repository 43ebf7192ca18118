#pragma once

#include "hub/OpenHub.h"
#include "main/ctl/Answer.h"

namespace lantian {

/// `enrolment new`: a code that lets one machine in, with its QR.
Result<Answer> invited(const Arguments &arguments, hub::OpenHub &hub);

/// `device list`, `device revoke ID`.
Result<Answer> devicesListed(hub::OpenHub &hub);
Result<Answer> deviceRevoked(const Arguments &arguments, hub::OpenHub &hub);

/// `user list`, `user disable NAME-OR-ID`.
Result<Answer> usersListed(hub::OpenHub &hub);
Result<Answer> userDisabled(const Arguments &arguments, hub::OpenHub &hub);

} // namespace lantian
