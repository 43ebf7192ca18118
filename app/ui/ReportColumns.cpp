#include "ui/ReportColumns.h"

#include "ui/Theme.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace lantian {

ReportColumns::ReportColumns(QWidget *seen, QWidget *asked, QWidget *meaning, QWidget *parent)
    : ThemedWidget(parent)
    , m_seen(seen)
    , m_asked(asked)
    , m_meaning(meaning)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    ReportColumns::restyle(appliedTheme());
    arrange();
}

QSize ReportColumns::minimumSizeHint() const
{
    return {std::max({m_seen->minimumSizeHint().width(), m_asked->minimumSizeHint().width(),
                      m_meaning->minimumSizeHint().width()}),
            0};
}

void ReportColumns::arrange()
{
    const int least = std::max(minimumSizeHint().width(), appliedTheme().px(400));
    const int columns = 2 * least + m_grid->horizontalSpacing() > width() ? 1 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QWidget *each : {m_seen, m_asked, m_meaning})
        m_grid->removeWidget(each);
    const bool beside = columns == 2;
    m_grid->addWidget(m_seen, 0, 0);
    m_grid->addWidget(m_asked, beside ? 0 : 1, beside ? 1 : 0, beside ? 2 : 1, 1);
    m_grid->addWidget(m_meaning, beside ? 1 : 2, 0, Qt::AlignTop);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, beside ? 1 : 0);
    m_grid->setRowStretch(1, beside ? 1 : 0);
}

void ReportColumns::setSeenPart(int top, int height)
{
    m_partTop = top;
    m_partHeight = height;
    placeBeside();
}

void ReportColumns::placeBeside()
{
    if (m_columns != 2)
        return;
    const int seenTop = m_grid->cellRect(0, 0).top();
    const int meaningTop = m_grid->cellRect(1, 0).top();
    const int bottom = meaningTop + m_meaning->height();
    const int below = std::max(0, bottom - m_partHeight); // what is not seen of a column that is too high
    const int shift = std::clamp(m_partTop - below, 0, std::max(0, height() - bottom));
    m_seen->move(m_seen->x(), seenTop + shift);
    m_meaning->move(m_meaning->x(), meaningTop + shift);
}

bool ReportColumns::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange(); // a child's wish has changed
    const bool done = ThemedWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        placeBeside();
    return done;
}

void ReportColumns::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    arrange();
}

void ReportColumns::restyle(const Theme &theme)
{
    m_grid->setSpacing(theme.space(16));
}

} // namespace lantian
