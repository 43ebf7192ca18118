#pragma once

#include "domain/Event.h"
#include "sql/Sql.h"

namespace lantian {

/// Who let whom in, as the registry events of the log say: hubs let in tablets, and hubs below them. Every
/// function runs inside Database::read() or write().
class Lineage
{
public:
    /// One `device.enrolled`.
    struct Enrolled {
        QUuid by; ///< the hub that signed it
        QUuid user;
    };

    /// The registry events about a device or a user, in the order in which they came.
    static std::vector<Event> saidOf(Sql &sql, const QUuid &about);
    /// How `device` was let in, in that order. By whom it was merely introduced is left out (isIntroduction).
    static std::vector<Enrolled> enrolments(Sql &sql, const QUuid &device);
    /// Whether `device` is `hub`, or was first let in by one of which that is true. What others say of it
    /// later changes nothing, so nobody can put a hub that is known below another one.
    static bool isBelow(Sql &sql, const QUuid &device, const QUuid &hub);
    /// Whether `hub`, or one below it, has ever let `device` in, or it is `hub`.
    static bool isOf(Sql &sql, const QUuid &device, const QUuid &hub);
    /// The scope of the hub that `device` is; nothing when it is none, or none any more.
    static std::optional<QString> hubScope(Sql &sql, const QUuid &device);
    /// Whether registry events of `device` count: it was let in, or introduced, as a hub.
    static bool isHub(Sql &sql, const QUuid &device);
};

/// Whether `enrolled` only makes the key of a hub known, the one above: its user is the device itself.
bool isIntroduction(const Event &enrolled);

} // namespace lantian
