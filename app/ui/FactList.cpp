#include "ui/FactList.h"

#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr int widestLabel = 128;
}

FactList::FactList(QWidget *parent) : ThemedWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    FactList::restyle(appliedTheme());
}

void FactList::setFacts(const std::vector<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    for (auto *labels : {&m_labels, &m_values}) {
        for (WrapLabel *label : *labels)
            delete label;
        labels->clear();
    }
    for (const Fact &fact : m_facts) {
        const int row = int(m_labels.size());
        m_labels.push_back(new WrapLabel(fact.label, u"muted"_s, this));
        m_values.push_back(new WrapLabel(fact.value, {}, this));
        m_values.back()->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_values.back()->setAccessibleName(u"%1: %2"_s.arg(fact.label, fact.value));
        m_grid->addWidget(m_labels.back(), row, 0, Qt::AlignTop);
        m_grid->addWidget(m_values.back(), row, 1);
        m_labels.back()->show();
        m_values.back()->show();
    }
    restyle(appliedTheme());
}

void FactList::restyle(const Theme &theme)
{
    m_grid->setHorizontalSpacing(theme.space(12));
    m_grid->setVerticalSpacing(theme.space(8));
    int widest = 0;
    for (const WrapLabel *label : m_labels)
        widest = std::max(widest, label->sizeHint().width());
    for (WrapLabel *label : m_labels)
        label->setFixedWidth(
            std::max(std::min(widest, theme.px(widestLabel)), label->minimumSizeHint().width()));
}

} // namespace lantian
