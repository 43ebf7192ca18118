#include "ui/LacksCard.h"

#include "ui/Button.h"
#include "ui/FlowLayout.h"
#include "ui/Theme.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

LacksCard::LacksCard(QWidget *parent)
    : Card({}, parent)
    , m_buttons(new QWidget(this))
    , m_flow(new FlowLayout(m_buttons))
{
    setObjectName(u"lacks"_s);
    body()->addWidget(m_buttons);
    hide();
    LacksCard::retranslate();
    LacksCard::restyle(appliedTheme());
}

void LacksCard::setLacks(const std::vector<Option> &lacks)
{
    if (lacks == m_lacks)
        return;
    m_lacks = lacks;
    qDeleteAll(m_buttons->findChildren<Button *>());
    for (const Option &lack : m_lacks) {
        auto *button = new Button(lack.text, u"phrase"_s, m_buttons);
        button->setObjectName(u"lack-"_s + lack.key);
        button->setAccessibleName(lack.text);
        connect(button, &Button::clicked, this, [this, key = lack.key] { Q_EMIT chosen(key); });
        m_flow->addWidget(button);
    }
    setVisible(!m_lacks.empty());
    retranslate();
}

void LacksCard::restyle(const Theme &theme)
{
    Card::restyle(theme);
    m_flow->setSpacing(theme.space(8));
}

void LacksCard::retranslate()
{
    setHeading(
        tr("%n thing(s) to do before this can be handed in", nullptr, static_cast<int>(m_lacks.size())));
}

} // namespace lantian
