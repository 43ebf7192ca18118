#pragma once

#include "domain/Role.h"

namespace lantian {

/// What people of `role` are called: 网格员, 乡镇, …
QString roleWord(Role role);

} // namespace lantian
