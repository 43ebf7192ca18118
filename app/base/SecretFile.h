#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace lantian {

/// The bytes of the file at `path`, which only its owner may read or write: a key, a token. Denied, with
/// `code`-exposed, when others may; it is then left as it is. NotFound when there is none; Invalid when it is
/// larger than 64 KiB. To make one, durablePut() with its own permissions will do.
Result<QByteArray> secretBytes(const QString &path, const QString &code);

} // namespace lantian
