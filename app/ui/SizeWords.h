#pragma once

#include <QString>

namespace lantian {

/// How much `bytes` are, as people write it: 8.4 MB, 1.1 GB.
QString sizeWords(qint64 bytes);

} // namespace lantian
