#pragma once

#include "simulation/Book.h"
#include "simulation/Dice.h"

namespace lantian::simulation {

/// Where the hubs of one county stand to one another.
struct Layout {
    struct Office {
        QString name;
        QString scope;
        int above = -1; ///< of the offices, the one above; none above the first, the county's
    };
    std::vector<Office> offices;

    /// One hub in four seeds of five; in the fifth, and wherever `needsSeveral`, a township's hub below the
    /// county's, two of them side by side, or one more below the township's.
    static Layout of(quint64 seed, bool needsSeveral);

    /// The offices at which `person` can work: those that can give them what they may do.
    std::vector<size_t> officesFor(const Person &person) const;
};

/// Who works at the first tablets; the others are drawn.
std::vector<Person> people(Dice &dice);
/// Who works in townships that have a hub of their own, beside these.
std::vector<Person> peopleBelow(const Layout &layout);

} // namespace lantian::simulation
