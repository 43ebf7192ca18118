#pragma once

#include "support/Taps.h"

#include <QCoreApplication>
#include <QScrollArea>

namespace lantian {

/// Waits until the window of `widget` is shown and laid out, and scrolls until the widget is in sight.
inline void bringIntoSight(QWidget *widget)
{
    if (!QTest::qWaitForWindowExposed(widget->window()))
        qFatal("the window is not shown");
    QCoreApplication::sendPostedEvents();
    for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(widget);
    QCoreApplication::sendPostedEvents();
}

/// Taps `widget` as a person does who first scrolls to it.
inline void reachAndTap(QWidget *widget)
{
    bringIntoSight(widget);
    tap(widget);
}

} // namespace lantian
