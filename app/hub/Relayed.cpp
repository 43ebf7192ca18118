#include "hub/Relayed.h"

#include "base/Uuid7.h"
#include "domain/HubRights.h"
#include "hub/Admission.h"
#include "storage/Devices.h"
#include "storage/Lineage.h"
#include "storage/SiteList.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

/// A hub that signed a registry event, and what bounds it.
struct Signer {
    QUuid device;
    QString scope;
};

std::optional<Signer> signerOf(Sql &sql, const Caller &bearer, const QUuid &device)
{
    if (device == bearer.device)
        return Signer{device, bearer.scope};
    if (!Lineage::isBelow(sql, device, bearer.device))
        return std::nullopt;
    const auto scope = Lineage::hubScope(sql, device);
    return scope ? std::optional(Signer{device, *scope}) : std::nullopt;
}

/// A hub's grant to itself, by which it registers sites and may decide nothing.
bool isForSites(const QUuid &hub, const QUuid &user, const QString &role, const QString &scope)
{
    return hub == user && role == key(Role::Township) && scope.isEmpty();
}

bool mayGrant(const Signer &signer, const Event &granted)
{
    const QString role = granted.data[u"role"_s].toString();
    const QString scope = granted.data[u"scope"_s].toString();
    if (role == u"hub"_s)
        return isWithin(signer.scope, scope);
    const auto known = roleFromKey(role);
    return isForSites(signer.device, granted.stream, role, scope) ||
           (known && mayGive(signer.scope, *known, scope));
}

/// Whether the signer may say something of `user`: nobody else has, but what the signer could have said too.
bool maySpeakOf(Sql &sql, const Signer &signer, const QUuid &user)
{
    const std::vector<Event> said = Lineage::saidOf(sql, user);
    return std::all_of(said.begin(), said.end(), [&](const Event &event) {
        const bool isGrantOfHub =
            event.kind == key(EventKind::UserGranted) && event.data[u"role"_s].toString() == u"hub"_s;
        return Lineage::isBelow(sql, event.device, signer.device) ||
               (event.kind == key(EventKind::UserGranted) && !isGrantOfHub && mayGrant(signer, event));
    });
}

std::optional<QString> enrolmentRefusalOf(Sql &sql, const QUuid &own, const Signer &signer,
                                          const Event &event)
{
    const auto publicKey = PublicKey::fromJwk(event.data[u"public_key"_s].toObject());
    if (!publicKey)
        return u"registry-form: the key is none"_s;
    const QByteArray known = Devices::publicKey(sql, event.stream);
    if (!known.isEmpty() && known != publicKey->bytes())
        return u"device-conflict: this device is known with another key"_s;
    if (isIntroduction(event))
        return known.isEmpty() ? std::optional(u"registry-foreign: no such hub is known here"_s)
                               : std::nullopt;
    const QUuid user = idFromText(event.data[u"user"_s].toString());
    if (event.stream == own || user.isNull() || !maySpeakOf(sql, signer, user))
        return u"registry-foreign: the user or the device is another hub's"_s;
    return std::nullopt;
}

std::optional<QString> registryRefusalOf(Sql &sql, const QUuid &own, const Caller &bearer, const Event &event,
                                         EventKind kind)
{
    const bool isOfDevice = kind == EventKind::DeviceEnrolled || kind == EventKind::DeviceRevoked;
    const QUuid about = idFromText(event.data[isOfDevice ? u"device"_s : u"user"_s].toString());
    if (about.isNull() || about != event.stream || event.author != event.device)
        return u"registry-form: stream and author are not those of a hub's word"_s;
    const auto signer = signerOf(sql, bearer, event.device);
    if (!signer)
        return u"registry-foreign: who signed it is no hub below"_s;
    switch (kind) {
    case EventKind::DeviceEnrolled:
        return enrolmentRefusalOf(sql, own, *signer, event);
    case EventKind::DeviceRevoked:
        return Lineage::isOf(sql, about, signer->device)
                   ? std::nullopt
                   : std::optional(u"registry-foreign: the device is another hub's"_s);
    case EventKind::UserGranted:
        if (!mayGrant(*signer, event))
            return u"registry-scope: the hub may not give the role %1 in %2"_s.arg(
                event.data[u"role"_s].toString(), event.data[u"scope"_s].toString());
        [[fallthrough]];
    default:
        return maySpeakOf(sql, *signer, about)
                   ? std::nullopt
                   : std::optional(u"registry-foreign: the user is another hub's"_s);
    }
}

/// For whom `device` was let in by the bearer or below it; a hub also speaks for itself.
std::vector<QUuid> usersOf(Sql &sql, const Caller &bearer, const QUuid &device)
{
    std::vector<QUuid> users;
    for (const Lineage::Enrolled &enrolled : Lineage::enrolments(sql, device)) {
        if (Lineage::isBelow(sql, enrolled.by, bearer.device))
            users.push_back(enrolled.user);
    }
    if (signerOf(sql, bearer, device))
        users.push_back(device);
    return users;
}

} // namespace

bool isSiteOutside(Sql &sql, const QString &scope, const Event &event)
{
    const auto kind = eventKindFromKey(event.kind);
    if (!kind || subjectOf(*kind) != Subject::Site)
        return false;
    const auto known = SiteList::find(sql, event.stream);
    const auto isOutside = [&](const QString &grid) { return !grid.isEmpty() && !isInScope(scope, grid); };
    return isOutside(event.data[u"grid"_s].toString()) || (known && isOutside(known->grid));
}

std::optional<QString> relayRefusalOf(Sql &sql, Gathered &gathered, const Roster &roster, const QUuid &own,
                                      const Caller &bearer, const Event &event)
{
    const auto kind = eventKindFromKey(event.kind);
    if (kind && subjectOf(*kind) == Subject::Registry)
        return registryRefusalOf(sql, own, bearer, event, *kind);
    const std::vector<QUuid> users = usersOf(sql, bearer, event.device);
    if (users.empty())
        return u"device-foreign: the hub has not let this device in"_s;
    const auto grant = roster.inForce(event.author, event.hlc.time());
    if (grant && !mayGive(bearer.scope, grant->role, grant->scope) &&
        !isForSites(event.device, event.author, key(grant->role), grant->scope))
        return u"author-foreign: the author has more rights than this hub may give"_s;
    if (isSiteOutside(sql, bearer.scope, event))
        return scopeWord + u": the site lies outside the hub's scope"_s;
    const QStringList audience = gathered.audienceOf(event.stream);
    const Caller author{event.device,
                        bearer.publicKey,
                        event.author,
                        grant ? key(grant->role) : QString(),
                        grant ? grant->scope : QString(),
                        bearer.seenAt};
    const bool isUser = std::find(users.begin(), users.end(), event.author) != users.end();
    return refusalOf(event, {.grant = grant,
                             .isDevicesUser = isUser,
                             .isKnownUser = isUser || !Lineage::saidOf(sql, event.author).empty(),
                             .isOthersCase = !(concerns(audience, author) && concerns(audience, bearer)) &&
                                             gathered.isReported(event.stream)});
}

} // namespace lantian::hub
