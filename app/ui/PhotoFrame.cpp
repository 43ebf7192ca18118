#include "ui/PhotoFrame.h"

#include "ui/TextWrap.h"
#include "ui/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace lantian {

namespace {
constexpr double emptyRatio = 0.5; ///< height to width without a picture
constexpr double tallestRatio = 1.0;
} // namespace

PhotoFrame::PhotoFrame(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PhotoFrame::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_words.clear();
    updateGeometry();
    update();
}

void PhotoFrame::setWords(const QString &words)
{
    m_picture = {};
    m_words = words;
    updateGeometry();
    update();
}

QSize PhotoFrame::sizeHint() const
{
    const int width = appliedTheme().space(320);
    return {width, heightForWidth(width)};
}

int PhotoFrame::heightForWidth(int width) const
{
    const double ratio =
        m_picture.isNull() ? emptyRatio : double(m_picture.height()) / std::max(1, m_picture.width());
    return std::max(appliedTheme().target(), qRound(width * std::min(ratio, tallestRatio)));
}

void PhotoFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void PhotoFrame::paintEvent(QPaintEvent *)
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
    if (m_picture.isNull()) {
        painter.setPen(tokens.muted);
        painter.setFont(theme.font(17));
        const int room = width() - 2 * theme.space(16);
        painter.drawText(rect(), Qt::AlignCenter, wrapped(m_words, QFontMetrics(theme.font(17)), room).text);
    } else {
        painter.save();
        painter.setClipPath(shape);
        const QSizeF shown = QSizeF(m_picture.size()).scaled(frame.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(frame.center() - QPointF(shown.width() / 2, shown.height() / 2), shown),
                          m_picture);
        painter.restore();
    }
    painter.setPen(QPen(hasFocus() ? tokens.focus : tokens.line, pen));
    painter.drawPath(shape);
}

} // namespace lantian
