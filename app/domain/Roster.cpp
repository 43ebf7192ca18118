#include "domain/Roster.h"

#include "base/Clock.h"
#include "base/Uuid7.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QStringList scopeCodes(const QString &scope)
{
    QStringList codes;
    for (const QString &part : scope.split(u',')) {
        if (const QString code = part.trimmed(); !code.isEmpty())
            codes << code;
    }
    return codes;
}

bool isInScope(const QString &scope, const QString &code)
{
    const QStringList codes = scopeCodes(scope);
    return std::any_of(codes.begin(), codes.end(),
                       [&](const QString &beginning) { return code.startsWith(beginning); });
}

Roster::Roster(const std::vector<Event> &events)
{
    for (const Event &event : events) {
        const auto kind = eventKindFromKey(event.kind);
        if (kind != EventKind::UserGranted && kind != EventKind::UserDisabled)
            continue;
        const QUuid user = idFromText(event.data[u"user"_s].toString());
        Change change{fromRfc3339(event.data[u"from"_s].toString()), event.hlc, idText(event.id),
                      std::nullopt};
        if (!change.from.isValid())
            change.from = event.hlc.time();
        if (kind == EventKind::UserGranted) {
            const auto role = roleFromKey(event.data[u"role"_s].toString());
            if (!role)
                continue;
            change.grant = Grant{*role, event.data[u"scope"_s].toString(), event.data[u"name"_s].toString()};
        }
        if (!user.isNull())
            m_changes[user].push_back(change);
    }
    for (auto &[user, changes] : m_changes) {
        std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) {
            return std::tie(a.from, a.hlc, a.id) < std::tie(b.from, b.hlc, b.id);
        });
    }
}

std::optional<Grant> Roster::inForce(const QUuid &user, const QDateTime &instant) const
{
    const auto found = m_changes.find(user);
    if (found == m_changes.end())
        return std::nullopt;
    std::optional<Grant> grant;
    for (const Change &change : found->second) {
        if (change.from <= instant)
            grant = change.grant;
    }
    return grant;
}

QString Roster::name(const QUuid &user) const
{
    const auto found = m_changes.find(user);
    if (found == m_changes.end())
        return {};
    QString name;
    for (const Change &change : found->second) {
        if (change.grant)
            name = change.grant->name;
    }
    return name;
}

} // namespace lantian
