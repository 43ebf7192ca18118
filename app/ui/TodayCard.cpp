#include "ui/TodayCard.h"

#include "ui/RowButton.h"
#include "ui/RowList.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

TodayCard::TodayCard(QWidget *parent)
    : Card({}, parent)
    , m_counts(new WrapLabel({}, u"muted"_s, this))
    , m_nothing(new WrapLabel({}, u"muted"_s, this))
    , m_rows(new RowList(this))
{
    m_counts->setObjectName(u"counts"_s);
    m_nothing->setObjectName(u"nothingReturned"_s);
    setAside(m_counts);
    body()->addWidget(m_nothing);
    body()->addWidget(m_rows);
    TodayCard::retranslate();
}

void TodayCard::setFigures(const Figures &figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    retranslate();
}

void TodayCard::retranslate()
{
    setHeading(tr("Today"));
    m_counts->setText(tr("Saved here %1 · At the office %2").arg(m_figures.stored).arg(m_figures.arrived));
    m_nothing->setText(
        m_figures.stored == 0
            ? tr("Nothing recorded today. Tap what you see; a draft is kept from the first tap.")
            : tr("Nothing has come back to be corrected."));
    m_nothing->setVisible(m_figures.returned.empty());
    m_rows->setVisible(!m_figures.returned.empty());
    m_rows->clear();
    for (const Returned &each : m_figures.returned) {
        auto *row = new RowButton(tr("To correct · %1").arg(each.title), each.reason, m_rows);
        row->setObjectName(u"returned-"_s + each.id.toString(QUuid::WithoutBraces));
        row->setStatus(each.missing > 0 ? tr("Add %n item(s)", nullptr, each.missing) : tr("Returned"),
                       Tone::Warning);
        connect(row, &RowButton::clicked, this, [this, id = each.id] { Q_EMIT caseChosen(id); });
        m_rows->add(row);
    }
}

} // namespace lantian
