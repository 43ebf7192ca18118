#include "ui/AutoSyncCard.h"

#include "ui/ChoiceChips.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

AutoSyncCard::AutoSyncCard(QWidget *parent)
    : Card({}, parent)
    , m_about(new WrapLabel({}, u"muted"_s, this))
    , m_ways(new ChoiceChips({}, ChoiceChips::Mode::Single, this))
{
    m_about->setObjectName(u"automaticAbout"_s);
    m_ways->setObjectName(u"automatic"_s);
    body()->addWidget(m_about);
    body()->addWidget(m_ways);
    connect(m_ways, &ChoiceChips::chosen, this, [this](const QString &word) {
        setWay(autoWayFromKey(word));
        Q_EMIT wayChosen(m_way);
    });
    connect(m_ways, &ChoiceChips::unchosen, this, [this] { setWay(m_way); });
    AutoSyncCard::retranslate();
}

void AutoSyncCard::setWay(AutoWay way)
{
    m_way = way;
    m_ways->setChosen({key(way)});
    m_about->setText(way == AutoWay::None
                         ? tr("Nothing is sent until somebody taps \"Sync now\".")
                         : tr("Shortly after something was recorded, and every quarter of an hour."));
}

void AutoSyncCard::retranslate()
{
    setHeading(tr("Sync by itself"));
    m_ways->setAccessibleName(tr("Sync by itself"));
    m_ways->setChoices({{key(AutoWay::Any), tr("Over any network")},
                        {key(AutoWay::Unmetered), tr("Not over mobile data")},
                        {key(AutoWay::None), tr("Never")}});
    setWay(m_way);
}

} // namespace lantian
