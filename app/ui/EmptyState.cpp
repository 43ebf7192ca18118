#include "ui/EmptyState.h"

#include "ui/Button.h"
#include "ui/Icon.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

EmptyState::EmptyState(const QString &iconName, const QString &sentence, QWidget *parent)
    : ThemedWidget(parent)
    , m_iconName(iconName)
    , m_picture(new QLabel(this))
    , m_sentence(new WrapLabel(sentence, u"muted"_s, this))
    , m_action(new Button({}, u"secondary"_s, this))
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_action->setObjectName(u"action"_s);
    m_action->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_picture);
    layout->addWidget(m_sentence);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(m_action, &Button::clicked, this, &EmptyState::acted);
    EmptyState::restyle(appliedTheme());
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::restyle(const Theme &theme)
{
    m_picture->setPixmap(iconPixmap(m_iconName, theme.tokens().muted, theme.px(48), devicePixelRatioF()));
    layout()->setSpacing(theme.space(16));
}

} // namespace lantian
