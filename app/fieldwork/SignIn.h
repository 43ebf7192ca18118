#pragma once

#include "base/Clock.h"
#include "storage/People.h"
#include "storage/Store.h"

namespace lantian {

/// The setting that names who worked here last.
inline const QString lastPersonKey = QStringLiteral("last_person");

/// How many wrong PINs in a row are free of a delay.
inline constexpr int freeTries = 5;

/// How long after the last wrong PIN the next may be tried: nothing for the first freeTries, then 30 s,
/// doubled with each further one up to an hour. A machine that was started anew since counts from its start.
std::chrono::milliseconds delayLeft(const Person &person, std::chrono::milliseconds sinceBoot);

/// Several people on one machine, each with a PIN (Argon2id by libsodium). Recording by one who is signed in
/// never waits for anything here.
class SignIn
{
public:
    SignIn(Store &store, const Clock &clock) : m_store(store), m_clock(clock) {}

    Result<std::vector<Person>> people() const;

    /// Adds a person with a `pin` of 4 to 12 digits, or without one if it is empty. Conflict when the name is
    /// taken.
    Result<Person> add(const QString &name, Role role, const QString &grid, const QString &pin);

    /// The person, when `pin` is theirs. Denied otherwise; its code is `pin-wrong`, or `pin-delayed` while a
    /// delay lasts, in which case the PIN was not looked at.
    Result<Person> enter(const QUuid &person, const QString &pin);

    /// Gives the person a new PIN, or none if it is empty.
    Result<Person> setPin(const QUuid &person, const QString &pin);

    /// Notes the grid that the person usually walks.
    Result<Person> setGrid(const QUuid &person, const QString &grid);

private:
    Result<Person> found(const QUuid &person) const;
    Result<Person> kept(const Person &person);

    Store &m_store;
    const Clock &m_clock;
};

} // namespace lantian
