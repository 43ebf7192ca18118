#include "ui/TileButton.h"

#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr int edgeWidth = 6;
constexpr int radius = 16;
} // namespace

TileButton::TileButton(const QString &title, const QString &subtitle, Edge edge, QWidget *parent)
    : QAbstractButton(parent)
    , m_title(new WrapLabel(title, u"tileTitle"_s, this))
    , m_subtitle(new WrapLabel(subtitle, u"muted"_s, this))
    , m_edge(edge)
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (WrapLabel *label : {m_title, m_subtitle})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    setWords(title, subtitle);
    restyle();
}

void TileButton::setWords(const QString &title, const QString &subtitle)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void TileButton::restyle()
{
    const Theme theme = appliedTheme();
    layout()->setContentsMargins(theme.space(edgeWidth + 16), theme.space(14), theme.space(14),
                                 theme.space(14));
    layout()->setSpacing(theme.space(2));
    setMinimumHeight(theme.space(124));
}

void TileButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        restyle();
    QAbstractButton::changeEvent(event);
}

void TileButton::paintEvent(QPaintEvent *)
{
    const Theme theme = appliedTheme();
    const Tokens &tokens = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = hasFocus() ? theme.space(3) : 1;
    const QRectF outer = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    QPainterPath shape;
    shape.addRoundedRect(outer, theme.space(radius), theme.space(radius));
    painter.fillPath(shape, isDown() ? tokens.neutralSoft : tokens.card);
    if (m_edge != Edge::Plain) {
        QPainterPath rest;
        rest.addRoundedRect(outer.adjusted(theme.space(edgeWidth), -1, theme.space(radius), 1),
                            theme.space(radius), theme.space(radius));
        const QTransform mirrored = QTransform::fromScale(-1, 1) * QTransform::fromTranslate(width(), 0);
        const QPainterPath edge = shape.subtracted(rest);
        const QColor color = m_edge == Edge::Fire   ? tokens.bad
                             : m_edge == Edge::Coal ? tokens.coal
                                                    : tokens.dust;
        painter.fillPath(layoutDirection() == Qt::RightToLeft ? mirrored.map(edge) : edge, color);
    }
    painter.setPen(QPen(hasFocus() ? tokens.focus : tokens.line, pen));
    painter.drawPath(shape);
}

} // namespace lantian
