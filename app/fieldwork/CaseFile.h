#pragma once

#include "storage/Ledger.h"
#include "storage/Outbox.h"
#include "storage/SiteList.h"
#include "storage/Store.h"

namespace lantian {

/// All there is about one case, for whoever looks at it.
struct CaseFile {
    Case about;
    LedgerRow row;
    QHash<QUuid, QString> names; ///< of the authors in its timeline, as far as they are known here
    std::optional<Site> site;
    std::optional<Inspection> inspection; ///< that opened it
    QSet<QUuid> waiting;                  ///< its events that the office has not confirmed
    QHash<QUuid, QString> flags;          ///< what was odd about its events; see EventLog::flags()

    /// Whether the time of an event is in doubt: a clock was wrong, then or before.
    bool isClockUnsure(const QUuid &event) const;
};

/// All there is about one regulated object.
struct SiteFile {
    Site about;
    std::vector<Inspection> inspections; ///< newest first, at most 200
    std::vector<LedgerRow> cases;        ///< newest first, at most 200
    QHash<QUuid, QString> names;         ///< of its inspectors
};

/// How today stands for one person.
struct Today {
    qint64 recorded = 0;             ///< cases of today that this person reported
    qint64 arrived = 0;              ///< of these, at the office
    std::vector<LedgerRow> returned; ///< cases that came back to this person for correction, at most 20

    bool operator==(const Today &) const = default;
};

/// Read what the store knows. NotFound with code `case-unknown` or `site-unknown` when it knows none.
Result<CaseFile> caseFile(const Store &store, const QUuid &id);
Result<SiteFile> siteFile(const Store &store, const QUuid &id);
/// Sites of `kind` that hold `text`; nearest first where `near` is given, else by name.
Result<std::vector<Site>> sites(const Store &store, const QString &kind, const QString &text,
                                const std::optional<Position> &near, int limit);
Result<Today> today(const Store &store, const QUuid &person, const QDateTime &dayBegins);

} // namespace lantian
