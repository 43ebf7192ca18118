#include "storage/EventLog.h"

#include "base/Uuid7.h"
#include "sql/Many.h"
#include "storage/EventRow.h"
#include "storage/Outbox.h"
#include "storage/Settings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

const QString lastHlcKey = u"hlc"_s;

/// Rows of the log, which tell their ids and arrivals when they are inserted.
class EventRows
{
public:
    void add(const SignedEvent &event, const QString &flags)
    {
        m_rows.add(idText(event.event.id), idText(event.event.stream), event.event.kind,
                   event.event.hlc.text(), idText(event.event.device), idText(event.event.author),
                   event.event.seq, event.hash, QString::fromLatin1(event.header), event.payload,
                   QString::fromLatin1(event.signature), flags);
    }
    QHash<QString, qint64> insert(Sql &sql)
    {
        QHash<QString, qint64> arrivals;
        m_rows.insert(sql, [&](const Row &row) { arrivals[row.text(0)] = row.integer(1); });
        return arrivals;
    }

private:
    Rows m_rows{
        u"event (id, stream, kind, hlc, device, author, seq, hash, header, payload, signature, flags)"_s,
        u"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, u"RETURNING id, arrival"_s};
};

void insertOne(Sql &sql, const SignedEvent &event, const QString &flags)
{
    EventRows rows;
    rows.add(event, flags);
    rows.insert(sql);
}

} // namespace

ChainEnd ChainEnds::of(Sql &sql, const QUuid &device)
{
    const auto known = m_ends.constFind(device);
    return known != m_ends.constEnd() ? *known : *m_ends.insert(device, EventLog::chainEnd(sql, device));
}

void ChainEnds::add(const SignedEvent &event)
{
    const auto end = m_ends.find(event.event.device);
    if (end != m_ends.end() && event.event.seq > end->seq)
        *end = {event.event.seq, event.hash};
}

EventLog::Outcome EventLog::append(Sql &sql, const SignedEvent &event, Origin origin, const QDateTime &now)
{
    const auto known = hashOf(sql, event.event.id);
    if (known == event.hash)
        return Outcome::Duplicate;
    if (known)
        Sql::refuse({Error::Kind::Conflict,
                     u"event %1 is known with hash %2, this one has %3"_s.arg(idText(event.event.id), *known,
                                                                              event.hash),
                     u"event-conflict"_s});

    insertOne(sql, event, flagsOf(chainEnd(sql, event.event.device), event, now));
    const Hlc last = lastHlc(sql);
    const Hlc seen = event.event.hlc;
    // Our own next event comes after this one whatever the clock says now; others' clocks may not drag ours.
    const Hlc advanced = origin == Origin::Own ? std::max(last, seen) : observedHlc(last, seen, now);
    Settings::keep(sql, lastHlcKey, advanced.text());
    if (origin == Origin::Own)
        Outbox::add(sql, event.event);
    m_projection.take(sql, event.event);
    return Outcome::Stored;
}

std::optional<QString> EventLog::hashOf(Sql &sql, const QUuid &id)
{
    return sql.first(
        u"SELECT hash FROM event WHERE id = ?"_s, [](Row row) { return row.text(0); }, idText(id));
}

QHash<QUuid, QString> EventLog::hashesOf(Sql &sql, const std::vector<QUuid> &ids)
{
    QHash<QUuid, QString> hashes;
    eachAmong(sql, u"SELECT id, hash FROM event WHERE id IN (%1)"_s, idTexts(ids),
              [&](const Row &row) { hashes[idFromText(row.text(0))] = row.text(1); });
    return hashes;
}

std::vector<qint64> EventLog::keep(Sql &sql, const std::vector<SignedEvent> &events, const QDateTime &now,
                                   ChainEnds &ends)
{
    EventRows rows;
    for (const SignedEvent &event : events) {
        rows.add(event, flagsOf(ends.of(sql, event.event.device), event, now));
        ends.add(event);
    }
    const QHash<QString, qint64> known = rows.insert(sql);
    std::vector<qint64> arrivals;
    for (const SignedEvent &event : events)
        arrivals.push_back(known[idText(event.event.id)]);
    return arrivals;
}

void EventLog::settle(Sql &sql, const std::vector<Event> &kept, const QDateTime &now)
{
    const Hlc last = lastHlc(sql);
    Hlc advanced = last;
    for (const Event &event : kept)
        advanced = observedHlc(advanced, event.hlc, now);
    if (advanced != last)
        Settings::keep(sql, lastHlcKey, advanced.text());
    m_projection.take(sql, kept);
}

ChainEnd EventLog::chainEnd(Sql &sql, const QUuid &device)
{
    return sql
        .first(
            uR"(
            SELECT seq, hash
            FROM event
            WHERE device = ?
            ORDER BY seq DESC
            LIMIT 1)"_s,
            [](Row row) {
                return ChainEnd{row.integer(0), row.text(1)};
            },
            idText(device))
        .value_or(ChainEnd{});
}

bool EventLog::hasAt(Sql &sql, const QUuid &device, qint64 seq, const QString &hash)
{
    return sql
        .first(
            u"SELECT 1 FROM event WHERE device = ? AND seq = ? AND hash = ?"_s, [](Row) { return true; },
            idText(device), seq, hash)
        .has_value();
}

bool EventLog::has(Sql &sql, const QUuid &stream, EventKind kind)
{
    return sql
        .first(
            u"SELECT 1 FROM event WHERE stream = ? AND kind = ? LIMIT 1"_s, [](Row) { return true; },
            idText(stream), key(kind))
        .has_value();
}

Hlc EventLog::lastHlc(Sql &sql)
{
    return Hlc::fromText(Settings::value(sql, lastHlcKey)).value_or(Hlc{});
}

void EventLog::comeAfter(Sql &sql, const Hlc &own)
{
    Settings::keep(sql, lastHlcKey, std::max(lastHlc(sql), own).text());
}

QHash<QUuid, QString> EventLog::flags(Sql &sql, const QUuid &stream)
{
    QHash<QUuid, QString> flags;
    sql.each(
        u"SELECT id, flags FROM event WHERE stream = ? AND flags <> ''"_s,
        [&](Row row) { flags[idFromText(row.text(0))] = row.text(1); }, idText(stream));
    return flags;
}

void EventLog::each(Sql &sql, const std::function<void(const SignedEvent &)> &visit)
{
    sql.each(u"SELECT %1 FROM event ORDER BY arrival"_s.arg(signedEventColumns),
             [&](Row row) { visit(signedEventOf(row)); });
}

void EventLog::eachByDevice(Sql &sql, const std::function<void(const SignedEvent &)> &visit)
{
    sql.each(u"SELECT %1 FROM event ORDER BY device, seq, arrival"_s.arg(signedEventColumns),
             [&](Row row) { visit(signedEventOf(row)); });
}

void EventLog::copy(Sql &sql, const SignedEvent &event)
{
    insertOne(sql, event, {});
}

QString EventLog::flagsOf(const ChainEnd &end, const SignedEvent &event, const QDateTime &now)
{
    QStringList flags;
    if (event.event.seq != end.seq + 1 || event.event.prev != end.hash)
        flags << u"chain"_s;
    if (isAhead(event.event.hlc, now))
        flags << u"ahead"_s;
    return flags.join(u' ');
}

} // namespace lantian
