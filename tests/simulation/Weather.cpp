#include "simulation/Weather.h"

namespace lantian::simulation {

namespace {

/// Nothing at all in a third of the seeds, else up to `most`.
double upTo(double most, Dice &dice)
{
    const double share = double(dice.below(1000)) / 1000;
    return dice.chance(1.0 / 3) ? 0 : most * share;
}

} // namespace

Weather Weather::drawn(Dice &dice)
{
    return {
        .requestLost = upTo(0.2, dice),
        .replyLost = upTo(0.2, dice),
        .replyCut = upTo(0.1, dice),
        .bodyCut = upTo(0.2, dice),
        .twice = upTo(0.3, dice),
        .portal = upTo(0.1, dice),
        .serverError = upTo(0.2, dice),
        .patience = upTo(0.1, dice),
        .bitFlipped = upTo(0.2, dice),
        .slow = upTo(0.2, dice),
        .tabletCrash = upTo(0.03, dice),
        .hubCrash = upTo(0.03, dice),
        .diskFull = upTo(0.1, dice),
        .clockJump = upTo(0.1, dice),
        .hubClockJump = dice.chance(0.2) ? 0.2 : 0,
        .tokenLost = upTo(0.05, dice),
        .carried = upTo(0.5, dice),
        .revoked = upTo(0.15, dice),
        .regranted = upTo(0.15, dice),
        .backUp = upTo(0.5, dice),
        .restored = upTo(0.3, dice),
    };
}

} // namespace lantian::simulation
