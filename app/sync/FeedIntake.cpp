#include "sync/FeedIntake.h"

#include "base/Uuid7.h"
#include "protocol/EventSigning.h"
#include "storage/Devices.h"
#include "storage/Lineage.h"
#include "storage/SetAside.h"
#include "storage/Settings.h"
#include "sync/SyncSettings.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

const QString deviceUnknown = u"device-unknown"_s;

class Intake
{
public:
    Intake(Sql &sql, EventLog &log, const Enrolment &enrolment, const QDateTime &now)
        : m_sql(sql)
        , m_log(log)
        , m_enrolment(enrolment)
        , m_now(now)
    {}

    void take(const QByteArray &line)
    {
        const Result<SignedEvent> event = checked(line);
        if (!event) {
            SetAside::keep(m_sql, {line, event.error().code, event.error().what, m_now});
            ++m_taken.setAside;
            return;
        }
        if (EventLog::hashOf(m_sql, event->event.id)) {
            ++m_taken.known;
            return;
        }
        m_kept.push_back({*event, m_log.keep(m_sql, {*event}, m_now, m_ends).front()});
        ++m_taken.stored;
        if (event->event.kind == key(EventKind::DeviceEnrolled))
            learn(event->event);
    }

    /// Brings up to date what follows from the events that were kept.
    FeedTaken settle(const KeptFromFeed &kept)
    {
        std::vector<Event> events;
        for (const Kept &each : m_kept)
            events.push_back(each.event.event);
        m_log.settle(m_sql, events, m_now);
        for (const Kept &each : m_kept) {
            if (kept)
                kept(m_sql, m_log, each.event, each.arrival);
        }
        return m_taken;
    }

private:
    struct Kept {
        SignedEvent event;
        qint64 arrival = 0;
    };

    /// The event of `line`, when nothing speaks against it.
    Result<SignedEvent> checked(const QByteArray &line) const
    {
        Result<SignedEvent> event = eventFromLine(line);
        if (!event)
            return Error{Error::Kind::Invalid, event.error().what, u"unreadable"_s};
        const QUuid device = event->event.device;
        const Result<PublicKey> signer = device == m_enrolment.hubDevice
                                             ? Result<PublicKey>(m_enrolment.hubKey)
                                             : PublicKey::fromBytes(Devices::publicKey(m_sql, device));
        if (!signer)
            return Error{Error::Kind::NotFound, u"no key is known of device %1"_s.arg(idText(device)),
                         deviceUnknown};
        if (!isSignedBy(*event, *signer))
            return Error{Error::Kind::Denied, u"the signature is not that of device %1"_s.arg(idText(device)),
                         u"signature"_s};
        const auto kind = eventKindFromKey(event->event.kind);
        if (kind && subjectOf(*kind) == Subject::Registry && device != m_enrolment.hubDevice &&
            !Lineage::isHub(m_sql, device))
            return Error{Error::Kind::Denied, u"only a hub says who works with whom"_s, u"registry"_s};
        const auto known = EventLog::hashOf(m_sql, event->event.id);
        if (known && *known != event->hash)
            return Error{Error::Kind::Conflict,
                         u"event %1 is known with hash %2, this one has %3"_s.arg(idText(event->event.id),
                                                                                  *known, event->hash),
                         u"conflict"_s};
        return event;
    }

    /// Remembers the key of a device that the hub enrolled, and takes what had come from it before. Of two
    /// keys of one device the first one stays.
    void learn(const Event &enrolled)
    {
        const QUuid device = idFromText(enrolled.data[u"device"_s].toString());
        const auto publicKey = PublicKey::fromJwk(enrolled.data[u"public_key"_s].toObject());
        if (device.isNull() || !publicKey || !Devices::publicKey(m_sql, device).isEmpty())
            return;
        Devices::keep(m_sql, device, publicKey->bytes(), false);
        for (const QByteArray &line : SetAside::lines(m_sql, deviceUnknown)) {
            const Result<SignedEvent> event = eventFromLine(line);
            if (!event || event->event.device != device)
                continue;
            SetAside::remove(m_sql, line);
            take(line);
        }
    }

    Sql &m_sql;
    EventLog &m_log;
    const Enrolment &m_enrolment;
    QDateTime m_now;
    std::vector<Kept> m_kept;
    ChainEnds m_ends;
    FeedTaken m_taken;
};

} // namespace

Result<FeedTaken> takeFeed(Store &store, const QByteArray &lines, const QString &cursor,
                           const HubMembership &membership, const QDateTime &now, const KeptFromFeed &kept)
{
    return store.write([&](Sql &sql) {
        Intake intake(sql, store.log(), membership.enrolment, now);
        for (const QByteArray &line : lines.split('\n')) {
            if (!line.isEmpty())
                intake.take(line);
        }
        Settings::keep(sql, syncSetting::cursor, cursor);
        return intake.settle(kept);
    });
}

} // namespace lantian
