#include "ui/ChoiceChips.h"

#include "ui/ArrowKeys.h"
#include "ui/Button.h"
#include "ui/FlowLayout.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

ChoiceChips::ChoiceChips(const QString &label, Mode mode, QWidget *parent)
    : ThemedWidget(parent)
    , m_label(new WrapLabel(label, u"fieldLabel"_s, this))
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(m_chips))
    , m_arrows(new ArrowKeys(this))
    , m_mode(mode)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addWidget(m_chips);
    setLabel(label);
    ChoiceChips::restyle(appliedTheme());
}

void ChoiceChips::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    setAccessibleName(label);
}

void ChoiceChips::setChoices(const std::vector<Option> &choices)
{
    if (choices == m_choices)
        return;
    const QStringList before = chosenKeys();
    for (Button *button : m_buttons)
        delete button;
    m_buttons.clear();
    m_choices = choices;
    for (const Option &choice : m_choices) {
        auto *button = new Button(choice.text, u"choice"_s, m_chips);
        button->setCheckable(true);
        button->setObjectName(u"choice-"_s + choice.key);
        button->setAccessibleName(choice.text);
        connect(button, &Button::clicked, this, [this, button] { onTapped(button); });
        m_flow->addWidget(button);
        m_buttons.push_back(button);
    }
    m_arrows->setButtons({m_buttons.begin(), m_buttons.end()});
    setChosen(before);
}

void ChoiceChips::setChosen(const QStringList &keys)
{
    for (size_t i = 0; i < m_choices.size(); ++i)
        m_buttons[i]->setChecked(keys.contains(m_choices[i].key));
    updateEntry();
}

QStringList ChoiceChips::chosenKeys() const
{
    QStringList keys;
    for (size_t i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            keys.append(m_choices[i].key);
    return keys;
}

void ChoiceChips::onTapped(Button *tapped)
{
    QString key;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i] == tapped)
            key = m_choices[i].key;
        else if (m_mode == Mode::Single && tapped->isChecked())
            m_buttons[i]->setChecked(false);
    }
    m_arrows->setEntry(tapped);
    if (tapped->isChecked())
        Q_EMIT chosen(key);
    else
        Q_EMIT unchosen(key);
}

void ChoiceChips::updateEntry()
{
    for (Button *button : m_buttons) {
        if (button->isChecked()) {
            m_arrows->setEntry(button);
            return;
        }
    }
}

void ChoiceChips::restyle(const Theme &theme)
{
    layout()->setSpacing(theme.space(6));
    m_flow->setSpacing(theme.space(8));
}

} // namespace lantian
