#pragma once

#include "domain/Event.h"
#include "domain/Role.h"

#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace lantian::simulation {

/// Somebody at a tablet.
struct Person {
    QString name;
    Role role = Role::Inspector;
    QString scope;
};

/// An event that was really recorded on a tablet, as the one who recorded it noted it down.
struct Recorded {
    Event event;
    QString hash; ///< of its payload
    QStringList photos;
    QString role; ///< of the author, at that time
};

/// What really happened, kept beside and apart from the programs that are watched.
struct Book {
    std::map<QUuid, Recorded> events;
    std::map<QString, qint64> photos;            ///< originals by SHA-256, with their sizes
    std::set<QUuid> revoked;                     ///< devices that the hub said it shut out
    std::map<QUuid, std::vector<Person>> grants; ///< by user, in the order they were given
    int restores = 0;
    qint64 exchanges = 0;

    bool wasRegranted(const QUuid &user) const
    {
        const auto found = grants.find(user);
        return found != grants.end() && found->second.size() > 1;
    }
};

} // namespace lantian::simulation
