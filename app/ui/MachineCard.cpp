#include "ui/MachineCard.h"

#include "ui/Chip.h"
#include "ui/FlowLayout.h"
#include "ui/SizeWords.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

MachineCard::MachineCard(const QUuid &device, const QString &fingerprint, const Reference &reference,
                         QWidget *parent)
    : Card({}, parent)
    , m_device(device)
    , m_fingerprint(fingerprint)
    , m_reference(reference)
    , m_about(new WrapLabel({}, {}, this))
    , m_space(new WrapLabel({}, {}, this))
    , m_spaceState(new Chip({}, Tone::Neutral, this))
    , m_catalogue(new WrapLabel({}, {}, this))
    , m_refusals(new WrapLabel({}, {}, this))
    , m_boundaries(new WrapLabel({}, {}, this))
    , m_boundaryTrouble(new WrapLabel({}, {}, this))
{
    m_about->setObjectName(u"device"_s);
    m_space->setObjectName(u"freeSpace"_s);
    m_spaceState->setObjectName(u"spaceState"_s);
    m_catalogue->setObjectName(u"catalogue"_s);
    m_refusals->setObjectName(u"refusals"_s);
    m_boundaries->setObjectName(u"boundaries"_s);
    m_boundaryTrouble->setObjectName(u"boundaryTrouble"_s);
    setTone(m_refusals, Tone::Warning);
    setTone(m_boundaryTrouble, Tone::Warning);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *space = new QWidget(this);
    auto *flow = new FlowLayout(space);
    flow->setSpacing(appliedTheme().space(12));
    flow->addWidget(m_space);
    flow->addWidget(m_spaceState);
    const QList<QWidget *> rows = {m_about,    newRule(this), space,        newRule(this),    m_catalogue,
                                   m_refusals, newRule(this), m_boundaries, m_boundaryTrouble};
    for (QWidget *row : rows)
        body()->addWidget(row);
    MachineCard::retranslate();
}

void MachineCard::setFreeSpace(std::optional<qint64> bytes)
{
    m_free = bytes;
    wordSpace();
}

void MachineCard::wordSpace()
{
    m_spaceState->setVisible(m_free.has_value());
    if (!m_free) {
        m_space->setText(tr("Free space: not known"));
        return;
    }
    m_space->setText(tr("Free space: %1").arg(sizeWords(*m_free)));
    switch (spaceState(*m_free, SpaceLimits{})) {
    case SpaceState::Ample:
        m_spaceState->setStatus(tr("Enough room"), Tone::Good);
        break;
    case SpaceState::Low:
        m_spaceState->setStatus(tr("Running low: sync and free some room"), Tone::Warning);
        break;
    case SpaceState::Short:
        m_spaceState->setStatus(tr("No room for photos; texts are still saved"), Tone::Bad);
        break;
    }
}

void MachineCard::wordCatalogue()
{
    const ShelvedCatalogue &shelved = m_reference.shelved;
    QString source;
    switch (shelved.source) {
    case ShelvedCatalogue::Source::Shipped:
        source = tr("as shipped with the program");
        break;
    case ShelvedCatalogue::Source::County:
        source = tr("with the county's files");
        break;
    case ShelvedCatalogue::Source::LastGood:
        source = tr("the county's last good files");
        break;
    }
    m_catalogue->setText(tr("Catalogue %1 · %2").arg(shelved.catalogue.reference(), source));
    QStringList lines = {tr("County files that were not accepted; the catalogue above stays in force:")};
    for (const CatalogueFault &fault : shelved.refusals)
        lines << fault.text();
    m_refusals->setText(lines.join(u'\n'));
    m_refusals->setVisible(!shelved.refusals.empty());
}

void MachineCard::wordBoundaries()
{
    const Boundaries &boundaries = m_reference.boundaries;
    m_boundaries->setText(
        boundaries.grids.size() + boundaries.zones.size() == 0
            ? tr("Boundaries: none on this device")
            : tr("Boundaries: %1 grids, %2 zones").arg(boundaries.grids.size()).arg(boundaries.zones.size()));
    m_boundaryTrouble->setVisible(m_reference.boundaryTrouble.has_value());
    if (m_reference.boundaryTrouble)
        m_boundaryTrouble->setText(
            tr("The boundary files could not be used, so records carry a position without a grid: %1")
                .arg(m_reference.boundaryTrouble->what));
}

void MachineCard::retranslate()
{
    setHeading(tr("This device"));
    m_about->setText(tr("Device %1\nKey fingerprint %2")
                         .arg(m_device.toString(QUuid::Id128).right(8).toUpper(), m_fingerprint));
    wordSpace();
    wordCatalogue();
    wordBoundaries();
}

} // namespace lantian
