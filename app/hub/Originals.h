#pragma once

#include "hub/Office.h"
#include "storage/Uploads.h"

namespace lantian::hub {

/// Where the bytes of an upload lie.
QString partPath(const Office &office, const Upload &upload);

/// Takes over the file at `part`, on the disk of the photo store, as the original that `upload` is about and
/// that its device has brought. The bytes must be those of its hash. What had come of it in pieces goes.
Result<void> keepOriginal(Office &office, const Upload &upload, const QString &part);

} // namespace lantian::hub
