#include "ui/Pill.h"

#include "ui/TextWrap.h"
#include "ui/Theme.h"

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

QFontMetrics metrics()
{
    return QFontMetrics(appliedTheme().font(textSize));
}
} // namespace

int Pill::besidesText() const
{
    const Theme theme = appliedTheme();
    return 2 * theme.space(paddingX) + (hasMark() ? theme.px(markSize) + theme.space(markGap) : 0);
}

QSize Pill::around(QSize text) const
{
    return {text.width() + besidesText(), text.height() + 2 * appliedTheme().space(paddingY)};
}

QSize Pill::size() const
{
    return around(metrics().size(0, word.text) + QSize(2, 0));
}

QSize Pill::sizeIn(int width) const
{
    return around(wrapped(word.text, metrics(), width - besidesText()).size);
}

QSize Pill::leastSize() const
{
    return around({longestPart(word.text, metrics()) + 2, metrics().height()});
}

void Pill::drawMark(QPainter &painter, const QRectF &square) const
{
    switch (word.tone) {
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

void Pill::draw(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction) const
{
    const Theme theme = appliedTheme();
    const QColor ink = strong(theme.tokens(), word.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.look == Theme::Look::Outdoor ? QPen(ink, 1) : QPen(Qt::NoPen));
    painter.setBrush(soft(theme.tokens(), word.tone));
    const QRectF pill = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = std::min(pill.height() / 2, theme.px(20) * 1.0);
    painter.drawRoundedRect(pill, radius, radius);

    QRect inner = rect.adjusted(theme.space(paddingX), 0, -theme.space(paddingX), 0);
    painter.setBrush(ink);
    painter.setPen(Qt::NoPen);
    if (hasMark()) {
        const int size = theme.px(markSize);
        const QRect mark(inner.left(), rect.top() + (rect.height() - size) / 2, size, size);
        drawMark(painter, QStyle::visualRect(direction, inner, mark));
        const int used = size + theme.space(markGap);
        inner = QStyle::visualRect(direction, inner, inner.adjusted(used, 0, 0, 0));
    }
    painter.setPen(ink);
    painter.setFont(theme.font(textSize));
    painter.drawText(inner, Qt::AlignCenter,
                     wrapped(word.text, metrics(), rect.width() - besidesText()).text);
    painter.restore();
}

} // namespace lantian
