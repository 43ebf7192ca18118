#pragma once

#include "domain/Event.h"
#include "domain/Role.h"

#include <QStringList>

#include <map>

namespace lantian {

/// What one person may do, and where, from some moment on.
struct Grant {
    Role role = Role::Inspector;
    /// Where it holds: for an inspector grid codes, for a township or county the beginning of its grid codes,
    /// for a department its key; several are parted by commas. Empty for a supervisor.
    /// It bounds nothing that a county or a supervisor may decide (protocol.md 2: "county and supervisor
    /// all").
    QString scope;
    QString name; ///< the person as shown, by role: 网格员 07

    bool operator==(const Grant &) const = default;
};

/// The codes or keys that `scope` lists, without blanks around them.
QStringList scopeCodes(const QString &scope);

/// Whether `code` lies in `scope`: equal to, or beginning with, one of its comma-parted codes.
bool isInScope(const QString &scope, const QString &code);

/// Who had which role when, from the hub's `user.granted` and `user.disabled` events.
class Roster
{
public:
    Roster() = default;
    /// `events` in any order; those of other kinds are passed over.
    explicit Roster(const std::vector<Event> &events);

    /// The grant in force for `user` at `instant`, if there is one.
    std::optional<Grant> inForce(const QUuid &user, const QDateTime &instant) const;
    /// The name of `user` by the latest grant; empty for one never granted.
    QString name(const QUuid &user) const;

    bool operator==(const Roster &) const = default;

private:
    struct Change {
        QDateTime from;
        Hlc hlc;
        QString id;                 ///< of the event; with `hlc`, the total order
        std::optional<Grant> grant; ///< nothing: disabled
        bool operator==(const Change &) const = default;
    };
    std::map<QUuid, std::vector<Change>> m_changes; ///< by user, in order of time
};

} // namespace lantian
