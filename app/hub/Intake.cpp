#include "hub/Intake.h"

#include "base/Uuid7.h"
#include "hub/Admission.h"
#include "hub/Gathered.h"
#include "hub/Offered.h"
#include "hub/Registry.h"
#include "hub/Relayed.h"
#include "protocol/EventSigning.h"
#include "protocol/RelayReceipt.h"
#include "storage/Accounts.h"
#include "storage/Clients.h"
#include "storage/Devices.h"
#include "storage/Feed.h"
#include "storage/Lineage.h"
#include "storage/Quarantine.h"

#include <limits>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

QStringList idsOf(const std::vector<Event> &events)
{
    QStringList ids;
    for (const Event &event : events)
        ids << idText(event.id);
    return ids;
}

/// Takes the events of one request into the store. Lives inside one write.
class Batch
{
public:
    Batch(Sql &sql, EventLog &log, Office &office, const Caller &caller, const std::vector<Event> &offered)
        : m_sql(sql)
        , m_log(log)
        , m_own(office.identity.device)
        , m_caller(caller)
        , m_now(office.clock.now())
        , m_gathered(sql, log, m_now, offered)
        , m_hasRefused(Quarantine::hasOf(sql, caller.device))
        , m_refusedBefore(Quarantine::eventsAmong(sql, idsOf(offered)))
    {}

    PushResult take(const Offered &offered)
    {
        if (!offered.fault.isEmpty())
            return refused(offered, PushResult::Status::Rejected, offered.fault);
        const SignedEvent &event = *offered.event;
        const auto known = m_gathered.hashOf(event.event.id);
        if (known == event.hash) {
            // It may have come another way, without the photos that this one holds.
            if (offered.own || Lineage::isOf(m_sql, event.event.device, m_caller.device)) {
                namePhotos(event.event, m_caller);
                bringHome(event.event.stream);
            }
            letGo(offered);
            note(event);
            return {event.event.id, PushResult::Status::Duplicate, {}};
        }
        if (!offered.isSigned && !isSignedWith(event, Devices::publicKey(m_sql, event.event.device)))
            return refused(offered, PushResult::Status::Rejected, unsignedFault);
        if (known)
            return refused(offered, PushResult::Status::Conflict,
                           u"event-conflict: known with hash %1, this one has %2"_s.arg(*known, event.hash));
        const QStringList audience = m_gathered.audienceOf(event.event.stream);
        if (const auto refusal = refusalFor(event.event, m_caller, audience))
            return refused(offered, PushResult::Status::Rejected, *refusal);
        store(event, m_caller, audience);
        letGo(offered);
        note(event);
        return {event.event.id, PushResult::Status::Stored, {}};
    }

    PushAnswer answer(std::vector<PushResult> results)
    {
        settle();
        Clients::markSeen(m_sql, m_caller.device, m_now);
        QStringList missing = m_gathered.unproven(m_caller.device);
        missing.sort();
        missing.removeDuplicates();
        return {std::move(results), missing, Clients::advance(m_sql, m_caller.device).seq};
    }

    /// Takes what was refused because `stream` did not concern its author.
    void takeBack(const QUuid &stream)
    {
        m_widened.insert(stream);
        settle();
    }

    /// What of it all is kept, in the log or in quarantine.
    const QHash<QUuid, QString> &kept() const { return m_kept; }

private:
    std::optional<Grant> grantOf(const Event &event) const
    {
        return m_log.roster().inForce(event.author, event.hlc.time());
    }

    /// It was refused before it could be judged, and is part of the log now.
    void letGo(const Offered &offered)
    {
        if (m_hasRefused)
            Quarantine::release(m_sql, m_caller.device, offered.quarantineHash());
        if (m_refusedBefore.contains(offered.event->event.id))
            releaseStored(m_sql, *offered.event);
    }

    void note(const SignedEvent &event) { m_kept[event.event.id] = event.hash; }

    std::optional<QString> refusalFor(const Event &event, const Caller &caller, const QStringList &audience)
    {
        if (event.device == m_own) // said before this hub was restored, and given back
            return std::nullopt;
        return caller.isHub() ? relayRefusalOf(m_sql, m_gathered, m_log.roster(), m_own, caller, event)
                              : refusalOf(event, standingOf(event, caller, audience));
    }

    Standing standingOf(const Event &event, const Caller &caller, const QStringList &audience)
    {
        return {
            .grant = grantOf(event),
            .isDevicesUser = event.author == caller.user,
            .isKnownUser = event.author == caller.user || Accounts::find(m_sql, event.author).has_value(),
            // What concerns nobody yet, not even an author, is not reported.
            .isOthersCase =
                !audience.isEmpty() && !concerns(audience, caller) && m_gathered.isReported(event.stream),
            // A department, whose scope is no place, works in the whole county.
            .isOthersSite = caller.role == key(Role::Township) && isSiteOutside(m_sql, caller.scope, event),
        };
    }

    void store(const SignedEvent &event, const Caller &caller, const QStringList &audience)
    {
        const auto kind = eventKindFromKey(event.event.kind);
        const bool isForAll =
            kind && (subjectOf(*kind) == Subject::Site || subjectOf(*kind) == Subject::Registry);
        if (!isForAll)
            widen(event.event, caller, audience);
        m_gathered.add(event, isForAll ? Feed::everybody : QString());
        namePhotos(event.event, caller);
        if (kind && subjectOf(*kind) == Subject::Registry)
            obey(event.event);
    }

    void namePhotos(const Event &event, const Caller &caller)
    {
        for (const QString &sha256 : originalsOf(event))
            m_gathered.name(sha256, event.stream, caller.device);
    }

    /// What follows of this batch is judged by what the hub below, or this one before it was restored, has
    /// just said.
    void obey(const Event &said)
    {
        if (said.kind == key(EventKind::DeviceEnrolled))
            Devices::keep(m_sql, said.stream,
                          PublicKey::fromJwk(said.data[u"public_key"_s].toObject())->bytes(), false);
        m_gathered.settle();
        if (said.device == m_own)
            recall(m_sql, said, m_now);
    }

    /// What becomes of a stream goes back to the hub below that brings it, also when it came from above
    /// before.
    void bringHome(const QUuid &stream)
    {
        const QStringList audience = m_caller.isHub() ? m_gathered.audienceOf(stream) : QStringList();
        if (audience.isEmpty() || concerns(audience, m_caller))
            return;
        const QString key = u"device:"_s + idText(m_caller.device);
        if (m_gathered.widen(stream, key))
            listAgain(stream, key);
    }

    /// Makes the stream concern whom the event makes it concern, and lists what came before for those whom it
    /// did not concern so far.
    void widen(const Event &event, const Caller &caller, const QStringList &before)
    {
        QStringList keys = audienceOf(event, grantOf(event));
        if (caller.isHub() && !concerns(before + keys, caller))
            keys << u"device:"_s + idText(caller.device); // so that what becomes of it goes back there
        if (before.isEmpty()) {
            m_gathered.begin(event.stream, keys);
            return;
        }
        for (const QString &key : keys) {
            if (!m_gathered.widen(event.stream, key))
                continue;
            m_widened.insert(event.stream);
            if (!sees(key, before, caller) && comeHere(m_sql, key))
                listAgain(event.stream, key);
        }
    }

    void listAgain(const QUuid &stream, const QString &key)
    {
        m_gathered.write();
        Feed::listAgain(m_sql, stream, std::numeric_limits<qint64>::max(), key);
    }

    /// Whether those whom `key` means are the caller's own device or user and see `audience` already.
    static bool sees(const QString &key, const QStringList &audience, const Caller &caller)
    {
        if (key == u"device:"_s + idText(caller.device))
            return concerns(audience, caller);
        Caller onAnyDevice = caller;
        onAnyDevice.device = {};
        return key == u"user:"_s + idText(caller.user) && concerns(audience, onAnyDevice);
    }

    /// Brings up to date what follows from what was stored; that may let in more.
    void settle()
    {
        while (!m_widened.empty())
            takeRefused(m_widened.extract(m_widened.begin()).value());
        m_gathered.settle();
    }

    void takeRefused(const QUuid &stream)
    {
        for (const Quarantined &refused : Quarantine::refusedFor(m_sql, scopeWord)) {
            const Result<SignedEvent> event = eventFromLine(refused.line);
            const auto client = Clients::find(m_sql, refused.device);
            const auto caller = client ? callerOf(m_sql, *client) : std::nullopt;
            if (!event || !caller || event->event.stream != stream || m_gathered.hashOf(event->event.id))
                continue;
            const QStringList audience = m_gathered.audienceOf(stream);
            if (refusalFor(event->event, *caller, audience))
                continue;
            Quarantine::release(m_sql, refused.device, refused.hash);
            store(*event, *caller, audience);
        }
    }

    PushResult refused(const Offered &offered, PushResult::Status status, const QString &reason)
    {
        const bool isKept =
            Quarantine::keep(m_sql, {.receivedAt = m_now,
                                     .device = m_caller.device,
                                     .event = offered.event ? offered.event->event.id : QUuid(),
                                     .seq = offered.own ? offered.own->seq : 0,
                                     .hash = offered.quarantineHash(),
                                     .reason = reason,
                                     .line = offered.line});
        m_hasRefused = m_hasRefused || isKept;
        if (isKept && offered.event)
            note(*offered.event);
        return {offered.event ? offered.event->event.id : QUuid(), status,
                isKept ? reason
                       : u"quarantine-full: not kept, too much of this device was refused; "_s + reason};
    }

    Sql &m_sql;
    EventLog &m_log;
    const QUuid m_own;
    const Caller &m_caller;
    const QDateTime m_now;
    Gathered m_gathered;
    bool m_hasRefused;            ///< something of the caller's is in quarantine
    QSet<QUuid> m_refusedBefore;  ///< the events of which something is, from whomever it came
    QHash<QUuid, QString> m_kept; ///< hash of the payload, by the event's id
    std::set<QUuid> m_widened;    ///< streams that concern more people than before
};

std::vector<Event> eventsIn(const std::vector<Offered> &offered)
{
    std::vector<Event> events;
    for (const Offered &one : offered) {
        if (one.fault.isEmpty())
            events.push_back(one.event->event);
    }
    return events;
}

} // namespace

Result<PushAnswer> takeIn(Office &office, const Caller &caller, const QByteArrayList &lines)
{
    const Result<std::vector<Offered>> offered = lookedAt(office, caller, lines);
    if (!offered)
        return offered.error();
    RelayReceipt receipt{.device = caller.device, .kept = {}, .epoch = office.epoch};
    Result<PushAnswer> answer = office.store.write([&](Sql &sql, EventLog &log) {
        Batch batch(sql, log, office, caller, eventsIn(*offered));
        std::vector<PushResult> results;
        results.reserve(offered->size());
        for (const Offered &one : *offered)
            results.push_back(batch.take(one));
        receipt.kept = batch.kept();
        return batch.answer(std::move(results));
    });
    if (!answer || !caller.isHub())
        return answer;
    PushAnswer signedAnswer = *std::move(answer);
    signedAnswer.receipt = relayReceiptLine(receipt, office.identity);
    return signedAnswer;
}

void releaseStored(Sql &sql, const SignedEvent &event)
{
    for (const Quarantined &refused : Quarantine::ofEvent(sql, event.event.id)) {
        const Result<SignedEvent> read = eventFromLine(refused.line);
        if (read && read->hash == event.hash)
            Quarantine::release(sql, refused.device, refused.hash);
    }
}

void takeBack(Office &office, Sql &sql, EventLog &log, const QUuid &stream)
{
    const Caller nobody{};
    Batch(sql, log, office, nobody, {}).takeBack(stream);
}

Answer eventsTaken(Office &office, const Caller &caller, const QByteArray &body)
{
    QByteArrayList lines;
    for (const QByteArray &line : body.split('\n')) {
        if (!line.trimmed().isEmpty())
            lines << line;
    }
    if (lines.size() > office.limits.maxEvents)
        return problem(413, u"too-many-events"_s,
                       u"一次最多 %1 条 / at most %1 events at once"_s.arg(office.limits.maxEvents));
    const Result<PushAnswer> answer = takeIn(office, caller, lines);
    return answer ? jsonAnswer(200, toJson(*answer)) : problem(answer.error());
}

} // namespace lantian::hub
