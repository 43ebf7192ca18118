#include "simulation/Administrator.h"

#include "domain/Roster.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lantian::simulation {

Administrator::Administrator(const Surroundings &around, Hub &hub, Book &book, Oracle &oracle, Dice &dice)
    : m_weather(around.weather)
    , m_timeline(around.timeline)
    , m_tally(around.tally)
    , m_hub(hub)
    , m_book(book)
    , m_oracle(oracle)
    , m_dice(dice)
{}

void Administrator::work()
{
    m_timeline.after(milliseconds(m_dice.between(60'000, 600'000)), [this] {
        if (m_timeline.now() >= foulWeather)
            return;
        Tablet *tablet = m_tablets.empty() ? nullptr : m_dice.oneOf(m_tablets);
        m_hub.setDiskFull(m_dice.chance(m_weather.diskFull));
        if (m_dice.chance(m_weather.hubClockJump)) {
            ++m_tally[u"hub clock jump"_s];
            m_hub.clock().skew(1min * (m_dice.chance(0.5) ? 0 : m_dice.between(-3000, 3000)));
        }
        if (tablet)
            seeTo(*tablet);
        if (!m_ties.empty())
            seeTo(*m_dice.oneOf(m_ties));
        if (m_dice.chance(m_weather.backUp))
            m_hub.backUp();
        if (m_dice.chance(m_weather.restored))
            restore();
        work();
    });
}

void Administrator::seeTo(Tablet &tablet)
{
    if (tablet.isEnrolled() && m_dice.chance(m_weather.revoked))
        shutOut(tablet.device());
    if (m_dice.chance(m_weather.regranted))
        regrant(tablet);
}

/// A hub that was shut out joins anew later, see World.
void Administrator::seeTo(Tie &tie)
{
    if (!tie.needsJoining() && m_dice.chance(m_weather.revoked))
        shutOut(tie.device());
}

void Administrator::shutOut(const QUuid &device)
{
    ++m_tally[u"device revoked"_s];
    m_hub.revoke(device);
    m_book.revoked.insert(device);
}

void Administrator::restore()
{
    if (!m_hub.restore())
        return;
    ++m_tally[u"hub restored"_s];
    ++m_book.restores;
    m_timeline.tell(m_hub.name() + u" is restored"_s);
    m_oracle.forget(m_hub.name());
    for (const QUuid &device : m_book.revoked)
        m_hub.revoke(device); // from the administrator's own list
}

/// Somebody gets another district, by a new code.
void Administrator::regrant(Tablet &tablet)
{
    if (tablet.isBusy() || tablet.person().role != Role::Inspector ||
        m_book.revoked.contains(tablet.device()))
        return;
    ++m_tally[u"scope changed"_s];
    QString scope = m_dice.chance(0.5) ? u"330106002001001"_s : u"330106001001001"_s;
    if (!isInScope(m_hub.scope(), scope))
        scope = m_hub.scope().startsWith(u"330106002"_s) ? u"330106002001001"_s : u"330106001001002"_s;
    tablet.person().scope = scope;
    tablet.enrol(m_hub.invite(tablet.person().name, key(tablet.person().role), tablet.person().scope));
}

} // namespace lantian::simulation
