#pragma once

#include "support/WidgetTree.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTextEdit>

namespace lantian {

/// Whether a person touches `widget` to do something.
inline bool isTouched(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QTextEdit *>(widget);
}

/// What in `root` and below is too small for a finger: less than `pixels` wide or high. One line each.
inline QStringList smallTargets(const QWidget *root, int pixels = 48)
{
    QStringList small;
    forEachVisible(root, [&](const QWidget *widget) {
        if (isTouched(widget) && (widget->width() < pixels || widget->height() < pixels))
            small.append(QStringLiteral("%1 is %2 x %3")
                             .arg(described(widget))
                             .arg(widget->width())
                             .arg(widget->height()));
    });
    return small;
}

} // namespace lantian
