#pragma once

#include "simulation/Tablet.h"

namespace lantian::simulation {

/// Somebody at `tablet` does something: reports, adds to a case they know, or decides about it, by what their
/// tablet shows. Now and then on a base that is not the last any more, or what their role may not do.
void doSomething(Tablet &tablet, Dice &dice);

} // namespace lantian::simulation
