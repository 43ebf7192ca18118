#include "ui/NearCasesCard.h"

#include "ui/Button.h"
#include "ui/FlowLayout.h"
#include "ui/SideOrStack.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

NearCasesCard::NearCasesCard(QWidget *parent) : Card({}, parent), m_rows(nullptr)
{
    setObjectName(u"nearCases"_s);
    auto *close = new Button({}, u"quiet"_s, this);
    close->setObjectName(u"closeNear"_s);
    close->setIconName(u"close"_s);
    setAside(close);
    connect(close, &Button::clicked, this, &NearCasesCard::closed);
    NearCasesCard::restyle(appliedTheme());
    NearCasesCard::retranslate();
}

void NearCasesCard::setCases(const std::vector<NearView> &cases, const QUuid &linked)
{
    if (m_rows && cases == m_cases && linked == m_linked)
        return;
    m_cases = cases;
    m_linked = linked;
    retranslate();
}

QWidget *NearCasesCard::newRow(const NearView &about)
{
    auto *words = new QWidget;
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins({});
    lines->setSpacing(2);
    lines->addWidget(new WrapLabel(about.title, u"strong"_s));
    lines->addWidget(new WrapLabel(about.details, u"muted"_s));

    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setSpacing(appliedTheme().space(8));
    auto *look = new Button(tr("Look at it"));
    look->setObjectName(u"look"_s);
    look->setAccessibleName(tr("Look at: %1").arg(about.title));
    const bool isLinked = about.id == m_linked;
    auto *link = new Button(isLinked ? tr("Linked, undo") : tr("Link to it"), u"choice"_s);
    link->setCheckable(true);
    link->setChecked(isLinked);
    link->setObjectName(u"link"_s);
    link->setAccessibleName(tr("%1: %2").arg(link->text(), about.title));
    flow->addWidget(look);
    flow->addWidget(link);
    connect(look, &Button::clicked, this, [this, id = about.id] { Q_EMIT caseRequested(id); });
    connect(link, &Button::clicked, this, [this, id = isLinked ? QUuid() : about.id] { Q_EMIT linked(id); });
    return new SideOrStack(words, buttons);
}

void NearCasesCard::restyle(const Theme &theme)
{
    Card::restyle(theme);
    if (m_rows)
        m_rows->layout()->setSpacing(theme.space(12));
}

void NearCasesCard::retranslate()
{
    setHeading(tr("Reported near by: the same problem?"));
    if (auto *close = findChild<Button *>(u"closeNear"_s))
        close->setAccessibleName(tr("Close the list"));
    if (m_rows)
        m_rows->deleteLater(); // what called may be a button in it
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(appliedTheme().space(12));
    for (const NearView &each : m_cases)
        rows->addWidget(newRow(each));
    body()->addWidget(m_rows);
}

} // namespace lantian
