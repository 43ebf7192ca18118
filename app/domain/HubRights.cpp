#include "domain/HubRights.h"

#include "domain/Roster.h"

#include <algorithm>

namespace lantian {

namespace {

constexpr qsizetype countyCodeLength = 6;

bool hasWholeCounties(const QString &hubScope)
{
    const QStringList codes = scopeCodes(hubScope);
    return !codes.isEmpty() && std::all_of(codes.begin(), codes.end(), [](const QString &code) {
        return code.size() <= countyCodeLength;
    });
}

} // namespace

bool isWithin(const QString &hubScope, const QString &scope)
{
    const QStringList codes = scopeCodes(scope);
    return !codes.isEmpty() && std::all_of(codes.begin(), codes.end(),
                                           [&](const QString &code) { return isInScope(hubScope, code); });
}

bool mayGive(const QString &hubScope, Role role, const QString &scope)
{
    switch (role) {
    case Role::Inspector:
    case Role::Township:
        return isWithin(hubScope, scope);
    case Role::Department: // acts on what is dispatched to it, and through this hub only within its scope
        return true;
    case Role::County:
    case Role::Supervisor:
        return hasWholeCounties(hubScope) && (scopeCodes(scope).isEmpty() || isWithin(hubScope, scope));
    }
    return false;
}

bool mayBringBundles(const QString &role)
{
    return role == key(Role::County) || role == key(Role::Township);
}

} // namespace lantian
