#pragma once

#include "simulation/Administrator.h"
#include "simulation/Layout.h"
#include "simulation/Plants.h"
#include "simulation/Stick.h"

#include <list>

namespace lantian::simulation {

/// How a run came out.
struct Verdict {
    quint64 seed = 0;
    QStringList faults; ///< the promises that were broken; empty when all were kept
    QString trace;      ///< the same for the same seed
    qint64 events = 0;
    qint64 photos = 0;
    qint64 exchanges = 0;
    qint64 steps = 0;
    Tally tally; ///< what went wrong how often on the way
};

/// What one run depends on.
struct Course {
    quint64 seed = 0;
    Plant plant = Plant::None;
    bool hasSeveralHubs = false; ///< also where the seed alone would have one
    bool isPrinted = false;
};

/// One county for a morning: tablets that record and exchange, one to three hubs, their administrators, and a
/// weather of faults; then fair weather until nothing moves any more.
class World
{
public:
    World(const Course &course, const Ground &ground);

    Verdict run();

private:
    void open(Plant plant);
    void settle(Plant plant);
    void live(Tablet &tablet);
    void live(Tie &tie);
    void doNext(Tablet &tablet);
    void sync(Tablet &tablet);
    void sync(Tie &tie);
    void heal();
    void settleDown(Tablet &tablet);
    void settleDown(Tie &tie);
    template <class Machine>
    void finish(Machine &machine);
    bool let(milliseconds end);
    QString standing() const;

    const quint64 m_seed;
    Timeline m_timeline;
    Dice m_dice;
    Weather m_weather;
    Tally m_tally;
    Book m_book;
    Surroundings m_around;
    Dice m_countysDice;
    Dice m_below; ///< for what concerns the hubs below the county's
    std::list<Dice> m_administratorsDice;
    Layout m_layout;
    Hubs m_hubs; ///< the county's first, each after the one above it
    Network m_network;
    Stick m_stick;
    Oracle m_oracle;
    Tablets m_tablets;
    std::vector<std::unique_ptr<Tie>> m_ties;
    std::vector<std::unique_ptr<Administrator>> m_administrators; ///< as m_hubs
};

/// The run of `course`, on ground that is cleared for it.
Verdict simulated(const Course &course, const Ground &ground);

} // namespace lantian::simulation
