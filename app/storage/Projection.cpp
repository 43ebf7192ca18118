#include "storage/Projection.h"

#include "base/Uuid7.h"
#include "domain/CaseFold.h"
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

/// Whether `events` are all that the log has of the stream, as they nearly always are when a report comes.
bool isWhole(Sql &sql, const QUuid &stream, const std::vector<Event> &events)
{
    const auto known = sql.first(
        u"SELECT count(*) FROM event WHERE stream = ?"_s, [](Row row) { return row.integer(0); },
        idText(stream));
    return known == qint64(events.size());
}

} // namespace

/// Gathers the words of many cases, to write them one after another.
class Projection::Words
{
public:
    explicit Words(Sql &sql) : m_sql(sql) {}

    void add(CaseText text)
    {
        m_texts.push_back(std::move(text));
        if (m_texts.size() == most)
            write();
    }
    /// Writes what has been gathered. To be called in the end.
    void write()
    {
        for (const CaseText &text : m_texts)
            CaseWords::keep(m_sql, text.row, text.words, text.isNew);
        m_texts.clear();
    }

private:
    static constexpr size_t most = 1000; ///< a megabyte or so

    Sql &m_sql;
    std::vector<CaseText> m_texts;
};

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
    Words words(sql);
    for (auto &[id, come] : touched) {
        const bool isNew = isWhole(sql, id, come);
        refresh(sql, isNew ? std::move(come) : stream(sql, id), isNew, words);
    }
    words.write();
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
    Words words(sql);
    for (const QUuid &id : streams) {
        refresh(sql, stream(sql, id), true, words);
        if (progress && !progress(++done))
            Sql::refuse({Error::Kind::Cancelled, u"rebuilding was called off, nothing is changed"_s});
    }
    words.write();
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

void Projection::refresh(Sql &sql, std::vector<Event> events, bool isNew, Words &words)
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
    if (isAbout(Subject::Case)) {
        if (auto text = project(sql, foldCase(std::move(events), m_roster), isNew))
            words.add(*std::move(text));
    }
}

} // namespace lantian
