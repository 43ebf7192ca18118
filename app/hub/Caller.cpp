#include "hub/Caller.h"

#include "base/Sha256.h"
#include "base/Uuid7.h"
#include "domain/Roster.h"
#include "storage/Accounts.h"
#include "storage/Devices.h"

#include <algorithm>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

Answer refused(const QString &word, const QString &detail)
{
    return problem(401, word, detail).with("WWW-Authenticate"_ba, "Bearer"_ba);
}

bool isSame(const QString &a, const QString &b)
{
    const QByteArray first = a.toLatin1();
    const QByteArray second = b.toLatin1();
    return first.size() == second.size() &&
           sodium_memcmp(first.constData(), second.constData(), size_t(first.size())) == 0;
}

/// What is known of a token.
struct Known {
    Client client;
    std::optional<Account> account;
    std::optional<Caller> caller;
};

} // namespace

bool Caller::seesAll() const
{
    return role == key(Role::County) || role == key(Role::Supervisor);
}

std::optional<Caller> callerOf(Sql &sql, const Client &client)
{
    const auto account = Accounts::find(sql, client.account);
    const auto publicKey = PublicKey::fromBytes(Devices::publicKey(sql, client.device));
    if (!account || !publicKey)
        return std::nullopt;
    return Caller{client.device, *publicKey, account->id, account->role, account->scope, client.seenAt};
}

std::variant<Answer, Caller> callerOf(const Request &request, Office &office)
{
    const QByteArray header = request.header("authorization"_ba);
    if (!header.startsWith("Bearer ") || header.size() > 512)
        return refused(u"token-missing"_s, u"这台设备尚未注册到中心 / this device is not enrolled"_s);
    const QString hash = secretHash(QString::fromLatin1(header.mid(7).trimmed()));
    const auto found = office.store.read([&](Sql &sql) -> std::optional<Known> {
        const auto client = Clients::findByToken(sql, hash);
        if (!client || !isSame(client->token, hash))
            return std::nullopt;
        return Known{*client, Accounts::find(sql, client->account), callerOf(sql, *client)};
    });
    if (!found)
        return problem(found.error());
    if (!*found)
        return refused(u"token-unknown"_s,
                       u"中心不认识这个令牌，请重新注册 / the hub does not know this token"_s);
    const Known &known = **found;
    if (known.client.revokedAt.isValid())
        return refused(u"device-revoked"_s, u"这台设备已被停用，请联系管理员 / this device was revoked"_s);
    if (!known.account || known.account->disabledAt.isValid())
        return refused(u"user-disabled"_s, u"这个账号已被停用，请联系管理员 / this account was disabled"_s);
    if (!known.caller)
        return problem({Error::Kind::Corrupt, u"the key of a device is damaged"_s, u"key-damaged"_s});
    return *known.caller;
}

bool concerns(const QStringList &audience, const Caller &caller)
{
    if (caller.seesAll() || audience.contains(u"user:"_s + idText(caller.user)) ||
        audience.contains(u"device:"_s + idText(caller.device)))
        return true;
    const QString kind = caller.role == key(Role::Department) ? u"department:"_s : u"grid:"_s;
    const QStringList codes = scopeCodes(caller.scope);
    return std::any_of(audience.begin(), audience.end(), [&](const QString &one) {
        if (!one.startsWith(kind))
            return false;
        const QString code = one.mid(kind.size());
        return caller.role == key(Role::Department) ? codes.contains(code) : isInScope(caller.scope, code);
    });
}

bool comeHere(Sql &sql, const QString &key)
{
    const QUuid id = idFromText(key.section(u':', 1));
    if (key.startsWith(u"user:"_s))
        return Accounts::find(sql, id).has_value();
    return !key.startsWith(u"device:"_s) || Clients::find(sql, id).has_value();
}

QString secretHash(const QString &secret)
{
    return sha256Hex(secret.toUtf8());
}

} // namespace lantian::hub
