#pragma once

#include "hub/OpenHub.h"
#include "main/ctl/Answer.h"

namespace lantian {

/// Done when `arguments` name a command of `lantian-hub` with options that it knows and all those it needs;
/// `usage` otherwise.
Result<void> checkedForHub(const Arguments &arguments);

/// Whether the command may be the first of a new hub, which it makes then.
bool beginsHub(const Arguments &arguments);

/// Does one command on an opened hub, in any thread. File names are taken as they are, so they should be
/// absolute where another process asked.
Result<Answer> obeyed(const Arguments &arguments, hub::OpenHub &hub);

/// The words of `arguments` that name files.
QStringList filesOf(const Arguments &arguments);

/// How the commands are spelled.
QString hubUsageWords();

} // namespace lantian
