#pragma once

#include "simulation/AtRest.h"
#include "simulation/Oracle.h"
#include "simulation/Plants.h"
#include "simulation/Stick.h"

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

/// One county for a morning: tablets that record and exchange, a hub, an administrator, and a weather of
/// faults; then fair weather until nothing moves any more.
class World
{
public:
    World(quint64 seed, const Ground &ground, Plant plant, bool isPrinted);

    Verdict run();

private:
    void settle(Plant plant);
    void live(Tablet &tablet);
    void doNext(Tablet &tablet);
    void sync(Tablet &tablet);
    void administer();
    void regrant(Tablet &tablet);
    void heal();
    void finish(Tablet &tablet);
    bool let(milliseconds end);
    QString standing() const;

    const quint64 m_seed;
    Timeline m_timeline;
    Dice m_dice;
    Weather m_weather;
    Tally m_tally;
    Book m_book;
    Surroundings m_around;
    std::unique_ptr<Hub> m_hub;
    Network m_network;
    Stick m_stick;
    Oracle m_oracle;
    Tablets m_tablets;
};

/// The run of `seed`, on ground that is cleared for it.
Verdict simulated(quint64 seed, const Ground &ground, Plant plant, bool isPrinted = false);

} // namespace lantian::simulation
