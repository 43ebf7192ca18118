#pragma once

#include "simulation/Dice.h"

#include <QString>

#include <chrono>
#include <map>

namespace lantian::simulation {

/// How long the weather is foul.
constexpr std::chrono::minutes foulWeather(50);

/// How often what goes wrong. Each seed draws its own, and so meets combinations nobody thought of.
struct Weather {
    // of each request
    double requestLost = 0;
    double replyLost = 0;   ///< the hub did it
    double replyCut = 0;    ///< the hub did it
    double bodyCut = 0;     ///< the hub got part of the body
    double twice = 0;       ///< and once more, up to minutes later
    double portal = 0;      ///< somebody else answers with a page
    double serverError = 0; ///< a proxy's 5xx; half of them after the hub did it
    double patience = 0;    ///< 429
    double bitFlipped = 0;  ///< in a piece of a photo, before its checksum was made
    double slow = 0;        ///< takes minutes instead of seconds
    // of each step of a machine
    double tabletCrash = 0;
    double hubCrash = 0;
    // of each thing a person does meanwhile
    double diskFull = 0;
    double clockJump = 0;
    double hubClockJump = 0;
    double tokenLost = 0;
    double carried = 0; ///< by hand instead of the network
    double revoked = 0;
    double regranted = 0; ///< somebody gets another scope
    double backUp = 0;
    double restored = 0;

    static Weather drawn(Dice &dice);
};

/// What went wrong how often, by name.
using Tally = std::map<QString, qint64>;

} // namespace lantian::simulation
