#include "ui/PhotoThumb.h"

#include "ui/Icon.h"
#include "ui/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

PhotoThumb::PhotoThumb(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PhotoThumb::setPhoto(const PhotoView &photo)
{
    m_photo = photo;
    update();
}

QSize PhotoThumb::sizeHint() const
{
    const Theme theme = appliedTheme();
    return {theme.space(104), theme.space(84)};
}

void PhotoThumb::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void PhotoThumb::paintEvent(QPaintEvent *)
{
    const Theme theme = appliedTheme();
    const Tokens &tokens = theme.tokens();
    const qreal pen = hasFocus() ? theme.space(3) : 1;
    const QRectF frame = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(frame, theme.space(12), theme.space(12));
    painter.fillPath(shape, tokens.neutralSoft);
    if (!m_photo.picture.isNull()) {
        painter.save();
        painter.setClipPath(shape);
        const QSizeF shown =
            QSizeF(m_photo.picture.size()).scaled(frame.size(), Qt::KeepAspectRatioByExpanding);
        painter.drawImage(QRectF(frame.center() - QPointF(shown.width() / 2, shown.height() / 2), shown),
                          m_photo.picture);
        painter.restore();
    }
    if (m_photo.state != PhotoView::State::Ready) {
        const bool failed = m_photo.state == PhotoView::State::Failed;
        const int size = theme.space(28);
        const QRectF disc(frame.center() - QPointF(size, size) * 0.75, QSizeF(size, size) * 1.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(failed ? tokens.badSoft : tokens.blueSoft);
        painter.drawEllipse(disc);
        const QPixmap mark = iconPixmap(failed ? u"warning"_s : u"sync"_s, failed ? tokens.bad : tokens.blue,
                                        size, devicePixelRatioF());
        painter.drawPixmap(frame.center() - QPointF(size, size) / 2, mark);
    }
    painter.setPen(QPen(hasFocus() ? tokens.focus : tokens.line, pen));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

} // namespace lantian
