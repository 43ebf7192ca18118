#pragma once

#include "simulation/Tablet.h"

namespace lantian::simulation {

using Hubs = std::vector<std::unique_ptr<Hub>>;
using Tablets = std::vector<std::unique_ptr<Tablet>>;

/// What is not as it should be once nothing moves any more; empty when all is well (reliability.md 5).
///
/// All that was recorded is with the hub of its tablet and the hubs above, once; each tablet, and each hub of
/// what is above it, has what concerns it and no more; everybody folds to the same; all photos are there;
/// nothing waits.
QStringList faultsAtRest(const Hubs &hubs, const Tablets &tablets, const Book &book);

} // namespace lantian::simulation
