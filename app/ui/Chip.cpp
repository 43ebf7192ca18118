#include "ui/Chip.h"

#include "ui/TextWrap.h"
#include "ui/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace lantian {

namespace {
constexpr int textSize = 15;
constexpr int paddingX = 14;
constexpr int paddingY = 7;
constexpr int markSize = 10;
constexpr int markGap = 8;

QFontMetrics metricsOf(const Theme &theme)
{
    return QFontMetrics(theme.font(textSize));
}
} // namespace

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setStatus(text, tone);
}

void Chip::setStatus(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

int Chip::besidesText() const
{
    const Theme theme = appliedTheme();
    return 2 * theme.space(paddingX) + (hasMark() ? theme.px(markSize) + theme.space(markGap) : 0);
}

QSize Chip::around(QSize text) const
{
    return {text.width() + besidesText(), text.height() + 2 * appliedTheme().space(paddingY)};
}

QSize Chip::sizeHint() const
{
    return around(metricsOf(appliedTheme()).size(0, m_text) + QSize(2, 0));
}

QSize Chip::minimumSizeHint() const
{
    const QFontMetrics metrics = metricsOf(appliedTheme());
    return around({longestPart(m_text, metrics) + 2, metrics.height()});
}

int Chip::heightForWidth(int width) const
{
    return around(wrapped(m_text, metricsOf(appliedTheme()), width - besidesText()).size).height();
}

bool Chip::textFits() const
{
    const QSize needed = around(wrapped(m_text, metricsOf(appliedTheme()), width() - besidesText()).size);
    return needed.width() <= width() && needed.height() <= height();
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void Chip::drawMark(QPainter &painter, const QRectF &square) const
{
    switch (m_tone) {
    case Tone::Good:
        painter.drawEllipse(square);
        return;
    case Tone::Warning:
        painter.drawPolygon(QPolygonF(
            {square.bottomLeft(), QPointF(square.center().x(), square.top()), square.bottomRight()}));
        return;
    case Tone::Bad:
        painter.drawRoundedRect(square, 1.5, 1.5);
        return;
    case Tone::Blue: {
        const qreal pen = square.width() / 4;
        painter.setPen(QPen(painter.brush().color(), pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(square.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
        return;
    }
    case Tone::Neutral:
        return;
    }
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme theme = appliedTheme();
    const QColor ink = strong(theme.tokens(), m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.look == Theme::Look::Outdoor ? QPen(ink, 1) : QPen(Qt::NoPen));
    painter.setBrush(soft(theme.tokens(), m_tone));
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = std::min(pill.height() / 2, theme.px(20) * 1.0);
    painter.drawRoundedRect(pill, radius, radius);

    QRect inner = rect().adjusted(theme.space(paddingX), 0, -theme.space(paddingX), 0);
    painter.setBrush(ink);
    painter.setPen(Qt::NoPen);
    if (hasMark()) {
        const int size = theme.px(markSize);
        const QRect mark(inner.left(), (height() - size) / 2, size, size);
        drawMark(painter, QStyle::visualRect(layoutDirection(), inner, mark));
        const int used = size + theme.space(markGap);
        inner = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(used, 0, 0, 0));
    }
    painter.setPen(ink);
    painter.setFont(theme.font(textSize));
    painter.drawText(inner, Qt::AlignCenter, wrapped(m_text, metricsOf(theme), width() - besidesText()).text);
}

} // namespace lantian
