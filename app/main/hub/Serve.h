#pragma once

#include "base/Random.h"
#include "hub/HubDirectory.h"
#include "main/ctl/Arguments.h"
#include "main/hub/Control.h"

namespace lantian {

/// `serve`: answers until SIGTERM or SIGINT; the exit code. `obey` does one command of another process on the
/// open hub.
int served(const Arguments &arguments, const hub::HubDirectory &directory);

} // namespace lantian
