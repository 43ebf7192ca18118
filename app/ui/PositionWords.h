#pragma once

#include "fieldwork/Whereabouts.h"
#include "ui/StatusWords.h"

namespace lantian {

/// How well the place is known, in a word: 定位 ±4 米, 正在定位, …
StatusWord positionWord(BestFix::State state, const std::optional<Position> &position);

/// 39.26573, 115.68825: five decimals, about a metre.
QString coordinatesText(double lat, double lon);

} // namespace lantian
