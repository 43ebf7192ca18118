#include "storage/Projection.h"

#include "base/Uuid7.h"
#include "domain/CaseFold.h"
#include "sql/Many.h"
#include "storage/CaseWords.h"
#include "storage/EventRow.h"
#include "storage/ProjectedRows.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr std::array projectedTables{
    "case_state"_L1, "site_state"_L1, "inspection_state"_L1, "photo_state"_L1, "refused_state"_L1,
};

/// Who had which role when. The index is said to SQLite, which else would look at every event.
QString rosterEvents(const Sql &sql, QLatin1StringView columns)
{
    return u"SELECT %1 FROM event %2 WHERE kind IN ('user.granted', 'user.disabled')"_s.arg(
        columns, sql.forSqlite("INDEXED BY event_of_roster"_L1));
}

/// How many events the log has of each of `streams`.
QHash<QUuid, qint64> counts(Sql &sql, const std::vector<QUuid> &streams)
{
    QHash<QUuid, qint64> counts;
    eachAmong(sql, u"SELECT stream, count(*) FROM event WHERE stream IN (%1) GROUP BY stream"_s,
              idTexts(streams), [&](const Row &row) { counts[idFromText(row.text(0))] = row.integer(1); });
    return counts;
}

/// Calls `visit` with all events of each stream, in total order.
template <class Visit>
void eachStream(Sql &sql, const std::vector<QUuid> &ids, Visit visit)
{
    const QString statement = u"SELECT %1 FROM event WHERE stream IN (%2)"_s.arg(eventColumns, u"%1");
    among(statement, idTexts(ids), [&](const QString &piece, const QVariantList &values) {
        std::map<QUuid, std::vector<Event>> streams;
        const auto gather = [&](const Row &row) {
            Event event = eventOf(row);
            streams[event.stream].push_back(std::move(event));
        };
        sql.visitBound(piece, gather, values);
        for (auto &[id, events] : streams) {
            std::sort(events.begin(), events.end(), isEarlier);
            visit(std::move(events));
        }
    });
}

} // namespace

void Projection::open(Sql &sql)
{
    const auto newest =
        sql.first(rosterEvents(sql, "coalesce(max(arrival), 0)"_L1), [](Row row) { return row.integer(0); });
    if (newest == m_newest)
        return;
    m_roster = Roster(sql.all(rosterEvents(sql, eventColumns), eventOf));
    m_newest = newest;
}

void Projection::take(Sql &sql, const Event &event)
{
    take(sql, std::vector{event});
}

void Projection::take(Sql &sql, const std::vector<Event> &events)
{
    std::map<QUuid, std::vector<Event>> touched; // in an order that does not change from run to run
    std::set<QString> users;                     // whose grants are others now
    for (const Event &event : events) {
        const auto kind = eventKindFromKey(event.kind);
        if (!kind || subjectOf(*kind) != Subject::Registry)
            touched[event.stream].push_back(event);
        else if (kind == EventKind::UserGranted || kind == EventKind::UserDisabled)
            users.insert(event.data[u"user"_s].toString());
    }
    if (!users.empty())
        open(sql);
    for (const QString &user : users) {
        sql.each(
            u"SELECT DISTINCT stream FROM event WHERE author = ?"_s,
            [&](Row row) { touched[idFromText(row.text(0))]; }, user);
    }
    std::vector<QUuid> ids;
    for (const auto &[id, come] : touched)
        ids.push_back(id);
    const QHash<QUuid, qint64> known = counts(sql, ids);
    std::vector<QUuid> grown; // of which the log has more
    ProjectedCases cases(sql);
    for (auto &[id, come] : touched) {
        if (known[id] == qint64(come.size()))
            refresh(sql, std::move(come), true, cases);
        else
            grown.push_back(id);
    }
    eachStream(sql, grown, [&](std::vector<Event> whole) { refresh(sql, std::move(whole), false, cases); });
    cases.write();
}

void Projection::rebuild(Sql &sql, const std::function<bool(qint64 done)> &progress)
{
    CaseWords::empty(sql);
    for (const QLatin1StringView table : projectedTables)
        sql.run(u"DELETE FROM "_s + table);
    open(sql);
    const auto streams = sql.all(u"SELECT stream FROM event GROUP BY stream ORDER BY min(arrival)"_s,
                                 [](Row row) { return idFromText(row.text(0)); });
    qint64 done = 0;
    ProjectedCases cases(sql);
    eachStream(sql, streams, [&](std::vector<Event> events) {
        refresh(sql, std::move(events), true, cases);
        if (progress && !progress(++done))
            Sql::refuse({Error::Kind::Cancelled, u"rebuilding was called off, nothing is changed"_s});
    });
    cases.write();
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

void Projection::refresh(Sql &sql, std::vector<Event> events, bool isNew, ProjectedCases &cases)
{
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
        cases.add(foldCase(std::move(events), m_roster), isNew);
}

} // namespace lantian
