#include "domain/Decision.h"

#include "base/Uuid7.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

using Verdict = std::variant<CaseState, Refusal>;

/// The author of an event, seen from one case.
class Actor
{
public:
    Actor(const Case &about, const QUuid &user, const std::optional<Grant> &grant)
        : m_case(about)
        , m_user(user)
        , m_grant(grant)
    {}

    bool isReporter() const { return m_user == m_case.reporter; }
    bool isRectifier() const { return m_user == m_case.rectifiedBy; }
    bool isInspectorHere() const { return has(Role::Inspector) && isHere(); }
    bool isTownship() const { return has(Role::Township) && isHere(); }
    bool isCounty() const { return has(Role::County); }
    bool isSupervisor() const { return has(Role::Supervisor); }
    bool isOffice() const { return isTownship() || isCounty(); }
    /// The department that the case was dispatched to.
    bool isDepartment() const
    {
        return has(Role::Department) && !m_case.department.isEmpty() &&
               scopeCodes(m_grant->scope).contains(m_case.department);
    }
    /// A township for what it dispatched itself.
    bool isDispatchingTownship() const { return isTownship() && m_case.dispatchedBy == Role::Township; }
    bool mayVerify() const { return !isRectifier() && mayLookBack(); }
    bool mayLookBack() const { return isInspectorHere() || isOffice() || isSupervisor(); }
    bool mayAct() const { return isReporter() || mayLookBack() || isDepartment(); }

private:
    bool isHere() const { return isInScope(m_grant->scope, m_case.jurisdiction); }
    bool has(Role role) const { return m_grant && m_grant->role == role; }

    const Case &m_case;
    const QUuid &m_user;
    const std::optional<Grant> &m_grant;
};

bool isOneOf(CaseState state, std::initializer_list<CaseState> states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

/// Refuses in the order that tells the author most: the state first, then the person.
Verdict when(bool possible, bool allowed, CaseState to)
{
    if (!possible)
        return Refusal::WrongState;
    if (!allowed)
        return Refusal::NotAllowed;
    return to;
}

Verdict returned(const Case &current, const Actor &actor)
{
    using enum CaseState;
    if (isOneOf(current.state, {Dispatched, Rectifying}))
        return when(true, actor.isDepartment(), Accepted);
    return when(isOneOf(current.state, {Reported, Accepted}), actor.isOffice(), Returned);
}

Verdict verified(const Case &current, const QString &result, const Actor &actor)
{
    using enum CaseState;
    const bool settled = current.state == Accepted && current.settledOnSite;
    if (result == u"pass"_s)
        return when(current.state == Rectified || settled, actor.mayVerify(), Verified);
    if (result == u"fail"_s)
        return when(current.state == Rectified, actor.mayVerify(), Rectifying);
    return Refusal::Incomplete;
}

Verdict lookedBack(const Case &current, const QString &result, const Actor &actor)
{
    using enum CaseState;
    if (result == u"consolidated"_s)
        return when(current.state == Closed, actor.mayLookBack(), Closed);
    if (QStringList{u"relapsed"_s, u"false"_s, u"perfunctory"_s}.contains(result))
        return when(current.state == Closed, actor.mayLookBack(), Accepted);
    return Refusal::Incomplete;
}

Verdict byTable(const Case &current, EventKind kind, const QJsonObject &data, const Actor &actor)
{
    using enum CaseState;
    const CaseState state = current.state;
    switch (kind) {
    case EventKind::CaseAmended:
        return when(isOneOf(state, {Reported, Accepted, Returned}), actor.isReporter() || actor.isTownship(),
                    state == Returned ? Reported : state);
    case EventKind::CasePhotoAdded:
        return when(!isOneOf(state, {Rejected, Merged}), actor.mayAct(), state);
    case EventKind::CaseAccepted:
        return when(state == Reported, actor.isOffice(), Accepted);
    case EventKind::CaseRejected:
        return when(isOneOf(state, {Reported, Returned}), actor.isOffice(), Rejected);
    case EventKind::CaseMerged:
        return when(isOneOf(state, {Reported, Accepted}), actor.isOffice(), Merged);
    case EventKind::CaseDispatched:
        if (data[u"department"_s].toString().isEmpty())
            return Refusal::Incomplete;
        return when(state == Accepted, actor.isOffice(), Dispatched);
    case EventKind::CaseReturned:
        return returned(current, actor);
    case EventKind::CaseExtended:
        return when(isOneOf(state, {Dispatched, Rectifying, Rectified}),
                    actor.isCounty() || actor.isDispatchingTownship(), state);
    case EventKind::CaseUrged:
        return when(isOneOf(state, {Dispatched, Rectifying, Rectified}),
                    actor.isOffice() || actor.isSupervisor(), state);
    case EventKind::CaseProgressed:
        return when(isOneOf(state, {Dispatched, Rectifying}), actor.isDepartment(), Rectifying);
    case EventKind::CaseRectified:
        return when(isOneOf(state, {Dispatched, Rectifying}), actor.isDepartment(), Rectified);
    case EventKind::CaseVerified:
        return verified(current, data[u"result"_s].toString(), actor);
    case EventKind::CaseClosed:
        return when(state == Verified,
                    actor.isCounty() || actor.isDispatchingTownship() ||
                        (actor.isTownship() && current.settledOnSite),
                    Closed);
    case EventKind::CaseLookedBack:
        return lookedBack(current, data[u"result"_s].toString(), actor);
    default:
        return Refusal::Unknown;
    }
}

/// Before the first decision a base may be left out, or name the report itself.
bool hasCurrentBase(const Case &current, const QJsonObject &data)
{
    const QString base = data[u"base"_s].toString();
    if (!current.decision.isNull())
        return base == idText(current.decision);
    return base.isEmpty() || (!current.timeline.empty() && base == idText(current.timeline.front().event.id));
}

} // namespace

bool isDecision(EventKind kind)
{
    return subjectOf(kind) == Subject::Case && kind != EventKind::CaseReported &&
           kind != EventKind::CaseAmended && kind != EventKind::CasePhotoAdded;
}

std::variant<CaseState, Refusal> decide(const Case &current, EventKind kind, const Event &event,
                                        const std::optional<Grant> &grant)
{
    if (subjectOf(kind) != Subject::Case)
        return Refusal::Unknown;
    if (kind == EventKind::CaseReported)
        return CaseState::Reported;
    if (isDecision(kind) && !hasCurrentBase(current, event.data))
        return Refusal::Superseded;
    return byTable(current, kind, event.data, Actor(current, event.author, grant));
}

} // namespace lantian
