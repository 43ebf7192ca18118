#include "simulation/Oracle.h"

#include "base/Uuid7.h"
#include "protocol/Enrolment.h"
#include "storage/Settings.h"
#include "sync/SyncSettings.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

namespace {

struct OutboxLook {
    QSet<QString> waiting; ///< ids of events and hashes of photos
    QString epoch;         ///< of the hub that the tablet knows
};

OutboxLook lookedAt(Sql &sql)
{
    OutboxLook look;
    sql.each(u"SELECT id FROM outbox"_s, [&](Row row) { look.waiting << row.text(0); });
    look.epoch = Settings::value(sql, syncSetting::epoch);
    return look;
}

std::optional<QString> hashIn(const Store &store, const QUuid &id)
{
    const auto hash = store.read([&](Sql &sql) { return EventLog::hashOf(sql, id); });
    return hash ? *hash : std::nullopt;
}

bool isQuarantined(const Hub &hub, const QUuid &id)
{
    const auto reason = hub.store().read([&](Sql &sql) {
        return sql.first(
            u"SELECT reason FROM quarantine WHERE event = ?"_s, [](Row row) { return row.text(0); },
            idText(id));
    });
    return reason && *reason && !(*reason)->isEmpty();
}

/// Whether an event of the log names the photo. A hub that was restored may have got a photo before its
/// event.
bool isNamed(const Store &store, const QString &photo)
{
    const auto named = store.read([&](Sql &sql) {
        return sql.first(
            u"SELECT 1 FROM event WHERE payload LIKE '%' || ? || '%' LIMIT 1"_s, [](Row) { return true; },
            photo);
    });
    return named && *named;
}

} // namespace

void Oracle::accuse(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
}

void Oracle::watch(const Tablet &tablet)
{
    m_askers[tablet.address()] = {tablet.name(), tablet.device()};
}

void Oracle::watch(const Tie &tie)
{
    m_askers[tie.address()] = {tie.hub().name(), tie.device()};
}

void Oracle::look(const QString &name, const Store &store, const Hub &hub)
{
    const auto look = store.read(lookedAt);
    if (!look) {
        accuse(u"%1 cannot be looked into: %2"_s.arg(name, look.error().what));
        return;
    }
    QSet<QString> &before = m_waiting[name];
    const QSet<QString> gone = before - look->waiting;
    before = look->waiting;
    if (look->epoch != hub.epoch())
        return; // the hub was restored, and the machine will offer all of it again
    for (const QString &each : gone) {
        const QUuid event = idFromText(each);
        if (!event.isNull() && !holdsEvent(hub, store, event) && !isQuarantined(hub, event))
            accuse(u"%1 lets go of event %2, and %3 does not hold it"_s.arg(name, each, hub.name()));
        if (event.isNull() && !hub.photos().verify(PhotoFile::Original, each) && !needsNoMore(hub, each) &&
            isNamed(store, each))
            accuse(u"%1 lets go of photo %2, and %3 does not hold it"_s.arg(name, each, hub.name()));
    }
}

/// By what the book says of it; a hub's own is not in there.
bool Oracle::holdsEvent(const Hub &hub, const Store &below, const QUuid &id) const
{
    const auto recorded = m_book.events.find(id);
    const auto hash = hashIn(hub.store(), id);
    return hash && hash == (recorded != m_book.events.end() ? recorded->second.hash : hashIn(below, id));
}

/// A hub need not keep the photos of events that it refused.
bool Oracle::needsNoMore(const Hub &hub, const QString &photo) const
{
    return std::all_of(m_book.events.begin(), m_book.events.end(), [&](const auto &entry) {
        return !entry.second.photos.contains(photo) || isQuarantined(hub, entry.first);
    });
}

void Oracle::hear(const QString &address, const HubRequest &request, const HubAnswer &answer)
{
    const auto asker = m_askers.find(address);
    const bool isDone = answer.status >= 200 && answer.status < 300;
    if (!isDone || asker == m_askers.end())
        return;
    const auto &[name, device] = asker->second;
    if (request.path.endsWith(u"/enrolments"_s))
        noteEnrolment(device, answer);
    else if (m_book.revoked.contains(device))
        accuse(u"%1 is shut out, and the hub answers %2 %3"_s.arg(name, QString::fromLatin1(request.method),
                                                                  request.path));
}

void Oracle::noteEnrolment(const QUuid &device, const HubAnswer &answer)
{
    const auto enrolment = enrolmentFromJson(QJsonDocument::fromJson(answer.body).object());
    if (!enrolment)
        return;
    m_book.revoked.erase(device);
    const auto role = roleFromKey(enrolment->role);
    if (!role)
        return; // a hub below
    std::vector<Person> &grants = m_book.grants[enrolment->user];
    const Person granted{enrolment->userName, *role, enrolment->scope};
    if (grants.empty() || grants.back().role != granted.role || grants.back().scope != granted.scope)
        grants.push_back(granted);
}

} // namespace lantian::simulation
