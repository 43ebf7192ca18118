#pragma once

#include "domain/Role.h"

namespace lantian {

/// Whether all that `scope` lists lies in the scope of a hub, and it lists something.
bool isWithin(const QString &hubScope, const QString &scope);

/// Whether a hub below may give somebody `role` in `scope`: never more than it has itself. County and
/// supervisor, whom their scope does not bound, are given by a hub that has whole counties (codes of at most
/// six digits, GB/T 2260) and there alone; what its people do reaches other hubs only through it.
bool mayGive(const QString &hubScope, Role role, const QString &scope);

/// Whether people with the role of that key may bring a hub the bundles of others' machines.
bool mayBringBundles(const QString &role);

} // namespace lantian
