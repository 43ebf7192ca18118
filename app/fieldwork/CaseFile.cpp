#include "fieldwork/CaseFile.h"

#include "base/Uuid7.h"
#include "domain/CaseFold.h"
#include "storage/People.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int mostShown = 200;

/// How many sites are looked at to find the nearest.
constexpr int mostSites = 2000;

QHash<QUuid, QString> namesOf(Sql &sql, const std::vector<QUuid> &ids, const Roster &roster)
{
    QHash<QUuid, QString> names;
    for (const QUuid &id : ids) {
        QString name = roster.name(id);
        if (const auto person = name.isEmpty() ? People::find(sql, id) : std::nullopt)
            name = person->name;
        if (!name.isEmpty())
            names[id] = name;
    }
    return names;
}

void sortByDistance(std::vector<Site> &sites, const Position &near)
{
    const auto distance = [&](const Site &site) {
        return site.position ? distanceM(near, *site.position) : std::numeric_limits<double>::infinity();
    };
    std::stable_sort(sites.begin(), sites.end(),
                     [&](const Site &a, const Site &b) { return distance(a) < distance(b); });
}

} // namespace

Result<CaseFile> caseFile(const Store &store, const QUuid &id)
{
    return store.read([&](Sql &sql) {
        const auto row = Ledger::row(sql, id);
        if (!row)
            Sql::refuse({Error::Kind::NotFound, u"there is no case %1"_s.arg(idText(id)), u"case-unknown"_s});
        Projection projection;
        projection.open(sql);
        CaseFile file{.about = foldCase(Projection::stream(sql, id), projection.roster()),
                      .row = *row,
                      .site = SiteList::find(sql, row->site),
                      .waiting = Outbox::waiting(sql, id),
                      .flags = EventLog::flags(sql, id)};
        std::vector<QUuid> authors;
        for (const CaseEntry &entry : file.about.timeline)
            authors.push_back(entry.event.author);
        file.names = namesOf(sql, authors, projection.roster());
        if (!file.about.inspection.isNull())
            file.inspection = SiteList::inspection(sql, file.about.inspection);
        return file;
    });
}

bool CaseFile::isClockUnsure(const QUuid &event) const
{
    return flags.value(event).split(u' ').contains(u"ahead"_s);
}

Result<SiteFile> siteFile(const Store &store, const QUuid &id)
{
    return store.read([&](Sql &sql) {
        const auto site = SiteList::find(sql, id);
        if (!site)
            Sql::refuse({Error::Kind::NotFound, u"there is no site %1"_s.arg(idText(id)), u"site-unknown"_s});
        Projection projection;
        projection.open(sql);
        SiteFile file{.about = *site,
                      .inspections = SiteList::inspectionsOf(sql, id, mostShown),
                      .cases = Ledger::page(sql, {.site = id}, {}, mostShown)};
        std::vector<QUuid> inspectors;
        for (const Inspection &inspection : file.inspections)
            inspectors.push_back(inspection.inspector);
        file.names = namesOf(sql, inspectors, projection.roster());
        return file;
    });
}

Result<std::vector<Site>> sites(const Store &store, const QString &kind, const QString &text,
                                const std::optional<Position> &near, int limit)
{
    return store.read([&](Sql &sql) {
        auto sites = SiteList::matching(sql, kind, text, near ? mostSites : limit);
        if (near)
            sortByDistance(sites, *near);
        sites.resize(std::min(sites.size(), size_t(limit)));
        return sites;
    });
}

Result<Today> today(const Store &store, const QUuid &person, const QDateTime &dayBegins)
{
    return store.read([&](Sql &sql) {
        Today today{.returned =
                        Ledger::page(sql, {.state = CaseState::Returned, .reporter = person}, {}, 20)};
        const LedgerQuery ofToday{.reporter = person, .from = dayBegins};
        today.recorded = Ledger::count(sql, ofToday);
        today.arrived = today.recorded - Ledger::countWaiting(sql, ofToday);
        return today;
    });
}

} // namespace lantian
