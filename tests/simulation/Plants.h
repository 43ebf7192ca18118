#pragma once

#include "simulation/Network.h"
#include "simulation/Tablet.h"
#include "simulation/Tie.h"

namespace lantian::simulation {

/// Faults of the protocol that are put in on purpose, around the real parts and not in them: an oracle that
/// misses one would miss the like in the real parts.
enum class Plant {
    None,
    HubForgetsCommits, ///< what it said was stored goes at a crash
    SavedBeforeCommit, ///< the tablet says so before it is so
    CursorByTime,      ///< the feed goes by the events' clocks
    PageLost,          ///< the cursor moves over a page that never came
    EpochUnchanged,    ///< after a restore
    ScopeLeak,         ///< somebody else's feed now and then
    NewIdAtRetry,      ///< counted twice
    PhotoUnchecked,    ///< whatever came is taken for the photo
    RevokedLetIn,      ///< the token goes on counting
    EmptiedByAnswer,   ///< the outbox, without a receipt
    RelayForgets,      ///< a hub does not pass on what arrived while it spoke to the one above
    RelayEpoch,        ///< what the hub above confirmed in another epoch, before it was restored, counts
    RelayNearSighted,  ///< a hub does not pass on what the hub below brought
};

/// All but None, by the names that the command line knows.
const std::vector<std::pair<Plant, QString>> &plants();

/// Whether it shows only where there are hubs below hubs.
bool isOfTies(Plant plant);

std::unique_ptr<Hub> plantedHub(Plant plant, const Surroundings &around, Seat seat, Dice dice);
std::unique_ptr<Tablet> plantedTablet(Plant plant, const Surroundings &around, Network &network, Hub &hub,
                                      Book &book, Dice dice, int number, Person person);
std::unique_ptr<Tie> plantedTie(Plant plant, const Surroundings &around, Network &network, Hub &hub,
                                Hub &above, const QString &address, Book &book, Dice dice);

} // namespace lantian::simulation
