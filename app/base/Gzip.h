#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace lantian {

/// `bytes` as a gzip file (RFC 1952).
QByteArray gzipped(const QByteArray &bytes);

/// What the gzip file `packed` holds, all of it: Invalid when something is missing at its end or comes after
/// it, its checksum is another, it is none, or it holds more than `most` bytes.
Result<QByteArray> ungzipped(const QByteArray &packed, qint64 most);

} // namespace lantian
