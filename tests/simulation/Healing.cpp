#include "simulation/World.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// How a world comes to rest.
namespace lantian::simulation {

namespace {

constexpr milliseconds longestErrand = 1h; ///< of one exchange in fair weather
constexpr int mostRounds = 12;

} // namespace

/// Fair weather: what is on its way arrives, people see to what is unsettled, and all exchange until nothing
/// moves any more.
void World::heal()
{
    m_weather = {};
    for (const auto &hub : m_hubs)
        hub->setDiskFull(false);
    for (const auto &tablet : m_tablets) {
        tablet->setDiskFull(false);
        finish(*tablet);
    }
    for (const auto &tie : m_ties)
        finish(*tie);
    while (let(m_timeline.now() + 10min) && m_timeline.now() < foulWeather + longestErrand) {
    }
    QString before;
    for (int round = 0; round < mostRounds && m_oracle.fault().isEmpty(); ++round) {
        for (const auto &tablet : m_tablets)
            settleDown(*tablet);
        for (auto tie = m_ties.rbegin(); tie != m_ties.rend(); ++tie)
            settleDown(**tie);
        const QString now = standing();
        if (now == before)
            return;
        before = now;
    }
    m_oracle.accuse(u"there is no rest after %1 rounds"_s.arg(mostRounds));
}

void World::settleDown(Tablet &tablet)
{
    const auto dismissed =
        tablet.store().write([](Sql &sql) { sql.run(u"DELETE FROM unsettled WHERE subject = 'photo'"_s); });
    Q_ASSERT(dismissed);
    if (tablet.needsEnrolment()) {
        sync(tablet);
        finish(tablet);
    }
    if (!tablet.needsEnrolment() && !m_book.revoked.contains(tablet.device())) {
        tablet.exchange();
        finish(tablet);
    }
}

/// At a hub there is nobody who sees to what is unsettled.
void World::settleDown(Tie &tie)
{
    if (tie.needsJoining()) {
        sync(tie);
        finish(tie);
    }
    if (!tie.needsJoining()) {
        tie.exchange();
        finish(tie);
    }
}

template <class Machine>
void World::finish(Machine &machine)
{
    const milliseconds end = m_timeline.now() + longestErrand;
    while (machine.isBusy() && let(end)) {
    }
    if (machine.isBusy())
        m_oracle.accuse(u"%1 does not come to an end"_s.arg(machine.name()));
}

/// What all machines hold, in short.
QString World::standing() const
{
    QStringList counts;
    const auto count = [&](const Store &store) {
        const auto row = store.read([](Sql &sql) {
            return *sql.first(
                u"SELECT (SELECT count(*) FROM event), (SELECT count(*) FROM outbox), (SELECT count(*) FROM quarantine), (SELECT count(*) FROM photo_held)"_s,
                [](Row each) {
                    return QStringList{each.text(0), each.text(1), each.text(2), each.text(3)}.join(u' ');
                });
        });
        counts << (row ? *row : row.error().what);
    };
    for (const auto &hub : m_hubs)
        count(hub->store());
    for (const auto &tablet : m_tablets)
        count(tablet->store());
    return counts.join(u'/');
}

} // namespace lantian::simulation
