#include "ui/TroubleLine.h"

#include "ui/Button.h"
#include "ui/FlowLayout.h"
#include "ui/SideOrStack.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

TroubleLine::TroubleLine(Offer offer, QWidget *parent)
    : ThemedWidget(parent)
    , m_words(new WrapLabel({}, u"strong"_s))
    , m_actions(new QWidget)
    , m_flow(new FlowLayout(m_actions))
    , m_retry(new Button({}, {}, m_actions))
    , m_remove(new Button({}, u"danger"_s, m_actions))
{
    setTone(m_words, Tone::Bad);
    m_words->setObjectName(u"troubleWords"_s);
    m_retry->setObjectName(u"retry"_s);
    m_retry->setIconName(u"sync"_s);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setIconName(u"trash"_s);
    m_flow->addWidget(m_retry);
    m_flow->addWidget(m_remove);
    m_remove->setVisible(offer == Offer::RetryOrRemove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new SideOrStack(m_words, m_actions, this));
    connect(m_retry, &Button::clicked, this, &TroubleLine::retryRequested);
    connect(m_remove, &Button::clicked, this, &TroubleLine::removeRequested);
    hide();
    TroubleLine::restyle(appliedTheme());
    TroubleLine::retranslate();
}

void TroubleLine::setTrouble(const QString &words)
{
    m_words->setText(words);
    setVisible(!words.isEmpty());
}

void TroubleLine::restyle(const Theme &theme)
{
    m_flow->setSpacing(theme.space(8));
}

void TroubleLine::retranslate()
{
    m_retry->setText(tr("Try again"));
    m_remove->setText(tr("Remove this photo"));
    for (Button *button : {m_retry, m_remove})
        button->setAccessibleName(button->text());
}

} // namespace lantian
