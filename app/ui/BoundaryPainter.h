#pragma once

#include "ui/MapFrame.h"

class QPainter;

namespace lantian {

struct Theme;

/// Draws the ground of a map: the grids with their names, the zones that hold on `day` tinted over them. The
/// grid with the code `chosen` stands out. Draws only what `frame` shows.
void drawBoundaries(QPainter &painter, const MapFrame &frame, const Boundaries &boundaries, const QDate &day,
                    const QString &chosen, const Theme &theme);

} // namespace lantian
