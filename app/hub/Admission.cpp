#include "hub/Admission.h"

#include "base/Sha256.h"
#include "base/Uuid7.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

/// The roles that may author `kind`; those without a grant may author the kinds of mayAnyone().
std::vector<Role> rolesOf(EventKind kind)
{
    using enum Role;
    switch (kind) {
    case EventKind::CaseAccepted:
    case EventKind::CaseRejected:
    case EventKind::CaseMerged:
    case EventKind::CaseDispatched:
    case EventKind::CaseExtended:
    case EventKind::CaseClosed:
        return {Township, County};
    case EventKind::CaseReturned:
        return {Department, Township, County};
    case EventKind::CaseProgressed:
    case EventKind::CaseRectified:
        return {Department};
    case EventKind::CaseVerified:
    case EventKind::CaseLookedBack:
        return {Inspector, Township, County, Supervisor};
    case EventKind::CaseUrged:
        return {Township, County, Supervisor};
    case EventKind::SiteRegistered:
    case EventKind::SiteUpdated:
    case EventKind::SiteRetired:
        return {Township, Department, County};
    default:
        return {Inspector, Township, Department, County, Supervisor};
    }
}

bool mayAnyone(EventKind kind)
{
    return kind == EventKind::CaseReported || kind == EventKind::CaseAmended ||
           kind == EventKind::CasePhotoAdded;
}

bool mayRole(const std::optional<EventKind> &kind, Role role)
{
    if (!kind)
        return true; // a later version's kind: who may is for that version to say
    const std::vector<Role> roles = rolesOf(*kind);
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

void addOriginals(const QJsonArray &photos, QStringList &originals)
{
    for (const QJsonValue &photo : photos) {
        const QString sha256 = photo[u"sha256"_s].toString();
        if (isSha256Hex(sha256) && !originals.contains(sha256))
            originals << sha256;
    }
}

} // namespace

std::optional<QString> refusalOf(const Event &event, const Standing &standing)
{
    const auto kind = eventKindFromKey(event.kind);
    if (kind && subjectOf(*kind) == Subject::Registry)
        return u"registry-kind: only the hub itself says who may come in"_s;
    if (standing.isKnownUser && !standing.isDevicesUser)
        return u"author-foreign: the author was not enrolled on this device"_s;
    const auto grant = standing.isDevicesUser ? standing.grant : std::nullopt;
    if (!grant && !(kind && mayAnyone(*kind)))
        return u"author-ungranted: without a grant one may report, amend and add photos, not %1"_s.arg(
            event.kind);
    if (grant && !mayRole(kind, grant->role))
        return u"role: %1 is not for the role %2"_s.arg(event.kind, key(grant->role));
    if (standing.isOthersCase)
        return scopeWord + u": the case or inspection lies outside the author's scope"_s;
    if (standing.isOthersSite)
        return scopeWord + u": the site lies outside the author's township"_s;
    return std::nullopt;
}

QStringList audienceOf(const Event &event, const std::optional<Grant> &grant)
{
    QStringList keys{u"user:"_s + idText(event.author), u"device:"_s + idText(event.device)};
    const auto kind = eventKindFromKey(event.kind);
    const QString grid = event.data[u"grid"_s].toString();
    if (!grid.isEmpty()) {
        keys << u"grid:"_s + grid;
    } else if (kind == EventKind::CaseReported || kind == EventKind::InspectionCompleted) {
        // Where the grid is not known it is the reporter's, as in the fold.
        if (const QString code = grant ? scopeCodes(grant->scope).value(0) : QString(); !code.isEmpty())
            keys << u"grid:"_s + code;
    }
    const QString department = event.data[u"department"_s].toString();
    if (kind == EventKind::CaseDispatched && !department.isEmpty())
        keys << u"department:"_s + department;
    return keys;
}

QStringList originalsOf(const Event &event)
{
    QStringList originals;
    addOriginals(event.data[u"photos"_s].toArray(), originals);
    for (const QJsonValue &item : event.data[u"items"_s].toArray())
        addOriginals(item[u"photos"_s].toArray(), originals);
    return originals;
}

} // namespace lantian::hub
