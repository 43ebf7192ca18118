#pragma once

#include "base/Clock.h"
#include "storage/People.h"
#include "storage/Store.h"

#include <functional>

namespace lantian {

/// How many digits a PIN has.
inline constexpr int shortestPin = 4;
inline constexpr int longestPin = 12;

/// How many wrong PINs in a row are free of a delay.
inline constexpr int freeTries = 5;

/// How long after the last wrong PIN the next may be tried: nothing for the first freeTries, then 30 s,
/// doubled with each further one up to an hour. A machine that was started anew since counts from its start.
std::chrono::milliseconds delayLeft(const Person &person, std::chrono::milliseconds sinceBoot);

/// Several people on one machine, each with a PIN (Argon2id by libsodium), which takes up to a second to look
/// at. The store is asked in short steps before and after that, so that whoever records meanwhile does not
/// wait.
class SignIn
{
public:
    /// One step, of at most one transaction.
    using Step = std::function<Result<Person>(Store &)>;
    /// Does a step where the store lives, and waits for it.
    using DoInStore = std::function<Result<Person>(const Step &)>;

    SignIn(DoInStore doInStore, const Clock &clock) : m_doInStore(std::move(doInStore)), m_clock(clock) {}
    /// For whoever is where the store lives.
    SignIn(Store &store, const Clock &clock);

    /// Adds a person with a `pin` of shortestPin to longestPin digits, or without one if it is empty.
    /// Conflict when the name is taken.
    Result<Person> add(const QString &name, Role role, const QString &grid, const QString &pin);

    /// The person, when `pin` is theirs. Denied otherwise; its code is `pin-wrong`, or `pin-delayed` while a
    /// delay lasts, in which case the PIN was not looked at.
    Result<Person> enter(const QUuid &person, const QString &pin);

    /// Gives the person, who enters with `oldPin`, a new PIN, or none if it is empty.
    Result<Person> setPin(const QUuid &person, const QString &oldPin, const QString &newPin);

    /// Notes the grid that the person usually walks.
    Result<Person> setGrid(const QUuid &person, const QString &grid);

private:
    DoInStore m_doInStore;
    const Clock &m_clock;
};

} // namespace lantian
