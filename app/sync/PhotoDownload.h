#pragma once

#include "sync/HubCalls.h"

namespace lantian {

/// Gets what is at `path`, one photo, in parts (RFC 9110, 14.2), so that it comes also over a line that is
/// cut again and again. `end` gets its bytes, which whoever keeps them holds against their hash, or why they
/// did not come: NotFound where the hub has none for us, else as the hub's answer means.
void downloadPhoto(HubCalls &calls, const QString &path, std::function<void(const Result<QByteArray> &)> end);

} // namespace lantian
