#include "ui/ArrowKeys.h"

#include <QAbstractButton>
#include <QKeyEvent>

#include <algorithm>

namespace lantian {

ArrowKeys::ArrowKeys(QObject *parent) : QObject(parent) {}

void ArrowKeys::setButtons(const std::vector<QAbstractButton *> &buttons, int columns)
{
    m_buttons = buttons;
    m_columns = std::max(1, columns);
    for (QAbstractButton *button : m_buttons) {
        button->installEventFilter(this);
        connect(button, &QObject::destroyed, this, [this](QObject *gone) { std::erase(m_buttons, gone); });
    }
    if (!m_buttons.empty())
        setEntry(m_buttons.front());
}

void ArrowKeys::setEntry(QAbstractButton *entry)
{
    for (QAbstractButton *button : m_buttons)
        button->setFocusPolicy(button == entry ? Qt::TabFocus : Qt::NoFocus);
}

bool ArrowKeys::eventFilter(QObject *watched, QEvent *event)
{
    const auto here = std::find(m_buttons.begin(), m_buttons.end(), watched);
    if (event->type() != QEvent::KeyPress || here == m_buttons.end())
        return false;
    const auto count = static_cast<int>(m_buttons.size());
    const auto index = static_cast<int>(here - m_buttons.begin());
    const int forward = (*here)->layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int next = index;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        next -= forward;
        break;
    case Qt::Key_Right:
        next += forward;
        break;
    case Qt::Key_Up:
        next -= m_columns;
        break;
    case Qt::Key_Down:
        next += m_columns;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = count - 1;
        break;
    default:
        return false;
    }
    if (next >= 0 && next < count && m_buttons[static_cast<size_t>(next)]->isEnabled()) {
        setEntry(m_buttons[static_cast<size_t>(next)]);
        m_buttons[static_cast<size_t>(next)]->setFocus(Qt::TabFocusReason);
    }
    return true;
}

} // namespace lantian
