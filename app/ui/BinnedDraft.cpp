#include "ui/BinnedDraft.h"

#include "ui/Button.h"
#include "ui/Chip.h"
#include "ui/FlowLayout.h"
#include "ui/SideOrStack.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr int fewDays = 3;
}

BinnedDraft::BinnedDraft(const QString &title, const QString &about, int daysLeft, QWidget *parent)
    : Card({}, parent)
    , m_title(title)
    , m_daysLeft(daysLeft)
    , m_left(new Chip({}, Tone::Neutral, this))
    , m_restore(new Button({}, {}, this))
    , m_remove(new Button({}, u"danger"_s, this))
{
    m_left->setObjectName(u"daysLeft"_s);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setIconName(u"undo"_s);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setIconName(u"trash"_s);
    auto *words = new QWidget(this);
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins({});
    lines->addWidget(new WrapLabel(title, u"strong"_s, words));
    lines->addWidget(new WrapLabel(about, u"muted"_s, words));
    auto *acts = new QWidget(this);
    m_flow = new FlowLayout(acts);
    m_flow->setAlignment(Qt::AlignTrailing);
    for (QWidget *each : {static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_restore),
                          static_cast<QWidget *>(m_remove)})
        m_flow->addWidget(each);
    body()->addWidget(new SideOrStack(words, acts, this));
    connect(m_restore, &Button::clicked, this, &BinnedDraft::restoreRequested);
    connect(m_remove, &Button::clicked, this, &BinnedDraft::removeRequested);
    BinnedDraft::restyle(appliedTheme());
    BinnedDraft::retranslate();
}

void BinnedDraft::restyle(const Theme &theme)
{
    Card::restyle(theme);
    m_flow->setSpacing(theme.space(8));
}

void BinnedDraft::retranslate()
{
    m_left->setStatus(m_daysLeft > 0 ? tr("%n day(s) left", nullptr, m_daysLeft) : tr("Last day"),
                      m_daysLeft <= fewDays ? Tone::Warning : Tone::Neutral);
    m_restore->setText(tr("Put back"));
    m_remove->setText(tr("Delete for good"));
    for (Button *button : {m_restore, m_remove})
        button->setAccessibleName(u"%1: %2"_s.arg(button->text(), m_title));
}

} // namespace lantian
