#pragma once

#include "fieldwork/Whereabouts.h"
#include "ui/StatusWords.h"

namespace lantian {

/// How well the place is known, in a word: 定位 ±4 米, 正在定位, …
StatusWord positionWord(BestFix::State state, const std::optional<Position> &position);

/// What is wrong with the source of positions, what it means and what to do.
QString positionTroubleWords(const Error &error);

/// 39.26573, 115.68825: five decimals, about a metre.
QString coordinatesText(double lat, double lon);

} // namespace lantian
