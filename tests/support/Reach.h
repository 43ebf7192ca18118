#pragma once

#include "support/Taps.h"

#include <QCoreApplication>
#include <QPointer>
#include <QScrollArea>

namespace lantian {

/// Waits until the window of `widget` is shown and laid out, and scrolls until the widget is in sight. False
/// when the widget went meanwhile, as those in lists do when the list is filled anew.
inline bool bringIntoSight(QPointer<QWidget> widget)
{
    if (!QTest::qWaitForWindowExposed(widget->window()))
        qFatal("the window is not shown");
    QCoreApplication::sendPostedEvents();
    for (QWidget *up = widget ? widget->parentWidget() : nullptr; up; up = up->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(widget);
    QCoreApplication::sendPostedEvents();
    return widget;
}

/// Taps `widget` as a person does who first scrolls to it.
inline void reachAndTap(QWidget *widget)
{
    bringIntoSight(widget);
    tap(widget);
}

} // namespace lantian
