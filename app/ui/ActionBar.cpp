#include "ui/ActionBar.h"

#include "ui/Button.h"
#include "ui/FlowLayout.h"
#include "ui/SideOrStack.h"
#include "ui/Theme.h"
#include "ui/Tone.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

ActionBar::ActionBar(QWidget *status, QWidget *parent)
    : ThemedWidget(parent)
    , m_buttons(new QWidget(this))
    , m_flow(new FlowLayout(m_buttons))
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"bottomBar"_s);
    m_flow->setAlignment(Qt::AlignTrailing);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(new SideOrStack(status, m_buttons, this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    ActionBar::restyle(appliedTheme());
}

void ActionBar::addButton(Button *button)
{
    m_flow->addWidget(button);
}

void ActionBar::restyle(const Theme &theme)
{
    layout()->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    m_flow->setSpacing(theme.space(12));
}

} // namespace lantian
