#include "ui/RowList.h"

#include "ui/Button.h"
#include "ui/Card.h"
#include "ui/RowButton.h"
#include "ui/Theme.h"

#include <QVBoxLayout>

namespace lantian {

RowList::RowList(QWidget *parent) : ThemedWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    RowList::restyle(appliedTheme());
}

void RowList::add(RowButton *row, Button *beside)
{
    if (m_layout->count() > 0)
        m_layout->addWidget(Card::newRule(this));
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(row, 1);
    if (beside)
        line->addWidget(beside, 0, Qt::AlignVCenter);
    m_layout->addLayout(line);
}

void RowList::clear()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *line = m_layout->takeAt(0))
        delete line;
}

void RowList::restyle(const Theme &theme)
{
    m_layout->setSpacing(theme.space(2));
}

} // namespace lantian
