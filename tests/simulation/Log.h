#pragma once

#include "domain/Roster.h"
#include "storage/Store.h"

namespace lantian::simulation {

/// A log as it lies in a store, read anew.
struct Log {
    explicit Log(const Store &store);

    std::map<QUuid, Event> events;
    std::map<QUuid, QString> hashes; ///< of the payloads, computed here
    std::map<QUuid, std::vector<Event>> streams;
    std::map<QUuid, QString> refused; ///< by event, why it is in quarantine
    QStringList rows;
    Roster roster;
};

/// The first row of `rows` that `others` have not.
QString onlyIn(const QStringList &rows, const QStringList &others);

} // namespace lantian::simulation
