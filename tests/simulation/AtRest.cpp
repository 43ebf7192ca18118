#include "simulation/AtRest.h"

#include "base/Uuid7.h"
#include "domain/CaseFold.h"
#include "domain/EventPhotos.h"
#include "simulation/Log.h"
#include "simulation/Rights.h"
#include "storage/Outbox.h"
#include "storage/PhotoNames.h"
#include "storage/SetAside.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

namespace {

class Inspection
{
public:
    Inspection(const Hubs &hubs, const Tablets &tablets, const Book &book)
        : m_hubs(hubs)
        , m_tablets(tablets)
        , m_book(book)
    {
        for (const auto &hub : hubs)
            m_logs.try_emplace(hub.get(), hub->store());
        for (const auto &tablet : tablets)
            m_letIn[tablet->device()] = &tablet->hub();
        for (const auto &hub : hubs)
            m_letIn[hub->identity().device] = hub.get();
    }

    QStringList faults()
    {
        for (const auto &[id, recorded] : m_book.events)
            arrived(recorded);
        for (const auto &hub : m_hubs) {
            for (const auto &[id, event] : m_logs.at(hub.get()).events)
                real(*hub, event);
            if (hub->above())
                settled(*hub);
        }
        for (const auto &tablet : m_tablets) {
            if (!m_book.revoked.contains(tablet->device()))
                settled(*tablet);
        }
        return m_faults;
    }

private:
    /// Somebody who reads a hub's feed, as it is at rest.
    struct Member {
        QString name;
        const Log &log;
        const Hub &hub; ///< whose feed it reads
        Reader reader;
        QUuid device;
        const Hub *own = nullptr; ///< the hub that it is
    };

    const Tablet &tabletOf(const Event &event) const
    {
        return **std::find_if(m_tablets.begin(), m_tablets.end(),
                              [&](const auto &each) { return each->device() == event.device; });
    }

    /// Whether what somebody recorded is with the hub of the tablet and all above it, with its photos.
    void arrived(const Recorded &recorded)
    {
        const Tablet &tablet = tabletOf(recorded.event);
        const Hub *hub = &tablet.hub();
        while (hub && arrived(recorded, tablet, *hub))
            hub = hub->above();
    }

    /// Whether what somebody recorded is to be looked for further up as well.
    bool arrived(const Recorded &recorded, const Tablet &tablet, const Hub &hub)
    {
        const Log &log = m_logs.at(&hub);
        const Event &event = recorded.event;
        const bool isShutOut = m_book.revoked.contains(event.device);
        const auto hash = log.hashes.find(event.id);
        const auto refusal = log.refused.find(event.id);
        const QString what = u"%1 %2 of %3"_s.arg(event.kind, idText(event.id), tablet.name());
        const bool isThere = hash != log.hashes.end();
        const bool isFirst = &hub == &tablet.hub();
        if (isThere && hash->second != recorded.hash)
            m_faults << u"%1 is another one on %2"_s.arg(what, hub.name());
        if (isThere && refusal != log.refused.end())
            m_faults << u"%1 is both stored and refused on %2"_s.arg(what, hub.name());
        if (!isThere && refusal == log.refused.end() && !(isShutOut && isFirst))
            m_faults << u"%1 is not on %2"_s.arg(what, hub.name());
        if (refusal != log.refused.end() && mustBeTaken(recorded, tablet.user(), m_book))
            m_faults << u"%1 was refused by %2: %3"_s.arg(what, hub.name(), refusal->second);
        if (!isThere)
            return false;
        for (const QString &photo : recorded.photos) {
            const auto sound = hub.photos().verify(PhotoFile::Original, photo);
            if (!sound && !isShutOut)
                m_faults << u"%1 lacks its photo on %2: %3"_s.arg(what, hub.name(), sound.error().what);
        }
        return true;
    }

    /// Whether what `hub` has was really recorded, or is a hub's.
    void real(const Hub &hub, const Event &event)
    {
        const auto isSigner = [&](const auto &each) { return each->identity().device == event.device; };
        if (std::none_of(m_hubs.begin(), m_hubs.end(), isSigner) && !m_book.events.contains(event.id))
            m_faults << u"nobody recorded %1 %2, which %3 has"_s.arg(event.kind, idText(event.id),
                                                                     hub.name());
    }

    void settled(const Tablet &tablet)
    {
        isDone(tablet.name(), tablet.store());
        const Log log(tablet.store());
        const auto grants = m_book.grants.find(tablet.user());
        inspect({.name = tablet.name(),
                 .log = log,
                 .hub = tablet.hub(),
                 .reader = {tablet.user(), tablet.device(),
                            grants == m_book.grants.end() ? std::vector<Person>() : grants->second},
                 .device = tablet.device()});
    }

    void settled(const Hub &hub)
    {
        isDone(hub.name(), hub.store());
        const Log &log = m_logs.at(&hub);
        const Log &above = m_logs.at(hub.above());
        for (const auto &[id, event] : log.events) {
            const auto refusal = above.refused.find(id);
            if (isBelow(event, hub) && !above.events.contains(id) && !m_book.events.contains(id))
                m_faults << u"%1 %2 of %3 is not on %4: %5"_s.arg(
                    event.kind, idText(id), hub.name(), hub.above()->name(),
                    refusal == above.refused.end() ? u"it was not offered"_s : refusal->second);
            if (!isBelow(event, hub))
                seesPhotos(hub, event);
        }
        inspect({.name = hub.name(),
                 .log = log,
                 .hub = *hub.above(),
                 .reader = {{}, hub.identity().device, {Person{hub.name(), Role::Township, hub.scope()}}},
                 .device = hub.identity().device,
                 .own = &hub});
    }

    /// Whether `hub` has the originals of what came from above, as far as the hub above says it has them: the
    /// file may be there of one that a crash kept from being taken.
    void seesPhotos(const Hub &hub, const Event &event)
    {
        for (const QString &photo : photosNamedBy(event)) {
            const auto isHeldAbove =
                hub.above()->store().read([&](Sql &sql) { return PhotoNames::isHeld(sql, photo); });
            if (isHeldAbove && *isHeldAbove && !hub.photos().verify(PhotoFile::Original, photo))
                m_faults << u"%1 lacks the photo %2 of %3"_s.arg(hub.name(), photo, idText(event.id));
        }
    }

    void isDone(const QString &name, const Store &store)
    {
        const auto waiting = store.read(Outbox::pending);
        if (!waiting || *waiting != Pending{})
            m_faults << u"%1 still waits with %2 events and %3 photos"_s.arg(name)
                            .arg(waiting->events)
                            .arg(waiting->photos);
        const auto aside = store.read(SetAside::count);
        if (!aside || *aside != 0)
            m_faults << u"%1 has set %2 lines aside"_s.arg(name).arg(*aside);
    }

    void inspect(const Member &member)
    {
        knows(member);
        foldsAlike(member);
    }

    /// Whether `hub`, or one below it, has let in the machine that signed `event`.
    bool isBelow(const Event &event, const Hub &hub) const
    {
        const auto by = m_letIn.find(event.device);
        return by != m_letIn.end() && by->second->isWithin(hub);
    }

    /// Whom the events of one stream concern; also the hub that brought one of them.
    QStringList keysFor(const Member &member, const std::vector<Event> &events) const
    {
        QStringList keys = keysOf(events, m_logs.at(&member.hub).roster);
        const auto isBrought = [&](const Event &event) { return isBelow(event, *member.own); };
        if (member.own && std::any_of(events.begin(), events.end(), isBrought))
            keys << u"device:"_s + idText(member.own->identity().device);
        return keys;
    }

    /// Whether the member has what concerns it, and nothing else but its own.
    void knows(const Member &member)
    {
        const Log &all = m_logs.at(&member.hub);
        for (const auto &[stream, events] : all.streams) {
            if (isOfDoubtfulPlace(events, m_book))
                continue;
            const QStringList keys = keysFor(member, events);
            for (const Event &event : events) {
                const bool isKnown = member.log.events.contains(event.id);
                const QString what = u"%1 %2"_s.arg(event.kind, idText(event.id));
                if (!isKnown && member.reader.mustSee(event, keys))
                    m_faults << u"%1 lacks %2"_s.arg(member.name, what);
                if (isKnown && !member.reader.maySee(event, keys))
                    m_faults << u"%1 has %2, which is none of its business"_s.arg(member.name, what);
            }
        }
        for (const auto &[id, event] : member.log.events) {
            const bool isLost = m_book.restores > 0; // with a machine that is shut out, or the hub's own
            const bool isOwn = member.own ? isBelow(event, *member.own) : event.device == member.device;
            if (!all.events.contains(id) && !isOwn && !isLost)
                m_faults << u"%1 has %2 %3, and %4 has not"_s.arg(member.name, event.kind, idText(id),
                                                                  member.hub.name());
        }
    }

    /// Whether every case that the member knows whole is to it what it is to the hub.
    void foldsAlike(const Member &member)
    {
        const Log &all = m_logs.at(&member.hub);
        bool isSame = member.log.events.size() == all.events.size();
        for (const auto &[stream, events] : all.streams) {
            const auto own = member.log.streams.find(stream);
            if (own == member.log.streams.end() || own->second != events) {
                isSame = false;
                continue;
            }
            if (!(foldCase(events, all.roster) == foldCase(own->second, member.log.roster)))
                m_faults << u"%1 folds %2 to something else than %3"_s.arg(member.name, idText(stream),
                                                                           member.hub.name());
        }
        if (isSame && member.log.rows != all.rows)
            m_faults << u"%1 knows all, and shows %2, %3 shows %4"_s.arg(
                member.name, onlyIn(member.log.rows, all.rows), member.hub.name(),
                onlyIn(all.rows, member.log.rows));
    }

    const Hubs &m_hubs;
    const Tablets &m_tablets;
    const Book &m_book;
    std::map<const Hub *, Log> m_logs;
    std::map<QUuid, const Hub *> m_letIn; ///< by device; a hub counts as let in by itself
    QStringList m_faults;
};

} // namespace

QStringList faultsAtRest(const Hubs &hubs, const Tablets &tablets, const Book &book)
{
    return Inspection(hubs, tablets, book).faults();
}

} // namespace lantian::simulation
