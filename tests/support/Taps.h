#pragma once

#include <QPointingDevice>
#include <QTest>
#include <QWidget>

namespace lantian {

/// Taps the middle of `widget` with a finger. The widget has to be shown.
inline void tap(QWidget *widget)
{
    static QPointingDevice *const screen = QTest::createTouchDevice();
    const QPoint middle = widget->rect().center();
    QTest::touchEvent(widget, screen).press(0, middle, widget);
    QTest::touchEvent(widget, screen).release(0, middle, widget);
}

} // namespace lantian
