#pragma once

#include "domain/Event.h"
#include "domain/Position.h"
#include "domain/Roster.h"

namespace lantian {

/// A regulated object: a construction site, coal dealer, plant, restaurant, material yard.
struct Site {
    QUuid id;
    QString code; ///< the office's own number; may be empty
    QString name;
    QString kind; ///< category key it mostly belongs to: `site`, `coal`, `plant`, …
    QString address;
    QString grid; ///< 15-digit grid code; empty when nobody knows
    std::optional<Position> position;
    QJsonObject fields; ///< builder, contractor, area_m2, stage, …
    bool retired = false;

    bool operator==(const Site &) const = default;
};

/// What has become of one site; nothing until someone who may has registered it. Events by authors without
/// the role of a township, department or county have no effect. What was retired stays so until it is
/// registered again; an update does not bring it back.
std::optional<Site> foldSite(std::vector<Event> events, const Roster &roster);

} // namespace lantian
