#include "simulation/World.h"

#include "simulation/Deeds.h"
#include "storage/Unsettled.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lantian::simulation {

namespace {

constexpr milliseconds foulWeather = 50min;
constexpr milliseconds longestErrand = 1h; ///< of one exchange in fair weather
constexpr int mostRounds = 12;
constexpr qint64 mostSteps = 300'000;

/// Who works at the first tablets; the others are drawn.
std::vector<Person> people(Dice &dice)
{
    const std::vector<Person> first{
        {u"网格员 01"_s, Role::Inspector, u"330106001001001"_s},
        {u"乡镇 01"_s, Role::Township, u"330106001"_s},
        {u"县 01"_s, Role::County, u"330106"_s},
    };
    const std::vector<Person> others{
        {u"网格员 02"_s, Role::Inspector, u"330106001001002,330106002001001"_s},
        {u"网格员 03"_s, Role::Inspector, u"330106002001001"_s},
        {u"乡镇 02"_s, Role::Township, u"330106002"_s},
        {u"住建 01"_s, Role::Department, u"housing"_s},
        {u"农业 01"_s, Role::Department, u"agriculture"_s},
        {u"督查 01"_s, Role::Supervisor, {}},
        {u"网格员 01"_s, Role::Inspector, u"330106001001001"_s}, // a second tablet of the first
    };
    std::vector<Person> all = first;
    const quint64 more = dice.chance(0.04) ? 9 : dice.below(3);
    for (quint64 i = 0; i < more; ++i)
        all.push_back(dice.oneOf(others));
    return all;
}

} // namespace

World::World(quint64 seed, const Ground &ground, Plant plant, bool isPrinted)
    : m_seed(seed)
    , m_timeline(isPrinted)
    , m_dice(seed)
    , m_weather(Weather::drawn(m_dice))
    , m_around{ground, m_timeline, m_weather, m_tally}
    , m_hub(plantedHub(plant, m_around, m_dice.another()))
    , m_network(m_around, *m_hub, m_dice.another())
    , m_stick(m_around, *m_hub, m_dice.another())
    , m_oracle(*m_hub, m_book)
{
    m_network.answered = [this](const QString &address, const HubRequest &request, const HubAnswer &answer) {
        m_oracle.hear(address, request, answer);
    };
    settle(plant);
}

void World::settle(Plant plant)
{
    int number = 0;
    for (const Person &person : people(m_dice)) {
        m_tablets.push_back(
            plantedTablet(plant, m_around, m_network, m_book, m_dice.another(), ++number, person));
        Tablet &tablet = *m_tablets.back();
        tablet.looked = [this](const Tablet &each) { m_oracle.look(each); };
        m_oracle.watch(tablet);
        live(tablet);
    }
    administer();
}

Verdict World::run()
{
    while (let(foulWeather)) {
    }
    heal();
    QStringList faults;
    if (!m_oracle.fault().isEmpty())
        faults << m_oracle.fault();
    else
        faults = faultsAtRest(*m_hub, m_tablets, m_book);
    for (const QString &fault : std::as_const(faults))
        m_timeline.tell(u"FAULT: "_s + fault);
    return {.seed = m_seed,
            .faults = faults,
            .trace = m_timeline.trace(),
            .events = qint64(m_book.events.size()),
            .photos = qint64(m_book.photos.size()),
            .exchanges = m_book.exchanges,
            .steps = m_timeline.steps(),
            .tally = m_tally};
}

/// Lets the next thing happen that is due by `end`; false when there is none, or it need not go on.
bool World::let(milliseconds end)
{
    if (m_timeline.steps() > mostSteps)
        m_oracle.accuse(u"there is no end to it"_s);
    return m_oracle.fault().isEmpty() && m_timeline.step(end);
}

void World::live(Tablet &tablet)
{
    m_timeline.after(milliseconds(m_dice.between(60'000, 600'000)), [this, &tablet] {
        if (m_timeline.now() >= foulWeather)
            return;
        doNext(tablet);
        live(tablet);
    });
}

void World::doNext(Tablet &tablet)
{
    if (m_dice.chance(m_weather.clockJump)) {
        ++m_tally[u"clock jump"_s];
        const bool isFar = m_dice.chance(0.3);
        tablet.clock().skew(isFar ? 24h * m_dice.between(-1000, 1000) : 1min * m_dice.between(-600, 600));
    }
    if (m_dice.chance(m_weather.diskFull)) {
        ++m_tally[u"disk full"_s];
        tablet.setDiskFull(true);
    } else {
        tablet.setDiskFull(false);
    }
    if (tablet.isEnrolled() && m_dice.chance(m_weather.tokenLost)) {
        ++m_tally[u"token lost"_s];
        tablet.loseToken();
    }
    if (m_dice.chance(0.65))
        doSomething(tablet, m_dice);
    else if (m_dice.chance(m_weather.carried))
        m_stick.carry(tablet);
    else if (!tablet.isBusy())
        sync(tablet);
}

void World::sync(Tablet &tablet)
{
    if (!tablet.needsEnrolment())
        tablet.exchange();
    else if (!m_book.revoked.contains(tablet.device()))
        tablet.enrol(m_hub->invite(tablet.person().name, key(tablet.person().role), tablet.person().scope));
}

void World::administer()
{
    m_timeline.after(milliseconds(m_dice.between(60'000, 600'000)), [this] {
        if (m_timeline.now() >= foulWeather)
            return;
        Tablet &tablet = *m_tablets[size_t(m_dice.below(m_tablets.size()))];
        m_hub->setDiskFull(m_dice.chance(m_weather.diskFull));
        if (m_dice.chance(m_weather.hubClockJump)) {
            ++m_tally[u"hub clock jump"_s];
            m_hub->clock().skew(1min * (m_dice.chance(0.5) ? 0 : m_dice.between(-3000, 3000)));
        }
        if (tablet.isEnrolled() && m_dice.chance(m_weather.revoked)) {
            ++m_tally[u"device revoked"_s];
            m_hub->revoke(tablet.device());
            m_book.revoked.insert(tablet.device());
        }
        if (m_dice.chance(m_weather.regranted))
            regrant(tablet);
        if (m_dice.chance(m_weather.backUp))
            m_hub->backUp();
        if (m_dice.chance(m_weather.restored) && m_hub->restore()) {
            ++m_tally[u"hub restored"_s];
            ++m_book.restores;
            m_timeline.tell(u"hub is restored"_s);
            for (const QUuid &device : m_book.revoked)
                m_hub->revoke(device); // from the administrator's own list
        }
        administer();
    });
}

/// Somebody gets another district, by a new code.
void World::regrant(Tablet &tablet)
{
    if (tablet.isBusy() || tablet.person().role != Role::Inspector ||
        m_book.revoked.contains(tablet.device()))
        return;
    ++m_tally[u"scope changed"_s];
    tablet.person().scope = m_dice.chance(0.5) ? u"330106002001001"_s : u"330106001001001"_s;
    tablet.enrol(m_hub->invite(tablet.person().name, key(tablet.person().role), tablet.person().scope));
}

/// Fair weather: what is on its way arrives, people see to what is unsettled, and all exchange until nothing
/// moves any more.
void World::heal()
{
    m_weather = {};
    m_hub->setDiskFull(false);
    for (const auto &tablet : m_tablets) {
        tablet->setDiskFull(false);
        finish(*tablet);
    }
    while (let(m_timeline.now() + 10min) && m_timeline.now() < foulWeather + longestErrand) {
    }
    QString before;
    for (int round = 0; round < mostRounds && m_oracle.fault().isEmpty(); ++round) {
        for (const auto &tablet : m_tablets) {
            const auto dismissed = tablet->store().write(
                [](Sql &sql) { sql.run(u"DELETE FROM unsettled WHERE subject = 'photo'"_s); });
            Q_ASSERT(dismissed);
            if (tablet->needsEnrolment()) {
                sync(*tablet);
                finish(*tablet);
            }
            if (!tablet->needsEnrolment() && !m_book.revoked.contains(tablet->device())) {
                tablet->exchange();
                finish(*tablet);
            }
        }
        const QString now = standing();
        if (now == before)
            return;
        before = now;
    }
    m_oracle.accuse(u"there is no rest after %1 rounds"_s.arg(mostRounds));
}

void World::finish(Tablet &tablet)
{
    const milliseconds end = m_timeline.now() + longestErrand;
    while (tablet.isBusy() && let(end)) {
    }
    if (tablet.isBusy())
        m_oracle.accuse(u"%1 does not come to an end"_s.arg(tablet.name()));
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
    count(m_hub->store());
    for (const auto &tablet : m_tablets)
        count(tablet->store());
    return counts.join(u'/');
}

Verdict simulated(quint64 seed, const Ground &ground, Plant plant, bool isPrinted)
{
    ground.clear();
    return World(seed, ground, plant, isPrinted).run();
}

} // namespace lantian::simulation
