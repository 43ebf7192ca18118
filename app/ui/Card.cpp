#include "ui/Card.h"

#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QFrame>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Card::Card(const QString &heading, QWidget *parent)
    : ThemedWidget(parent)
    , m_heading(new WrapLabel(heading, u"heading"_s, this))
    , m_rule(newRule(this))
    , m_top(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"card"_s);
    m_top->addWidget(m_heading, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_top);
    layout->addWidget(m_rule);
    layout->addLayout(m_body, 1);
    setHeading(heading);
    Card::restyle(appliedTheme());
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_rule->setVisible(!heading.isEmpty());
}

void Card::setAside(QWidget *widget)
{
    m_top->addWidget(widget);
}

QWidget *Card::newRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    setRole(rule, u"rule"_s);
    return rule;
}

void Card::restyle(const Theme &theme)
{
    const int margin = theme.space(18);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(theme.space(10));
    m_top->setSpacing(theme.space(12));
    m_body->setSpacing(theme.space(12));
}

} // namespace lantian
