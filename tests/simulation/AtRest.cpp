#include "simulation/AtRest.h"

#include "base/Uuid7.h"
#include "domain/CaseFold.h"
#include "protocol/EventText.h"
#include "simulation/Rights.h"
#include "storage/Outbox.h"
#include "storage/SetAside.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

namespace {

/// A log as it lies in a store, read anew.
struct Log {
    std::map<QUuid, Event> events;
    std::map<QUuid, QString> hashes; ///< of the payloads, computed here
    std::map<QUuid, std::vector<Event>> streams;
    std::map<QUuid, QString> refused; ///< by event, why it is in quarantine
    QStringList rows;
    Roster roster;
};

Log logOf(const Store &store)
{
    Log log;
    const auto read = store.read([&](Sql &sql) {
        sql.each(u"SELECT payload FROM event ORDER BY id"_s, [&](Row row) {
            const auto event = eventFromPayload(row.bytes(0));
            log.events[event->id] = *event;
            log.hashes[event->id] = sha256Hex(row.bytes(0));
            log.streams[event->stream].push_back(*event);
        });
        sql.each(u"SELECT event, reason FROM quarantine"_s,
                 [&](Row row) { log.refused[idFromText(row.text(0))] = row.text(1); });
        log.rows = Projection::rows(sql);
    });
    if (!read)
        qFatal("%s", qUtf8Printable(read.error().what));
    std::vector<Event> all;
    for (const auto &[id, event] : log.events)
        all.push_back(event);
    log.roster = Roster(all);
    return log;
}

/// The first row of `rows` that `others` have not.
QString onlyIn(const QStringList &rows, const QStringList &others)
{
    const QSet<QString> known(others.begin(), others.end());
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const QString &row) { return !known.contains(row); });
    return found == rows.end() ? u"nothing else"_s : *found;
}

class Inspection
{
public:
    Inspection(const Hub &hub, const Tablets &tablets, const Book &book)
        : m_hub(hub)
        , m_tablets(tablets)
        , m_book(book)
        , m_log(logOf(hub.store()))
    {}

    QStringList faults()
    {
        for (const auto &[id, recorded] : m_book.events)
            arrived(recorded);
        for (const auto &[id, event] : m_log.events)
            real(event);
        for (const auto &tablet : m_tablets) {
            if (!m_book.revoked.contains(tablet->device()))
                settled(*tablet);
        }
        return m_faults;
    }

private:
    const Tablet &tabletOf(const Event &event) const
    {
        return **std::find_if(m_tablets.begin(), m_tablets.end(),
                              [&](const auto &each) { return each->device() == event.device; });
    }

    /// Whether what somebody recorded is with the hub, with its photos.
    void arrived(const Recorded &recorded)
    {
        const Event &event = recorded.event;
        const bool isShutOut = m_book.revoked.contains(event.device);
        const auto hash = m_log.hashes.find(event.id);
        const auto refusal = m_log.refused.find(event.id);
        const QString what = u"%1 %2 of %3"_s.arg(event.kind, idText(event.id), tabletOf(event).name());
        if (hash != m_log.hashes.end() && hash->second != recorded.hash)
            m_faults << what + u" is another one on the hub"_s;
        if (hash != m_log.hashes.end() && refusal != m_log.refused.end())
            m_faults << what + u" is both stored and refused"_s;
        if (hash == m_log.hashes.end() && refusal == m_log.refused.end() && !isShutOut)
            m_faults << what + u" is not on the hub"_s;
        if (refusal != m_log.refused.end() && mustBeTaken(recorded, tabletOf(event).user(), m_book))
            m_faults << what + u" was refused: "_s + refusal->second;
        if (hash == m_log.hashes.end() || isShutOut)
            return;
        for (const QString &photo : recorded.photos) {
            if (const auto sound = m_hub.photos().verify(PhotoFile::Original, photo); !sound)
                m_faults << what + u" lacks its photo: "_s + sound.error().what;
        }
    }

    /// Whether what the hub has was really recorded, or is its own.
    void real(const Event &event)
    {
        if (event.device != m_hub.identity().device && !m_book.events.contains(event.id))
            m_faults << u"nobody recorded %1 %2, which the hub has"_s.arg(event.kind, idText(event.id));
    }

    void settled(const Tablet &tablet)
    {
        const auto waiting = tablet.store().read(Outbox::pending);
        if (!waiting || *waiting != Pending{})
            m_faults << u"%1 still waits with %2 events and %3 photos"_s.arg(tablet.name())
                            .arg(waiting->events)
                            .arg(waiting->photos);
        const auto aside = tablet.store().read(SetAside::count);
        if (!aside || *aside != 0)
            m_faults << u"%1 has set %2 lines aside"_s.arg(tablet.name()).arg(*aside);
        const Log log = logOf(tablet.store());
        knows(tablet, log);
        foldsAlike(tablet, log);
    }

    /// Whether the tablet has what concerns it, and nothing else but its own.
    void knows(const Tablet &tablet, const Log &log)
    {
        const Reader reader(tablet.user(), tablet.device(), m_book);
        for (const auto &[stream, events] : m_log.streams) {
            if (isOfDoubtfulPlace(events, m_book))
                continue;
            const QStringList keys = keysOf(events, m_log.roster);
            for (const Event &event : events) {
                const bool isKnown = log.events.contains(event.id);
                const QString what = u"%1 %2"_s.arg(event.kind, idText(event.id));
                if (!isKnown && reader.mustSee(event, keys))
                    m_faults << u"%1 lacks %2"_s.arg(tablet.name(), what);
                if (isKnown && !reader.maySee(event, keys))
                    m_faults << u"%1 has %2, which is none of its business"_s.arg(tablet.name(), what);
            }
        }
        for (const auto &[id, event] : log.events) {
            const bool isLost = m_book.restores > 0; // with a machine that is shut out, or the hub's own
            if (!m_log.events.contains(id) && event.device != tablet.device() && !isLost)
                m_faults << u"%1 has %2 %3, and the hub has not"_s.arg(tablet.name(), event.kind, idText(id));
        }
    }

    /// Whether every case that the tablet knows whole is to it what it is to the hub.
    void foldsAlike(const Tablet &tablet, const Log &log)
    {
        bool isSame = log.events.size() == m_log.events.size();
        for (const auto &[stream, events] : m_log.streams) {
            const auto own = log.streams.find(stream);
            if (own == log.streams.end() || own->second != events) {
                isSame = false;
                continue;
            }
            if (!(foldCase(events, m_log.roster) == foldCase(own->second, log.roster)))
                m_faults << u"%1 folds %2 to something else than the hub"_s.arg(tablet.name(),
                                                                                idText(stream));
        }
        if (isSame && log.rows != m_log.rows)
            m_faults << u"%1 knows all, and shows %2, the hub %3"_s.arg(
                tablet.name(), onlyIn(log.rows, m_log.rows), onlyIn(m_log.rows, log.rows));
    }

    const Hub &m_hub;
    const Tablets &m_tablets;
    const Book &m_book;
    Log m_log;
    QStringList m_faults;
};

} // namespace

QStringList faultsAtRest(const Hub &hub, const Tablets &tablets, const Book &book)
{
    return Inspection(hub, tablets, book).faults();
}

} // namespace lantian::simulation
