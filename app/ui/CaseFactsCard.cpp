#include "ui/CaseFactsCard.h"

#include "base/Uuid7.h"
#include "ui/Button.h"
#include "ui/CaseWords.h"
#include "ui/FactList.h"
#include "ui/FactWords.h"
#include "ui/RecordWords.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

CaseFactsCard::CaseFactsCard(QWidget *parent)
    : Card({}, parent)
    , m_facts(new FactList(this))
    , m_position(new Button({}, u"phrase"_s, this))
    , m_site(new Button({}, u"phrase"_s, this))
    , m_merged(new Button({}, u"phrase"_s, this))
    , m_related(new Button({}, u"phrase"_s, this))
{
    m_position->setObjectName(u"addPosition"_s);
    m_position->setIconName(u"gps"_s);
    m_site->setObjectName(u"site"_s);
    m_merged->setObjectName(u"merged"_s);
    m_related->setObjectName(u"related"_s);
    body()->addWidget(m_facts);
    for (Button *button : {m_position, m_site, m_merged, m_related}) {
        button->hide();
        body()->addWidget(button);
    }
    connect(m_position, &Button::clicked, this, &CaseFactsCard::positionRequested);
    connect(m_site, &Button::clicked, this, [this] { Q_EMIT siteRequested(m_siteId); });
    connect(m_merged, &Button::clicked, this, [this] { Q_EMIT caseRequested(m_mergedId); });
    connect(m_related, &Button::clicked, this, [this] { Q_EMIT caseRequested(m_relatedId); });
    CaseFactsCard::retranslate();
}

void CaseFactsCard::setLink(Button *button, const QString &text, const QUuid &target)
{
    button->setText(text);
    button->setAccessibleName(text);
    button->setVisible(!target.isNull());
}

void CaseFactsCard::setFile(const CaseFile &file, const Catalogue &catalogue, const QDateTime &now)
{
    const Case &about = file.about;
    setHeading(about.summary.isEmpty() ? kindWords(catalogue, about.category, about.subtype) : about.summary);
    m_facts->setFacts(caseFacts(file, catalogue, now));
    m_position->setVisible(!about.position);
    m_siteId = about.site;
    m_mergedId = about.mergedInto;
    m_relatedId = about.timeline.empty()
                      ? QUuid()
                      : idFromText(about.timeline.front().event.data[u"related"_s].toString());
    setLink(m_site, tr("Site: %1").arg(file.site ? file.site->name : shortId(m_siteId)), m_siteId);
    setLink(m_merged, tr("Merged into case %1").arg(shortId(m_mergedId)), m_mergedId);
    setLink(m_related, tr("Same problem as case %1").arg(shortId(m_relatedId)), m_relatedId);
}

void CaseFactsCard::retranslate()
{
    m_position->setText(tr("Add the position"));
    m_position->setAccessibleName(m_position->text());
}

} // namespace lantian
