#include "ui/ScrollPage.h"

#include "ui/Theme.h"
#include "ui/Tone.h"

#include <QEvent>
#include <QScroller>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

ScrollPage::ScrollPage(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget(this);
    setRole(content, u"scrolled"_s);
    m_body = new QVBoxLayout(content);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    restyle();
}

QSize ScrollPage::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), appliedTheme().space(120)};
}

void ScrollPage::restyle()
{
    const Theme theme = appliedTheme();
    m_body->setContentsMargins(theme.space(20), theme.space(20), theme.space(20), theme.space(20));
    m_body->setSpacing(theme.space(16));
}

void ScrollPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        restyle();
    QScrollArea::changeEvent(event);
}

} // namespace lantian
