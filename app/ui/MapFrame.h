#pragma once

#include "fieldwork/Reference.h"

#include <QPointF>
#include <QSizeF>

namespace lantian {

/// What part of the ground a map shows, and where on it things lie. North is up; flat around the centre,
/// which is good to a thousandth within a county.
struct MapFrame {
    GeoPoint centre;
    double metresPerPixel = 10;
    QSizeF size; ///< pixels

    /// Where `point` is drawn.
    QPointF at(const GeoPoint &point) const;
    /// What lies under `pixel`.
    GeoPoint under(const QPointF &pixel) const;
    /// All that is shown.
    GeoBox box() const;
};

} // namespace lantian
