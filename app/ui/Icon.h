#pragma once

#include <QIcon>
#include <QPixmap>

class QColor;

namespace lantian {

/// The line icon `name` of resources/icons in one `color`, `size` device-independent pixels square, sharp at
/// `devicePixelRatio`. A bug if there is no such icon.
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

/// The same as a QIcon, which keeps its colour where the control is disabled.
QIcon icon(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

} // namespace lantian
