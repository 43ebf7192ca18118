#include "ui/PositionCard.h"

#include "ui/Button.h"
#include "ui/Chip.h"
#include "ui/SideOrStack.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

PositionCard::PositionCard(QWidget *parent)
    : Card({}, parent)
    , m_chip(new Chip({}, Tone::Neutral, this))
    , m_words(new WrapLabel({}, u"strong"_s, this))
    , m_details(new WrapLabel({}, u"muted"_s, this))
    , m_adjust(new Button({}, {}, this))
{
    setObjectName(u"position"_s);
    m_chip->setObjectName(u"positionChip"_s);
    m_words->setObjectName(u"placeWords"_s);
    m_details->setObjectName(u"placeDetails"_s);
    m_adjust->setObjectName(u"adjust"_s);
    auto *texts = new QWidget(this);
    auto *lines = new QVBoxLayout(texts);
    lines->setContentsMargins({});
    lines->setSpacing(2);
    lines->addWidget(m_words);
    lines->addWidget(m_details);
    auto *known = new QWidget(this);
    auto *row = new QHBoxLayout(known);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(m_chip);
    row->addWidget(texts, 1);
    body()->addWidget(new SideOrStack(known, m_adjust, this));
    connect(m_adjust, &Button::clicked, this, &PositionCard::adjustRequested);
    PositionCard::retranslate();
}

void PositionCard::setPlace(const ReportPlace &place)
{
    m_place = place;
    retranslate();
}

namespace {

/// What is to be said where the record has no position yet.
QString waiting(BestFix::State state)
{
    switch (state) {
    case BestFix::State::Searching:
        return PositionCard::tr("Searching");
    case BestFix::State::Stale:
        return PositionCard::tr("Signal lost");
    default:
        return PositionCard::tr("No position");
    }
}

QString zoneWords(const Place &lies)
{
    QStringList words;
    for (const QString &kind : lies.zoneKinds()) {
        if (kind == u"no_burn")
            words << PositionCard::tr("in a no-burn zone");
        else if (kind == u"no_coal")
            words << PositionCard::tr("in a no-coal zone");
        else if (kind == u"limited_coal")
            words << PositionCard::tr("in a limited-coal zone");
    }
    return words.join(u" · "_s);
}

} // namespace

void PositionCard::retranslate()
{
    m_adjust->setText(tr("Set on the map"));
    m_adjust->setAccessibleName(m_adjust->text());
    if (!m_place.position) {
        m_chip->setStatus(waiting(m_place.state), Tone::Warning);
        m_words->setText(tr("No position, it can be added later"));
        m_details->setText(tr("Saving does not wait for it"));
        return;
    }
    const Position &position = *m_place.position;
    const bool manual = position.source == Position::Source::Manual;
    const bool poor = !position.accuracyM || *position.accuracyM > BestFix::poorM;
    const QString accuracy =
        position.accuracyM ? tr("±%1 m").arg(std::ceil(*position.accuracyM)) : tr("Accuracy unknown");
    m_chip->setStatus(manual ? tr("Set by hand") : accuracy, manual ? Tone::Blue
                                                             : poor ? Tone::Warning
                                                                    : Tone::Good);
    const Place &lies = m_place.lies;
    m_words->setText(!lies.words.isEmpty() ? lies.words
                     : lies.lies.nearest ? tr("Outside all grids, near %1").arg(gridWords(*lies.lies.nearest))
                                         : tr("Grid unknown"));
    QStringList details = {u"%1, %2"_s.arg(position.lat, 0, 'f', 5).arg(position.lon, 0, 'f', 5)};
    if (poor && !manual)
        details << tr("poor fix, better set it on the map");
    if (lies.lies.grid && lies.lies.nearBorder)
        details << tr("near the border of the grid");
    if (const QString zones = zoneWords(lies); !zones.isEmpty())
        details << zones;
    m_details->setText(details.join(u" · "_s));
}

} // namespace lantian
