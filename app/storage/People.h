#pragma once

#include "domain/Role.h"
#include "sql/Sql.h"

#include <QUuid>

#include <chrono>

namespace lantian {

/// Somebody who works with this machine.
struct Person {
    QUuid id;
    QString name; ///< by role: 网格员 07
    Role role = Role::Inspector;
    QString grid;                          ///< the one they usually walk; empty for none
    QString pin;                           ///< Argon2id hash; empty while none is set
    int failures = 0;                      ///< wrong PINs since the last right one
    std::chrono::milliseconds failedAt{0}; ///< of the last wrong one, since the machine started

    bool operator==(const Person &) const = default;
};

/// Those who work with this machine. Every function runs inside Database::read() or write().
class People
{
public:
    static std::vector<Person> all(Sql &sql);
    static std::optional<Person> find(Sql &sql, const QUuid &id);
    /// Adds `person`, or replaces the one with that id. Conflict when another has the name.
    static void keep(Sql &sql, const Person &person);
};

} // namespace lantian
