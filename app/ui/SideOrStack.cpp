#include "ui/SideOrStack.h"

#include "ui/Theme.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace lantian {

SideOrStack::SideOrStack(QWidget *first, QWidget *second, QWidget *parent)
    : ThemedWidget(parent)
    , m_first(first)
    , m_second(second)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins({});
    m_layout->addWidget(m_first, 1);
    m_layout->addWidget(m_second, 0, Qt::AlignVCenter);
    SideOrStack::restyle(appliedTheme());
}

bool SideOrStack::isStacked() const
{
    return m_layout->direction() == QBoxLayout::TopToBottom;
}

int SideOrStack::widthSideBySide() const
{
    if (m_first->isHidden() || m_second->isHidden())
        return (m_first->isHidden() ? m_second : m_first)->sizeHint().width();
    return m_first->sizeHint().width() + m_layout->spacing() + m_second->sizeHint().width();
}

/// As wide as side by side, however it stands now: else, once stacked, it would never be given more.
QSize SideOrStack::sizeHint() const
{
    return {widthSideBySide(), m_layout->sizeHint().height()};
}

/// As narrow as when it is stacked: what lies around it must not be held apart by how it stands now.
QSize SideOrStack::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget *part : {m_first, m_second})
        if (!part->isHidden())
            widest = std::max(widest, part->minimumSizeHint().width());
    return {widest, m_layout->minimumSize().height()};
}

void SideOrStack::choose()
{
    const bool stacked = !m_second->isHidden() && !m_first->isHidden() && widthSideBySide() > width();
    if (stacked != isStacked())
        m_layout->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool SideOrStack::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        choose(); // a child's wish has changed
    return ThemedWidget::event(event);
}

void SideOrStack::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    choose();
}

void SideOrStack::restyle(const Theme &theme)
{
    m_layout->setSpacing(theme.space(8));
}

} // namespace lantian
