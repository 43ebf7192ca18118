#pragma once

#include "hub/OpenHub.h"
#include "main/ctl/Answer.h"

namespace lantian {

/// `import bundle FILE`: what a tablet has on a stick; writes the receipt beside it.
Result<Answer> bundleImported(const Arguments &arguments, hub::OpenHub &hub);

/// `import reference FILE...`, `import sites FILE`.
Result<Answer> referenceImported(const Arguments &arguments, hub::OpenHub &hub);
Result<Answer> sitesImported(const Arguments &arguments, hub::OpenHub &hub);

/// `export FORM --out FILE`: all cases as a file for other programs.
Result<Answer> casesExported(const Arguments &arguments, hub::OpenHub &hub);

/// `verify`: looks at everything that is kept. Failed when something is damaged.
Result<Answer> hubVerified(hub::OpenHub &hub);

/// `backup FILE`: the whole hub in one file.
Result<Answer> hubBackedUp(const Arguments &arguments, hub::OpenHub &hub);

} // namespace lantian
