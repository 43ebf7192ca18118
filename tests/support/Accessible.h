#pragma once

#include "support/Targets.h"

#include <QAccessible>

#include <algorithm>

namespace lantian {

/// What in `root` and below can be touched or typed into, and has no accessible name, or no object name for a
/// test to find it by. One line each.
inline QStringList unnamedControls(const QWidget *root)
{
    QStringList unnamed;
    forEachVisible(root, [&](const QWidget *widget) {
        if (!isTouched(widget))
            return;
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!heard || heard->text(QAccessible::Name).trimmed().isEmpty())
            unnamed.append(QStringLiteral("no accessible name: ") + described(widget));
        if (widget->objectName().isEmpty())
            unnamed.append(QStringLiteral("no object name: ") + described(widget));
    });
    return unnamed;
}

/// What in `root` and below can be touched but not reached with the keyboard: neither by Tab nor, inside a
/// group that Tab enters, by the arrow keys. One line each.
inline QStringList unreachableControls(const QWidget *root)
{
    QStringList unreachable;
    forEachVisible(root, [&](const QWidget *widget) {
        if (!isTouched(widget) || !widget->isEnabled() || (widget->focusPolicy() & Qt::TabFocus))
            return;
        const auto siblings =
            widget->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
        const bool inGroup = std::any_of(siblings.begin(), siblings.end(), [](const QAbstractButton *each) {
            return each->isVisible() && (each->focusPolicy() & Qt::TabFocus);
        });
        if (!inGroup)
            unreachable.append(described(widget));
    });
    return unreachable;
}

} // namespace lantian
