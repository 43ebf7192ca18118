#include "ui/PhotoCanvas.h"

#include "ui/TextWrap.h"
#include "ui/Theme.h"

#include <QGestureEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPinchGesture>

#include <algorithm>
#include <cmath>

namespace lantian {

namespace {
constexpr double doubleTapZoom = 3;
}

PhotoCanvas::PhotoCanvas(QWidget *parent) : QWidget(parent)
{
    grabGesture(Qt::PinchGesture);
}

void PhotoCanvas::setPicture(const QImage &picture, bool keepView)
{
    m_picture = picture;
    m_words.clear();
    if (!keepView)
        fit();
    update();
}

void PhotoCanvas::setWords(const QString &words)
{
    m_picture = {};
    m_words = words;
    setAccessibleDescription(words);
    fit();
    update();
}

QSizeF PhotoCanvas::shownSize() const
{
    return QSizeF(m_picture.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio) * m_zoom;
}

/// No edge of the picture comes further in than it must.
void PhotoCanvas::bound()
{
    const QSizeF over = (shownSize() - QSizeF(size())) / 2;
    const double x = std::max(0.0, over.width());
    const double y = std::max(0.0, over.height());
    m_offset = {std::clamp(m_offset.x(), -x, x), std::clamp(m_offset.y(), -y, y)};
}

void PhotoCanvas::zoomBy(double factor, const QPointF &at)
{
    if (m_picture.isNull())
        return;
    const double before = m_zoom;
    m_zoom = std::clamp(m_zoom * factor, 1.0, mostZoom);
    const QPointF held = at - QRectF(rect()).center();
    m_offset = held - (held - m_offset) * (m_zoom / before);
    bound();
    update();
}

void PhotoCanvas::fit()
{
    m_zoom = 1;
    m_offset = {};
    update();
}

void PhotoCanvas::pan(const QPointF &by)
{
    m_offset += by;
    bound();
    update();
}

bool PhotoCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::Gesture)
        return QWidget::event(event);
    const auto *gestures = static_cast<QGestureEvent *>(event);
    if (const auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
        zoomBy(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()));
        pan(pinch->centerPoint() - pinch->lastCenterPoint());
    }
    return true;
}

void PhotoCanvas::wheelEvent(QWheelEvent *event)
{
    constexpr double step = 120; // what one notch of a wheel reports
    zoomBy(std::pow(1.25, event->angleDelta().y() / step), event->position());
}

void PhotoCanvas::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->position();
}

void PhotoCanvas::mouseMoveEvent(QMouseEvent *event)
{
    pan(event->position() - m_grip);
    m_grip = event->position();
}

void PhotoCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_zoom > 1)
        fit();
    else
        zoomBy(doubleTapZoom, event->position());
}

void PhotoCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    bound();
}

void PhotoCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (m_picture.isNull()) {
        const Theme theme = appliedTheme();
        painter.setPen(Qt::white);
        painter.setFont(theme.font(20));
        const int room = width() - 2 * theme.space(24);
        painter.drawText(rect(), Qt::AlignCenter, wrapped(m_words, QFontMetrics(theme.font(20)), room).text);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF shown = shownSize();
    const QPointF middle = QRectF(rect()).center() + m_offset;
    painter.drawImage(QRectF(middle - QPointF(shown.width() / 2, shown.height() / 2), shown), m_picture);
}

} // namespace lantian
