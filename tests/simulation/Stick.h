#pragma once

#include "simulation/Tablet.h"

namespace lantian::simulation {

/// Bundles that are carried to the hub of a tablet by hand, and their receipts back: late, twice, an old one
/// after a new one.
class Stick
{
public:
    Stick(const Surroundings &around, Dice dice);

    /// Makes a bundle at `tablet`, and has what follows happen.
    void carry(Tablet &tablet);

private:
    void takeIn(Tablet &tablet, const QString &bundle);

    const Ground &m_ground;
    const Weather &m_weather;
    Timeline &m_timeline;
    Tally &m_tally;
    Dice m_dice;
    int m_bundles = 0;
};

} // namespace lantian::simulation
