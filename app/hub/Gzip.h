#pragma once

#include <QByteArray>

namespace lantian::hub {

/// `bytes` as a gzip file (RFC 1952).
QByteArray gzipped(const QByteArray &bytes);

} // namespace lantian::hub
