#include "simulation/World.h"

#include "simulation/Deeds.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lantian::simulation {

namespace {

constexpr qint64 mostSteps = 300'000;
/// So that what is drawn for the hubs below shifts nothing of what is drawn for all else.
constexpr quint64 belowBegins = quint64(1) << 40U;

} // namespace

World::World(const Course &course, const Ground &ground)
    : m_seed(course.seed)
    , m_timeline(course.isPrinted)
    , m_dice(course.seed)
    , m_weather(Weather::drawn(m_dice))
    , m_around{ground, m_timeline, m_weather, m_tally}
    , m_countysDice(m_dice.another())
    , m_below(course.seed + belowBegins)
    , m_layout(Layout::of(course.seed, course.hasSeveralHubs || isOfTies(course.plant)))
    , m_network(m_around, m_dice.another())
    , m_stick(m_around, m_dice.another())
    , m_oracle(m_book)
{
    m_network.answered = [this](const QString &address, const HubRequest &request, const HubAnswer &answer) {
        m_oracle.hear(address, request, answer);
    };
    open(course.plant);
    settle(course.plant);
}

void World::open(Plant plant)
{
    for (const Layout::Office &office : m_layout.offices) {
        Hub *above = office.above < 0 ? nullptr : m_hubs[size_t(office.above)].get();
        const bool isCounty = m_hubs.empty();
        m_hubs.push_back(plantedHub(plant, m_around, {office.name, office.scope, above},
                                    isCounty ? std::move(m_countysDice) : m_below.another()));
        Hub &hub = *m_hubs.back();
        Dice &dice = isCounty ? m_dice : m_administratorsDice.emplace_back(m_below.another());
        m_administrators.push_back(std::make_unique<Administrator>(m_around, hub, m_book, m_oracle, dice));
        if (!above)
            continue;
        m_ties.push_back(plantedTie(plant, m_around, m_network, hub, *above,
                                    u"10.0.1.%1"_s.arg(m_ties.size() + 1), m_book, m_below.another()));
        Tie &tie = *m_ties.back();
        tie.looked = [this](const Tie &each) { m_oracle.look(each); };
        m_oracle.watch(tie);
        m_administrators[size_t(office.above)]->careFor(tie);
        live(tie);
    }
}

void World::settle(Plant plant)
{
    int number = 0;
    std::vector<Person> all = people(m_dice);
    for (const Person &person : peopleBelow(m_layout))
        all.push_back(person);
    for (const Person &person : all) {
        const std::vector<size_t> offices = m_layout.officesFor(person);
        const size_t office = m_below.chance(0.7) ? offices.back() : m_below.oneOf(offices);
        m_tablets.push_back(plantedTablet(plant, m_around, m_network, *m_hubs[office], m_book,
                                          m_dice.another(), ++number, person));
        Tablet &tablet = *m_tablets.back();
        tablet.looked = [this](const Tablet &each) { m_oracle.look(each); };
        m_oracle.watch(tablet);
        m_administrators[office]->careFor(tablet);
        live(tablet);
    }
    for (const auto &administrator : m_administrators)
        administrator->work();
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
        faults = faultsAtRest(m_hubs, m_tablets, m_book);
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
        tablet.enrol(
            tablet.hub().invite(tablet.person().name, key(tablet.person().role), tablet.person().scope));
}

void World::live(Tie &tie)
{
    m_timeline.after(milliseconds(m_below.between(60'000, 600'000)), [this, &tie] {
        if (m_timeline.now() >= foulWeather)
            return;
        if (!tie.isBusy() && tie.hub().isUp())
            sync(tie);
        live(tie);
    });
}

/// A hub that was shut out is let in again when it next wants to come.
void World::sync(Tie &tie)
{
    if (tie.needsJoining())
        tie.join(tie.above().invite(tie.hub().name(), u"hub"_s, tie.hub().scope()));
    else
        tie.exchange();
}

Verdict simulated(const Course &course, const Ground &ground)
{
    ground.clear();
    return World(course, ground).run();
}

} // namespace lantian::simulation
