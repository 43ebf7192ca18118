#include "hub/Upstream.h"

#include "base/Uuid7.h"
#include "domain/EventPhotos.h"
#include "hub/Admission.h"
#include "hub/Caller.h"
#include "hub/Intake.h"
#include "hub/Registry.h"
#include "storage/Audience.h"
#include "storage/Devices.h"
#include "storage/Feed.h"
#include "storage/Lineage.h"
#include "storage/PhotoNames.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

/// Whether `by` has said so itself: who reads its log may know nobody else's key.
bool isIntroduced(Sql &sql, const QUuid &hub, const QUuid &by)
{
    const std::vector<Event> said = Lineage::saidOf(sql, hub);
    return std::any_of(said.begin(), said.end(),
                       [&](const Event &event) { return event.device == by && isIntroduction(event); });
}

} // namespace

Result<void> introduceUpstream(Office &office, const Enrolment &enrolment)
{
    return office.store.write([&](Sql &sql, EventLog &log) {
        const QUuid hub = enrolment.hubDevice;
        if (isIntroduced(sql, hub, office.identity.device))
            return;
        Devices::keep(sql, hub, enrolment.hubKey.bytes(), false);
        publish(sql, log, office, EventKind::DeviceEnrolled, hub,
                {{u"device"_s, idText(hub)},
                 {u"user"_s, idText(hub)},
                 {u"public_key"_s, enrolment.hubKey.jwk()}});
    });
}

void listFromAbove(Office &office, Sql &sql, EventLog &log, const SignedEvent &event, qint64 arrival)
{
    releaseStored(sql, event); // somebody may have brought it before it could be judged
    const QUuid &stream = event.event.stream;
    const auto kind = eventKindFromKey(event.event.kind);
    if (kind && (subjectOf(*kind) == Subject::Registry || subjectOf(*kind) == Subject::Site)) {
        Feed::list(sql, {{.arrival = arrival, .stream = stream, .audience = Feed::everybody}});
        return;
    }
    const bool isNew = Audience::of(sql, stream).isEmpty();
    bool isWidened = false;
    const auto grant = log.roster().inForce(event.event.author, event.event.hlc.time());
    for (const QString &key : audienceOf(event.event, grant)) {
        if (!Audience::add(sql, stream, key) || isNew)
            continue;
        isWidened = true;
        if (comeHere(sql, key))
            Feed::listAgain(sql, stream, arrival, key);
    }
    Feed::list(sql, {{.arrival = arrival, .stream = stream, .audience = {}}});
    // A tablet of ours whose event comes back from above, after a restoring, is asked for its photos again.
    std::vector<PhotoNames::Name> names;
    for (const QString &sha256 : photosNamedBy(event.event))
        names.push_back({sha256, stream});
    PhotoNames::add(sql, names, event.event.device);
    if (isWidened)
        takeBack(office, sql, log, stream);
}

} // namespace lantian::hub
