#include "ui/Chip.h"

#include <QEvent>
#include <QPainter>

namespace lantian {

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setStatus(text, tone);
}

void Chip::setStatus(const QString &text, Tone tone)
{
    m_pill.word = {text, tone};
    setAccessibleName(text);
    updateGeometry();
    update();
}

bool Chip::textFits() const
{
    const QSize needed = m_pill.sizeIn(width());
    return needed.width() <= width() && needed.height() <= height();
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_pill.draw(painter, rect(), layoutDirection());
}

} // namespace lantian
