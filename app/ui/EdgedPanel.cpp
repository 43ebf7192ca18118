#include "ui/EdgedPanel.h"

#include "ui/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace lantian {

void paint(QPainter &painter, const EdgedPanel &panel, const QWidget *widget)
{
    const Theme theme = appliedTheme();
    const qreal pen = panel.isFocused ? theme.space(3) : 1;
    const QRectF outer = QRectF(widget->rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(outer, panel.radius, panel.radius);
    painter.fillPath(shape, panel.fill);
    if (panel.edge.isValid()) {
        QPainterPath rest;
        rest.addRoundedRect(outer.adjusted(panel.edgeWidth, -1, panel.radius, 1), panel.radius, panel.radius);
        const QTransform mirrored =
            QTransform::fromScale(-1, 1) * QTransform::fromTranslate(widget->width(), 0);
        const QPainterPath edge = shape.subtracted(rest);
        painter.fillPath(widget->layoutDirection() == Qt::RightToLeft ? mirrored.map(edge) : edge,
                         panel.edge);
    }
    painter.setPen(QPen(panel.isFocused ? theme.tokens().focus : theme.tokens().line, pen));
    painter.drawPath(shape);
}

} // namespace lantian
