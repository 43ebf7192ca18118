#include "ui/CameraView.h"

#include "ui/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr double ghostOpacity = 0.4;

QRectF fitted(const QSizeF &picture, const QRectF &room)
{
    const QSizeF size = picture.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width(), size.height()) / 2, size};
}

} // namespace

CameraView::CameraView(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CameraView::setFrame(const QImage &frame)
{
    m_frame = frame;
    update();
}

void CameraView::setStamp(const QStringList &lines)
{
    if (lines == m_stamp)
        return;
    m_stamp = lines;
    setAccessibleDescription(lines.join(u'\n'));
    update();
}

void CameraView::setGhost(const QImage &before)
{
    m_ghost = before;
    update();
}

QSize CameraView::sizeHint() const
{
    return {appliedTheme().space(640), appliedTheme().space(480)};
}

QSize CameraView::minimumSizeHint() const
{
    return {appliedTheme().space(280), appliedTheme().space(210)};
}

void CameraView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    const QRectF picture = m_frame.isNull() ? QRectF(rect()) : fitted(m_frame.size(), rect());
    if (!m_frame.isNull())
        painter.drawImage(picture, m_frame);
    if (!m_ghost.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setOpacity(ghostOpacity);
        painter.drawImage(fitted(m_ghost.size(), picture), m_ghost);
        painter.setOpacity(1);
    }

    const Theme theme = appliedTheme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(17, true));
    const int step = painter.fontMetrics().lineSpacing();
    const double left = picture.left() + theme.space(16);
    double baseline = picture.bottom() - theme.space(16) - painter.fontMetrics().descent() -
                      step * double(std::max<qsizetype>(0, m_stamp.size() - 1));
    for (const QString &line : m_stamp) {
        QPainterPath letters;
        letters.addText(
            left, baseline, painter.font(),
            painter.fontMetrics().elidedText(line, Qt::ElideRight, int(picture.width()) - theme.space(32)));
        painter.strokePath(letters,
                           QPen(Qt::black, theme.space(4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(letters, Qt::white);
        baseline += step;
    }
}

} // namespace lantian
