#pragma once

#include "domain/Case.h"

#include <functional>

namespace lantian {

/// One line of the ledger: what lists show of a case.
struct LedgerRow {
    QUuid id;
    CaseState state = CaseState::Reported;
    QString category;
    QString subtype;
    QString severity;
    QString number; ///< the office's; empty before acceptance
    QString summary;
    QString place; ///< the grid in words
    QString grid;
    QString department; ///< dispatched to, or suggested
    QUuid reporter;
    QDateTime reportedAt;
    QDateTime due; ///< invalid without a deadline
    QUuid site;
    int photos = 0;
    int reopened = 0;
    std::optional<Position> position = {}; ///< lat and lon alone
    bool sent = false;                     ///< nothing of it waits in the outbox
    Hlc hlc;

    /// Whether it is still open after its deadline.
    bool isOverdue(const QDateTime &now) const { return isOpen(state) && due.isValid() && due < now; }

    bool operator==(const LedgerRow &) const = default;
};

/// A line of the ledger with the names of those it only has the ids of; empty where nobody knows.
struct ListedCase {
    LedgerRow row;
    QString reporterName;
    QString siteName;
};

/// Takes one case after the other, and answers whether it wants more.
using TakeCase = std::function<bool(const ListedCase &)>;

} // namespace lantian
