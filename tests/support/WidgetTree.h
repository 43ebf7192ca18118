#pragma once

#include <QScrollArea>
#include <QWidget>

#include <functional>

namespace lantian {

/// "objectName (Class) 'text'" of `widget`, and of its nearest named ancestor, for the words of a failure.
inline QString described(const QWidget *widget)
{
    QString words = QStringLiteral("%1 (%2)").arg(widget->objectName(),
                                                  QString::fromLatin1(widget->metaObject()->className()));
    if (const QString text = widget->property("text").toString(); !text.isEmpty())
        words += QStringLiteral(" '%1'").arg(text);
    for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget())
        if (!up->objectName().isEmpty())
            return words + QStringLiteral(" in ") + up->objectName();
    return words;
}

/// Calls `visit` for `root` and all below it that is visible, Qt's own inner widgets (scroll bars and such)
/// left out.
inline void forEachVisible(const QWidget *root, const std::function<void(const QWidget *)> &visit)
{
    const QString name = root->objectName();
    const bool qtsOwn =
        name.startsWith(QLatin1StringView("qt_")) && !name.endsWith(QLatin1StringView("viewport"));
    if (!root->isVisible() || qtsOwn)
        return;
    visit(root);
    for (const QObject *child : root->children())
        if (const auto *widget = qobject_cast<const QWidget *>(child); widget && !widget->isWindow())
            forEachVisible(widget, visit);
}

} // namespace lantian
