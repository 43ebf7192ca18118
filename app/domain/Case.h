#pragma once

#include "domain/Event.h"
#include "domain/Photo.h"
#include "domain/Role.h"

namespace lantian {

/// Where a case stands in the closed loop (protocol.md 1.4).
enum class CaseState {
    Reported,
    Accepted,
    Rejected,
    Merged,
    Returned,
    Dispatched,
    Rectifying,
    Rectified,
    Verified,
    Closed,
};

/// The state's name on the wire and in the ledger's filters: `reported` … `closed`.
QString key(CaseState state);
std::optional<CaseState> caseStateFromKey(const QString &key);

/// Whether something is still to be done: neither closed, rejected nor merged.
bool isOpen(CaseState state);

/// Why a decision did not apply. It stays in the timeline, marked 未生效.
enum class Refusal {
    NotReported,     ///< nothing was reported in this stream
    AlreadyReported, ///< a second report in the same stream
    Superseded,      ///< its `base` is not the case's current decision
    WrongState,      ///< not possible from the state the case is in
    NotAllowed,      ///< its author's role, or its scope, does not permit it
    Incomplete,      ///< it lacks what it needs to have an effect
    Unknown,         ///< a kind that only a newer version understands
};

/// The refusal's stable word: `superseded`, `wrong-state`, …
QString key(Refusal refusal);

/// One event in a case's timeline, with whether it had an effect.
struct CaseEntry {
    Event event;
    std::optional<Refusal> refusal; ///< nothing: it applies

    bool operator==(const CaseEntry &) const = default;
};

/// A problem and what has become of it: the fold of its events.
struct Case {
    QUuid id;
    CaseState state = CaseState::Reported;
    QUuid decision;   ///< the decision in force; null before the first
    int reopened = 0; ///< how often a look-back reopened it

    QUuid reporter;
    QDateTime reportedAt; ///< by the reporter's clock, UTC
    QString category;
    QString subtype;
    QJsonObject fields;
    QString note;
    QString summary; ///< the answers in short, in the words of the catalogue it was recorded with
    QString place;   ///< the grid in words, as the recorder saw it
    QString severity;
    std::optional<Position> position;
    QString grid; ///< 15-digit grid code; empty when nobody knows
    QString
        jurisdiction; ///< what scopes are held against: the grid, or while it is unknown the reporter's scope
    std::vector<Photo> photos; ///< in the order they came, each once
    QString onSiteAction;
    bool settledOnSite = false;
    QUuid site;        ///< null without one
    QUuid inspection;  ///< null unless an inspection opened it
    QStringList law;   ///< article ids valid on the day of the act
    QString catalogue; ///< id and version it was recorded with
    QString suggestedDepartment;

    QString number;     ///< given at acceptance
    QString department; ///< it is dispatched to; a department's key
    QDateTime due;      ///< UTC; invalid without a deadline
    std::optional<Role> dispatchedBy;
    QUuid rectifiedBy; ///< who said it is put right; null while nobody did
    QUuid mergedInto;  ///< null unless merged

    std::vector<CaseEntry> timeline; ///< all events, in order; none is ever dropped

    bool operator==(const Case &) const = default;
};

} // namespace lantian
