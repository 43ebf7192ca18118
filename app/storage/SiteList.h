#pragma once

#include "domain/Inspection.h"
#include "domain/Site.h"
#include "sql/Sql.h"

namespace lantian {

/// The regulated objects this machine knows, and what was found at them. Every function runs inside
/// Database::read().
class SiteList
{
public:
    /// Sites in force of `kind` (of every kind for an empty one) whose name, code or address holds `text`, by
    /// name, at most `limit`.
    static std::vector<Site> matching(Sql &sql, const QString &kind, const QString &text, int limit);
    static std::optional<Site> find(Sql &sql, const QUuid &id);
    static std::optional<Site> findByCode(Sql &sql, const QString &code);

    /// The inspections of a site, newest first, at most `limit`.
    static std::vector<Inspection> inspectionsOf(Sql &sql, const QUuid &site, int limit);
    static std::optional<Inspection> inspection(Sql &sql, const QUuid &id);
};

} // namespace lantian
