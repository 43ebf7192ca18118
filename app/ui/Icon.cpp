#include "ui/Icon.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "iconPixmap", qUtf8Printable(name));
    QByteArray drawing = opened ? file.readAll() : QByteArray();
    drawing.replace("currentColor", color.name().toLatin1());

    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon icon(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const QPixmap pixmap = iconPixmap(name, color, size, devicePixelRatio);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Disabled); // the style would make it grey, and hard to see outdoors
    return icon;
}

} // namespace lantian
