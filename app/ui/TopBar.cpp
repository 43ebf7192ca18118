#include "ui/TopBar.h"

#include "ui/Button.h"
#include "ui/FlowLayout.h"
#include "ui/SideOrStack.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

TopBar::TopBar(QWidget *parent)
    : ThemedWidget(parent)
    , m_back(new Button({}, u"quiet"_s, this))
    , m_title(new WrapLabel({}, u"title"_s, this))
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(m_chips))
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"topBar"_s);
    m_back->setObjectName(u"back"_s);
    m_back->setIconName(u"back"_s);
    m_back->setShortcut(QKeySequence(Qt::Key_Escape));
    m_back->hide();
    m_title->setObjectName(u"title"_s);
    m_chips->hide();
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_back);
    layout->addWidget(new SideOrStack(m_title, m_chips, this), 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_back, &Button::clicked, this, &TopBar::backRequested);
    TopBar::restyle(appliedTheme());
    TopBar::retranslate();
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString TopBar::title() const
{
    return m_title->text();
}

void TopBar::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void TopBar::addChip(QWidget *chip)
{
    m_flow->addWidget(chip);
    m_chips->show();
}

void TopBar::restyle(const Theme &theme)
{
    layout()->setContentsMargins(theme.space(20), theme.space(6), theme.space(20), theme.space(6));
    layout()->setSpacing(theme.space(8));
    m_flow->setSpacing(theme.space(12));
    setMinimumHeight(theme.space(60));
}

void TopBar::retranslate()
{
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back"));
}

} // namespace lantian
