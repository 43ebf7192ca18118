#pragma once

#include <QString>

namespace lantian {

/// A distance as people say it: 38 米, 640 米, 1.2 公里, 14 公里.
QString distanceWords(double metres);

} // namespace lantian
