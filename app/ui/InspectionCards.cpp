#include "ui/InspectionCards.h"

#include "ui/Button.h"
#include "ui/Card.h"
#include "ui/ChoiceChips.h"
#include "ui/FlowLayout.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// Shows `lines` in `layout` instead of those before.
void showLines(QVBoxLayout *layout, const QStringList &lines, const QString &role)
{
    while (QLayoutItem *old = layout->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const QString &line : lines)
        layout->addWidget(new WrapLabel(line, role));
}

} // namespace

InspectionCards::InspectionCards(QWidget *parent)
    : ThemedWidget(parent)
    , m_site(new Card)
    , m_siteLines(new QVBoxLayout)
    , m_history(new Button({}, u"quiet"_s))
    , m_otherSite(new Button({}, u"quiet"_s))
    , m_openCases(new Card)
    , m_cases(new ChoiceChips({}))
    , m_caseWords(new WrapLabel({}, u"muted"_s))
    , m_handover(new Card)
    , m_handoverLines(new QVBoxLayout)
    , m_powers(new WrapLabel({}, u"muted"_s))
    , m_layout(new QVBoxLayout(this))
{
    m_site->setObjectName(u"site"_s);
    m_history->setObjectName(u"history"_s);
    m_otherSite->setObjectName(u"otherSite"_s);
    m_openCases->setObjectName(u"openCases"_s);
    m_handover->setObjectName(u"handover"_s);
    auto *ways = new FlowLayout;
    ways->addWidget(m_history);
    ways->addWidget(m_otherSite);
    m_site->body()->addLayout(m_siteLines);
    m_site->body()->addLayout(ways);
    m_openCases->body()->addWidget(m_caseWords);
    m_openCases->body()->addWidget(m_cases);
    m_handover->body()->addLayout(m_handoverLines);
    m_handover->body()->addWidget(m_powers);
    m_layout->setContentsMargins({});
    for (Card *card : {m_site, m_openCases, m_handover})
        m_layout->addWidget(card);
    m_layout->addStretch(1);
    m_openCases->hide();
    m_handover->hide();

    connect(m_history, &Button::clicked, this, &InspectionCards::historyRequested);
    connect(m_otherSite, &Button::clicked, this, &InspectionCards::otherSiteRequested);
    connect(m_cases, &ChoiceChips::chosen, this, &InspectionCards::linked);
    connect(m_cases, &ChoiceChips::unchosen, this, [this] { Q_EMIT linked({}); });
    InspectionCards::retranslate();
    InspectionCards::restyle(appliedTheme());
}

void InspectionCards::setSite(const QString &name, const QStringList &lines, bool isRegistered)
{
    m_site->setHeading(name);
    m_history->setVisible(isRegistered);
    showLines(m_siteLines, lines, u"muted"_s);
}

void InspectionCards::setOpenCases(const std::vector<Option> &cases, const QString &chosen)
{
    m_cases->setChoices(cases);
    m_cases->setChosen({chosen});
    m_openCases->setVisible(!cases.empty());
}

void InspectionCards::setHandover(const QStringList &lines)
{
    showLines(m_handoverLines, lines, {});
    m_handover->setVisible(!lines.isEmpty());
}

void InspectionCards::restyle(const Theme &theme)
{
    m_layout->setSpacing(theme.space(16));
    m_siteLines->setSpacing(theme.space(6));
    m_handoverLines->setSpacing(theme.space(6));
}

void InspectionCards::retranslate()
{
    m_history->setText(tr("History"));
    m_otherSite->setText(tr("Another site"));
    m_openCases->setHeading(tr("Open cases here"));
    m_caseWords->setText(tr("Failed items open a new case. Are they one of these? Then tap it."));
    m_cases->setAccessibleName(tr("Open cases here"));
    m_handover->setHeading(tr("Suggested handover"));
    m_powers->setText(tr("Grid workers report and dissuade; they decide no penalty"));
    for (Button *button : {m_history, m_otherSite})
        button->setAccessibleName(button->text());
}

} // namespace lantian
