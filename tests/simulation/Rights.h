#pragma once

#include "domain/Roster.h"
#include "simulation/Book.h"

namespace lantian::simulation {

/// Who may do and see what, said once more and apart from the hub's own words for it (protocol.md 1.3, 2).

/// Whether the hub has no reason to keep what was recorded out of its log. `user` is who works at the tablet
/// by the hub's word.
bool mustBeTaken(const Recorded &recorded, const QUuid &user, const Book &book);

/// Whom the events of one stream concern: `grid:…`, `user:…`, `device:…`, `department:…`.
QStringList keysOf(const std::vector<Event> &events, const Roster &roster);

/// Whether it cannot be told where the stream belongs: its report names no grid, and its author has had more
/// than one district.
bool isOfDoubtfulPlace(const std::vector<Event> &events, const Book &book);

/// Somebody who reads a hub's feed: by the `grants` that they were given, in that order.
class Reader
{
public:
    Reader(const QUuid &user, const QUuid &device, std::vector<Person> grants);

    /// By what the hub granted last.
    bool mustSee(const Event &event, const QStringList &keys) const;
    /// By anything it ever granted.
    bool maySee(const Event &event, const QStringList &keys) const;

private:
    bool sees(const Person &as, const Event &event, const QStringList &keys) const;

    QString m_user;
    QString m_device;
    std::vector<Person> m_grants;
};

} // namespace lantian::simulation
