#include "ui/TwoColumns.h"

#include "ui/Theme.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace lantian {

TwoColumns::TwoColumns(QWidget *parent)
    : ThemedWidget(parent)
    , m_left(new QWidget(this))
    , m_right(new QWidget(this))
    , m_first(new QVBoxLayout(m_left))
    , m_second(new QVBoxLayout(m_right))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    for (QLayout *layout : {static_cast<QLayout *>(m_first), static_cast<QLayout *>(m_second),
                            static_cast<QLayout *>(m_layout)})
        layout->setContentsMargins({});
    m_layout->addWidget(m_left, 1, Qt::AlignTop);
    m_layout->addWidget(m_right, 1, Qt::AlignTop);
    TwoColumns::restyle(appliedTheme());
}

QSize TwoColumns::minimumSizeHint() const
{
    return {std::max(m_left->minimumSizeHint().width(), m_right->minimumSizeHint().width()), 0};
}

void TwoColumns::choose()
{
    const int least = std::max(
        {m_left->minimumSizeHint().width(), m_right->minimumSizeHint().width(), appliedTheme().px(400)});
    const auto direction =
        2 * least + m_layout->spacing() > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != m_layout->direction())
        m_layout->setDirection(direction);
}

bool TwoColumns::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        choose(); // a child's wish has changed
    return ThemedWidget::event(event);
}

void TwoColumns::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    choose();
}

void TwoColumns::restyle(const Theme &theme)
{
    for (QBoxLayout *layout :
         {static_cast<QBoxLayout *>(m_first), static_cast<QBoxLayout *>(m_second), m_layout})
        layout->setSpacing(theme.space(16));
}

} // namespace lantian
