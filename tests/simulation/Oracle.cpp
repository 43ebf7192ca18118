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

} // namespace

void Oracle::accuse(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
}

void Oracle::look(const Tablet &tablet)
{
    const auto look = tablet.store().read(lookedAt);
    if (!look) {
        accuse(u"%1 cannot be looked into: %2"_s.arg(tablet.name(), look.error().what));
        return;
    }
    QSet<QString> &before = m_waiting[&tablet];
    const QSet<QString> gone = before - look->waiting;
    before = look->waiting;
    if (look->epoch != m_hub.epoch())
        return; // the hub was restored, and the tablet will offer all of it again
    for (const QString &each : gone) {
        const QUuid event = idFromText(each);
        if (!event.isNull() && !holdsEvent(event) && !isQuarantined(event))
            accuse(u"%1 lets go of event %2, and the hub does not hold it"_s.arg(tablet.name(), each));
        if (event.isNull() && !m_hub.photos().verify(PhotoFile::Original, each) && !needsNoMore(each))
            accuse(u"%1 lets go of photo %2, and the hub does not hold it"_s.arg(tablet.name(), each));
    }
}

bool Oracle::holdsEvent(const QUuid &id) const
{
    const auto recorded = m_book.events.find(id);
    const auto hash = m_hub.store().read([&](Sql &sql) {
        return sql.first(
            u"SELECT hash FROM event WHERE id = ?"_s, [](Row row) { return row.text(0); }, idText(id));
    });
    return recorded != m_book.events.end() && hash && *hash == recorded->second.hash;
}

bool Oracle::isQuarantined(const QUuid &id) const
{
    const auto reason = m_hub.store().read([&](Sql &sql) {
        return sql.first(
            u"SELECT reason FROM quarantine WHERE event = ?"_s, [](Row row) { return row.text(0); },
            idText(id));
    });
    return reason && *reason && !(*reason)->isEmpty();
}

/// A hub need not keep the photos of events that it refused.
bool Oracle::needsNoMore(const QString &photo) const
{
    return std::all_of(m_book.events.begin(), m_book.events.end(), [&](const auto &entry) {
        return !entry.second.photos.contains(photo) || isQuarantined(entry.first);
    });
}

void Oracle::hear(const QString &address, const HubRequest &request, const HubAnswer &answer)
{
    const auto asker = std::find_if(m_tablets.begin(), m_tablets.end(),
                                    [&](const Tablet *each) { return each->address() == address; });
    const bool isDone = answer.status >= 200 && answer.status < 300;
    if (!isDone || asker == m_tablets.end())
        return;
    const QUuid device = (*asker)->device();
    if (!request.path.endsWith(u"/enrolments"_s)) {
        if (m_book.revoked.contains(device))
            accuse(u"%1 is shut out, and the hub answers %2 %3"_s.arg(
                (*asker)->name(), QString::fromLatin1(request.method), request.path));
        return;
    }
    const auto enrolment = enrolmentFromJson(QJsonDocument::fromJson(answer.body).object());
    if (!enrolment)
        return;
    m_book.revoked.erase(device);
    std::vector<Person> &grants = m_book.grants[enrolment->user];
    const Person granted{enrolment->userName, *roleFromKey(enrolment->role), enrolment->scope};
    if (grants.empty() || grants.back().role != granted.role || grants.back().scope != granted.scope)
        grants.push_back(granted);
}

} // namespace lantian::simulation
