#include "storage/Projection.h"

#include "base/Uuid7.h"
#include "domain/CaseFold.h"
#include "storage/EventRow.h"
#include "storage/ProjectedRows.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr std::array projectedTables{
    "case_state"_L1, "site_state"_L1, "inspection_state"_L1, "photo_state"_L1, "refused_state"_L1,
};

/// FTS5 empties a table row by row and looks up every word of each, which takes longer than filling it. So
/// the table is made anew, as the migrations made it.
void emptyWords(Sql &sql)
{
    const auto made = sql.first(u"SELECT sql FROM sqlite_schema WHERE name = 'case_text'"_s,
                                [](Row row) { return row.text(0); });
    sql.run(u"DROP TABLE case_text"_s);
    sql.run(*made);
}

Roster rosterOf(Sql &sql)
{
    return Roster(sql.all(u"SELECT %1 FROM event INDEXED BY event_of_roster "
                          "WHERE kind IN ('user.granted', 'user.disabled')"_s.arg(eventColumns),
                          eventOf));
}

} // namespace

void Projection::open(Sql &sql)
{
    m_roster = rosterOf(sql);
}

void Projection::take(Sql &sql, const Event &event)
{
    take(sql, std::vector{event});
}

void Projection::take(Sql &sql, const std::vector<Event> &events)
{
    std::set<QUuid> touched; // in an order that does not change from run to run
    std::set<QString> users; // whose grants are others now
    for (const Event &event : events) {
        const auto kind = eventKindFromKey(event.kind);
        if (!kind || subjectOf(*kind) != Subject::Registry)
            touched.insert(event.stream);
        else if (kind == EventKind::UserGranted || kind == EventKind::UserDisabled)
            users.insert(event.data[u"user"_s].toString());
    }
    if (!users.empty())
        m_roster = rosterOf(sql);
    for (const QString &user : users) {
        sql.each(
            u"SELECT DISTINCT stream FROM event WHERE author = ?"_s,
            [&](Row row) { touched.insert(idFromText(row.text(0))); }, user);
    }
    for (const QUuid &stream : touched)
        refresh(sql, stream);
}

void Projection::rebuild(Sql &sql, const std::function<bool(qint64 done)> &progress)
{
    emptyWords(sql);
    for (const QLatin1StringView table : projectedTables)
        sql.run(u"DELETE FROM "_s + table);
    m_roster = rosterOf(sql);
    const auto streams = sql.all(u"SELECT stream FROM event GROUP BY stream ORDER BY min(arrival)"_s,
                                 [](Row row) { return idFromText(row.text(0)); });
    qint64 done = 0;
    for (const QUuid &stream : streams) {
        refresh(sql, stream);
        if (progress && !progress(++done))
            Sql::refuse({Error::Kind::Cancelled, u"rebuilding was called off, nothing is changed"_s});
    }
}

std::vector<Event> Projection::stream(Sql &sql, const QUuid &id)
{
    auto events = sql.all(u"SELECT %1 FROM event WHERE stream = ?"_s.arg(eventColumns), eventOf, idText(id));
    std::sort(events.begin(), events.end(), isEarlier);
    return events;
}

QStringList Projection::rows(Sql &sql)
{
    return projectedRows(sql);
}

void Projection::refresh(Sql &sql, const QUuid &id)
{
    std::vector<Event> events = stream(sql, id);
    const auto isAbout = [&](Subject subject) {
        return std::any_of(events.begin(), events.end(), [&](const Event &event) {
            const auto kind = eventKindFromKey(event.kind);
            return kind && subjectOf(*kind) == subject;
        });
    };
    if (isAbout(Subject::Site)) {
        if (const auto site = foldSite(events, m_roster))
            project(sql, *site);
    }
    if (isAbout(Subject::Inspection)) {
        if (const auto inspection = foldInspection(events))
            project(sql, *inspection);
    }
    if (isAbout(Subject::Case))
        project(sql, foldCase(std::move(events), m_roster));
}

} // namespace lantian
