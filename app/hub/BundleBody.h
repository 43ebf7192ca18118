#pragma once

#include "hub/Caller.h"
#include "hub/PartFile.h"
#include "hub/Reception.h"

namespace lantian::hub {

/// `POST /bundles`: a bundle that somebody of the office brings for a machine that did not come itself. 200
/// with the BundleOutcome; 403 for who is neither county nor township; 411 without a length; 507 when neither
/// the bundle nor what is in it would have room; 422 for one that is damaged, forged, of an unknown device or
/// sealed to another hub.
Begun bundleBegun(Office &office, const Caller &caller, const Request &request);

} // namespace lantian::hub
