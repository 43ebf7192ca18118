#pragma once

#include "simulation/AtRest.h"
#include "simulation/Oracle.h"

namespace lantian::simulation {

/// Who sees to one hub: backs it up and restores it, shuts machines out and lets them in again.
class Administrator
{
public:
    /// `dice` outlive this.
    Administrator(const Surroundings &around, Hub &hub, Book &book, Oracle &oracle, Dice &dice);

    /// Whom the hub has let in, or is to.
    void careFor(Tablet &tablet) { m_tablets.push_back(&tablet); }
    void careFor(Tie &tie) { m_ties.push_back(&tie); }

    /// Does something now and then, as long as the weather is foul.
    void work();

private:
    void seeTo(Tablet &tablet);
    void seeTo(Tie &tie);
    void shutOut(const QUuid &device);
    void restore();
    void regrant(Tablet &tablet);

    const Weather &m_weather;
    Timeline &m_timeline;
    Tally &m_tally;
    Hub &m_hub;
    Book &m_book;
    Oracle &m_oracle;
    Dice &m_dice;
    std::vector<Tablet *> m_tablets;
    std::vector<Tie *> m_ties; ///< of the hubs below
};

} // namespace lantian::simulation
