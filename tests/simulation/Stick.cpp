#include "simulation/Stick.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

Stick::Stick(const Surroundings &around, Dice dice)
    : m_ground(around.ground)
    , m_weather(around.weather)
    , m_timeline(around.timeline)
    , m_tally(around.tally)
    , m_dice(std::move(dice))
{}

void Stick::carry(Tablet &tablet)
{
    QDir().mkpath(m_ground.path(u"stick"_s));
    const QString bundle = m_ground.path(u"stick/%1.ltb"_s.arg(++m_bundles));
    if (!tablet.bundle(bundle))
        return;
    ++m_tally[u"bundle"_s];
    const bool isTwice = m_dice.chance(m_weather.twice);
    for (int times = 0; times < (isTwice ? 2 : 1); ++times)
        m_timeline.after(milliseconds(m_dice.between(60'000, 2'000'000)),
                         [this, &tablet, bundle] { takeIn(tablet, bundle); });
}

void Stick::takeIn(Tablet &tablet, const QString &bundle)
{
    const QString receipt = tablet.hub().takeIn(bundle);
    m_timeline.tell(u"%1 takes in %2 of %3: %4"_s.arg(tablet.hub().name(), bundle.section(u'/', -1),
                                                      tablet.name(),
                                                      receipt.isEmpty() ? u"no receipt"_s : u"a receipt"_s));
    if (receipt.isEmpty())
        return;
    const QString copy = receipt + u".%1"_s.arg(m_timeline.steps());
    QFile::copy(receipt, copy); // the next time it is another
    m_timeline.after(milliseconds(m_dice.between(60'000, 2'000'000)),
                     [&tablet, copy] { tablet.takeReceipt(copy); });
}

} // namespace lantian::simulation
