#include "hub/Upstream.h"

#include "base/Uuid7.h"
#include "domain/EventPhotos.h"
#include "hub/Admission.h"
#include "hub/Caller.h"
#include "hub/Registry.h"
#include "storage/Audience.h"
#include "storage/Devices.h"
#include "storage/Feed.h"
#include "storage/Lineage.h"
#include "storage/PhotoNames.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

Result<void> introduceUpstream(Office &office, const Enrolment &enrolment)
{
    return office.store.write([&](Sql &sql, EventLog &log) {
        const QUuid hub = enrolment.hubDevice;
        if (Lineage::isHub(sql, hub))
            return;
        Devices::keep(sql, hub, enrolment.hubKey.bytes(), false);
        publish(sql, log, office, EventKind::DeviceEnrolled, hub,
                {{u"device"_s, idText(hub)},
                 {u"user"_s, idText(hub)},
                 {u"public_key"_s, enrolment.hubKey.jwk()}});
    });
}

void listFromAbove(Sql &sql, const Roster &roster, const SignedEvent &event, qint64 arrival)
{
    const QUuid &stream = event.event.stream;
    const auto kind = eventKindFromKey(event.event.kind);
    if (kind && (subjectOf(*kind) == Subject::Registry || subjectOf(*kind) == Subject::Site)) {
        Feed::list(sql, arrival, stream, Feed::everybody);
        return;
    }
    const bool isNew = Audience::of(sql, stream).isEmpty();
    const auto grant = roster.inForce(event.event.author, event.event.hlc.time());
    for (const QString &key : audienceOf(event.event, grant)) {
        if (Audience::add(sql, stream, key) && !isNew && comeHere(sql, key))
            Feed::listAgain(sql, stream, arrival, key);
    }
    Feed::list(sql, arrival, stream, {});
    // A tablet of ours whose event comes back from above, after a restoring, is asked for its photos again.
    for (const QString &sha256 : photosNamedBy(event.event))
        PhotoNames::add(sql, sha256, stream, event.event.device);
}

} // namespace lantian::hub
