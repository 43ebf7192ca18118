#include "hub/Gathered.h"

#include <algorithm>

namespace lantian::hub {

Gathered::Gathered(Sql &sql, EventLog &log, const QDateTime &now, const std::vector<Event> &offered)
    : m_sql(sql)
    , m_log(log)
    , m_now(now)
{
    for (const Event &event : offered) {
        m_hashes[event.id] = std::nullopt;
        m_audiences[event.stream] = {};
    }
    const QHash<QUuid, QString> hashes = EventLog::hashesOf(sql, {m_hashes.keyBegin(), m_hashes.keyEnd()});
    for (auto hash = hashes.begin(); hash != hashes.end(); ++hash)
        m_hashes[hash.key()] = *hash;
    m_audiences.insert(Audience::of(sql, {m_audiences.keyBegin(), m_audiences.keyEnd()}));
}

std::optional<QString> Gathered::hashOf(const QUuid &id)
{
    const auto asked = m_hashes.constFind(id);
    return asked != m_hashes.constEnd() ? *asked : *m_hashes.insert(id, EventLog::hashOf(m_sql, id));
}

QStringList Gathered::audienceOf(const QUuid &stream)
{
    const auto asked = m_audiences.constFind(stream);
    return asked != m_audiences.constEnd() ? *asked
                                           : *m_audiences.insert(stream, Audience::of(m_sql, stream));
}

bool Gathered::isReported(const QUuid &stream)
{
    const auto has = [&](EventKind kind) {
        const bool isGathered = std::any_of(m_events.begin(), m_events.end(), [&](const SignedEvent &one) {
            return one.event.stream == stream && one.event.kind == key(kind);
        });
        return isGathered || EventLog::has(m_sql, stream, kind);
    };
    return has(EventKind::CaseReported) || has(EventKind::InspectionCompleted);
}

void Gathered::add(const SignedEvent &event, const QString &audience)
{
    m_hashes[event.event.id] = event.hash;
    m_events.push_back(event);
    m_listed.push_back(audience);
}

void Gathered::begin(const QUuid &stream, const QStringList &keys)
{
    m_audiences[stream] = keys;
    for (const QString &key : keys)
        m_concerns.push_back({stream, key});
}

bool Gathered::widen(const QUuid &stream, const QString &key)
{
    if (audienceOf(stream).contains(key))
        return false;
    m_audiences[stream] << key;
    return Audience::add(m_sql, stream, key);
}

void Gathered::name(const QString &sha256, const QUuid &stream, const QUuid &device)
{
    m_names[device].push_back({sha256, stream});
}

void Gathered::write()
{
    const std::vector<SignedEvent> events = std::exchange(m_events, {});
    const std::vector<QString> listed = std::exchange(m_listed, {});
    const std::vector<qint64> arrivals = m_log.keep(m_sql, events, m_now, m_ends);
    std::vector<FeedEntry> entries;
    for (size_t i = 0; i < events.size(); ++i) {
        entries.push_back({.arrival = arrivals[i], .stream = events[i].event.stream, .audience = listed[i]});
        m_unsettled.push_back(events[i].event);
    }
    Audience::add(m_sql, std::exchange(m_concerns, {}));
    Feed::list(m_sql, entries);
    for (const auto &[device, names] : std::exchange(m_names, {}))
        m_unproven[device] << PhotoNames::add(m_sql, names, device);
}

void Gathered::settle()
{
    write();
    m_log.settle(m_sql, std::exchange(m_unsettled, {}), m_now);
}

} // namespace lantian::hub
