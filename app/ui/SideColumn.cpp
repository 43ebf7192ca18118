#include "ui/SideColumn.h"

#include "ui/Theme.h"

#include <QBoxLayout>

#include <algorithm>

namespace lantian {

SideColumn::SideColumn(QWidget *main, const Widths &widths, QWidget *parent)
    : ThemedWidget(parent)
    , m_widths(widths)
    , m_main(main)
    , m_column(new QWidget(this))
    , m_side(new QVBoxLayout(m_column))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins({});
    m_layout->addWidget(m_main, 1);
    m_layout->addWidget(m_column);
    m_side->setContentsMargins({});
    SideColumn::restyle(appliedTheme());
}

bool SideColumn::isStacked() const
{
    return m_layout->direction() == QBoxLayout::TopToBottom;
}

QSize SideColumn::minimumSizeHint() const
{
    const QSize least = ThemedWidget::minimumSizeHint();
    return {std::max(m_main->minimumSizeHint().width(), m_side->minimumSize().width()), least.height()};
}

void SideColumn::arrange()
{
    const Theme theme = appliedTheme();
    const int side = std::max(theme.px(m_widths.side), m_side->minimumSize().width());
    const bool stacked = theme.px(m_widths.mainAtLeast) + m_layout->spacing() + side > width();
    m_layout->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setStretch(0, stacked ? 0 : 1);
    m_layout->setStretch(1, stacked ? 1 : 0);
    m_column->setMinimumWidth(stacked ? 0 : side);
    m_column->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : side);
}

void SideColumn::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    arrange();
}

void SideColumn::restyle(const Theme &theme)
{
    m_layout->setSpacing(theme.space(20));
    m_side->setSpacing(theme.space(16));
    arrange();
}

} // namespace lantian
