#pragma once

#include <QColor>

class QPainter;
class QWidget;

namespace lantian {

/// How a rounded panel with a coloured edge at the leading side is painted.
struct EdgedPanel {
    QColor fill;
    QColor edge;            ///< invalid: without an edge
    int edgeWidth = 6;      ///< pixels
    int radius = 16;        ///< pixels
    bool isFocused = false; ///< with the ring of what has the keyboard focus
};

/// Paints `panel` over all of `widget`.
void paint(QPainter &painter, const EdgedPanel &panel, const QWidget *widget);

} // namespace lantian
