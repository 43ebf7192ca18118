#include "hub/Enrolling.h"

#include "base/Sha256.h"
#include "base/Unseen.h"
#include "base/Uuid7.h"
#include "domain/Roster.h"
#include "hub/Caller.h"
#include "hub/Registry.h"
#include "storage/Accounts.h"
#include "storage/Clients.h"
#include "storage/Devices.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

constexpr QByteArrayView base32Digits("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr qsizetype maxNameLength = 100;
constexpr qsizetype maxScopeLength = 1000;

QString base32(const QByteArray &bytes)
{
    QString text;
    quint32 bits = 0;
    int held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8U) | uchar(byte);
        for (held += 8; held >= 5; held -= 5)
            text += QLatin1Char(base32Digits[qsizetype((bits >> unsigned(held - 5)) & 31U)]);
    }
    if (held > 0)
        text += QLatin1Char(base32Digits[qsizetype((bits << unsigned(5 - held)) & 31U)]);
    return text;
}

/// The code as it was given out, however it was typed.
QString normalised(const QString &code)
{
    QString text = code.toUpper();
    text.removeIf([](QChar c) { return c == u'-' || c == u' '; });
    return text;
}

QString codeHash(const QString &code)
{
    return secretHash(normalised(code));
}

/// What enrolling came to inside the transaction.
using Outcome = std::variant<Enrolment, Answer>;

Answer codeRefused(const QString &word, const QString &detail)
{
    return problem(403, word, detail);
}

std::optional<Answer> refusalOf(const std::optional<EnrolmentCode> &code, const QDateTime &now)
{
    if (!code)
        return codeRefused(u"code-unknown"_s, u"注册码不对，请核对后重试 / there is no such code"_s);
    if (code->usedAt.isValid())
        return codeRefused(u"code-used"_s, u"注册码已用过，请向管理员要新的 / the code was used before"_s);
    if (code->expiresAt <= now)
        return codeRefused(u"code-expired"_s, u"注册码已过期，请向管理员要新的 / the code has expired"_s);
    return std::nullopt;
}

/// A device keeps its key, and its person until it is revoked: public keys are known to all, so whoever has a
/// code could otherwise take a colleague's machine out of service.
std::optional<Answer> conflictOf(Sql &sql, const Office &office, const QUuid &device,
                                 const PublicKey &publicKey, const QUuid &account)
{
    const QByteArray known = Devices::publicKey(sql, device);
    if (device == office.identity.device || (!known.isEmpty() && known != publicKey.bytes()))
        return problem(409, u"device-conflict"_s,
                       u"这个设备编号已由另一把密钥注册 / this device is known with another key"_s);
    const auto client = Clients::find(sql, device);
    if (client && client->account != account && !client->revokedAt.isValid())
        return problem(
            409, u"device-conflict"_s,
            u"这台设备已由他人注册，请管理员先停用 / this device is another person's, revoke it first"_s);
    return std::nullopt;
}

/// Whether `id` may become a person's: not that of a machine, for instance of this hub itself.
bool isFree(Sql &sql, const Office &office, const QUuid &id)
{
    return !id.isNull() && id != office.identity.device && Devices::publicKey(sql, id).isEmpty() &&
           !Accounts::find(sql, id);
}

/// The account the code is for: the one of that name, or a new one, with the person's id of before if it had
/// one.
Account accountFor(Sql &sql, const EnrolmentCode &code, const QUuid &wished, Office &office)
{
    auto account = Accounts::findByName(sql, code.name);
    if (account)
        return *account;
    return {.id = isFree(sql, office, wished) ? wished : uuid7(office.clock.now(), office.random),
            .name = code.name};
}

QDateTime everSince()
{
    return QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
}

void publishGrant(Sql &sql, EventLog &log, Office &office, const Account &granted, const QDateTime &from)
{
    publish(sql, log, office, EventKind::UserGranted, granted.id,
            {{u"user"_s, idText(granted.id)},
             {u"name"_s, granted.name},
             {u"role"_s, granted.role},
             {u"scope"_s, granted.scope},
             {u"from"_s, localRfc3339(from)}});
}

/// Publishes what the code grants, also when it is in force already: an older word that comes back after the
/// hub was restored must not undo it. What somebody did before the hub first knew them counts as well, also
/// by a clock that was wrong: so the first grant holds from ever.
void grant(Sql &sql, EventLog &log, Office &office, const Account &before, const EnrolmentCode &code)
{
    const bool isNew = !Accounts::find(sql, before.id);
    const Account granted{before.id, code.name, code.role, code.scope, {}};
    Accounts::keep(sql, granted);
    publishGrant(sql, log, office, granted, isNew ? everSince() : office.clock.now());
}

void publishEnrolled(Sql &sql, EventLog &log, Office &office, const QUuid &device, const QUuid &user,
                     const PublicKey &publicKey)
{
    publish(sql, log, office, EventKind::DeviceEnrolled, device,
            {{u"device"_s, idText(device)}, {u"user"_s, idText(user)}, {u"public_key"_s, publicKey.jwk()}});
}

/// What the person did on `device` under an id that the hub does not know counts as well: before their second
/// machine was enrolled, or under a grant that was lost when the hub was restored and that others still have.
void grantFormer(Sql &sql, EventLog &log, Office &office, const QUuid &device,
                 const EnrolmentRequest &request, const EnrolmentCode &code)
{
    const QUuid &former = request.user;
    if (!isFree(sql, office, former) || EventLog::has(sql, former, EventKind::UserGranted))
        return;
    publishGrant(sql, log, office, {former, code.name, code.role, code.scope, {}}, everSince());
    publishEnrolled(sql, log, office, device, former, request.publicKey);
}

void revoke(Sql &sql, EventLog &log, Office &office, const Client &client)
{
    Clients::revoke(sql, client.device, office.clock.now());
    publish(sql, log, office, EventKind::DeviceRevoked, client.device,
            {{u"device"_s, idText(client.device)}, {u"user"_s, idText(client.account)}});
}

/// Who was shut out comes back with `device` alone: other machines, perhaps lost ones, stay out until each is
/// let in.
void keepOthersOut(Sql &sql, EventLog &log, Office &office, const QUuid &user, const QUuid &device)
{
    const auto known = Accounts::find(sql, user);
    if (!known || !known->disabledAt.isValid())
        return;
    for (const Client &client : Clients::all(sql)) {
        if (client.account == user && client.device != device && !client.revokedAt.isValid())
            revoke(sql, log, office, client);
    }
}

Outcome enrol(Sql &sql, EventLog &log, Office &office, const EnrolmentRequest &request)
{
    const QDateTime now = office.clock.now();
    const auto code = EnrolmentCodes::find(sql, codeHash(request.code));
    if (const auto refusal = refusalOf(code, now))
        return *refusal;
    const QUuid device = request.device.isNull() ? uuid7(now, office.random) : request.device;
    const Account account = accountFor(sql, *code, request.user, office);
    if (const auto refusal = conflictOf(sql, office, device, request.publicKey, account.id))
        return *refusal;

    EnrolmentCodes::markUsed(sql, code->hash, now);
    keepOthersOut(sql, log, office, account.id, device);
    grant(sql, log, office, account, *code);
    grantFormer(sql, log, office, device, request, *code);
    Devices::keep(sql, device, request.publicKey.bytes(), false);
    publishEnrolled(sql, log, office, device, account.id, request.publicKey);
    const QString token = QString::fromLatin1(base64Url(office.random.bytes(32)));
    Clients::keep(sql, {.device = device,
                        .account = account.id,
                        .name = request.deviceName,
                        .appVersion = request.appVersion,
                        .token = secretHash(token),
                        .enrolledAt = now,
                        .seenAt = now});
    return Enrolment{
        .device = device,
        .token = token,
        .user = account.id,
        .userName = code->name,
        .role = code->role,
        .scope = code->scope,
        .hubName = office.name,
        .hubDevice = office.identity.device,
        .hubKey = office.identity.key.publicKey(),
    };
}

} // namespace

std::optional<QString> faultOf(const Invitee &invitee)
{
    const QString name = invitee.name.trimmed();
    const bool hasUnseen = std::any_of(name.begin(), name.end(), isUnseen);
    if (name.isEmpty() || name.size() > maxNameLength || name != invitee.name || hasUnseen)
        return u"a name wants 1 to %1 characters"_s.arg(maxNameLength);
    const auto role = roleFromKey(invitee.role);
    if (!role && invitee.role != u"hub"_s)
        return u"a role is one of inspector, township, department, county, supervisor, hub"_s;
    const bool needsScope = role != Role::County && role != Role::Supervisor;
    if (needsScope && scopeCodes(invitee.scope).isEmpty())
        return u"the role %1 needs a scope"_s.arg(invitee.role);
    if (invitee.scope.size() > maxScopeLength)
        return u"a scope wants at most %1 characters"_s.arg(maxScopeLength);
    return std::nullopt;
}

Result<QString> newCode(Office &office, const Invitee &invitee, const QDateTime &expiresAt)
{
    if (const auto fault = faultOf(invitee))
        return Error{Error::Kind::Invalid, *fault, u"enrolment-invalid"_s};
    const QString code = base32(office.random.bytes(16));
    const auto kept = office.store.write([&](Sql &sql, EventLog &) {
        EnrolmentCodes::forgetBefore(sql, office.clock.now().addDays(-30));
        EnrolmentCodes::add(sql, {.hash = codeHash(code),
                                  .name = invitee.name,
                                  .role = invitee.role,
                                  .scope = invitee.scope,
                                  .expiresAt = expiresAt});
    });
    if (!kept)
        return kept.error();
    return code;
}

Answer enrolled(Office &office, const QByteArray &body)
{
    const auto request = enrolmentRequestFromJson(QJsonDocument::fromJson(body).object());
    if (!request)
        return problem(400, u"enrolment-invalid"_s, request.error().what);
    const auto outcome =
        office.store.write([&](Sql &sql, EventLog &log) { return enrol(sql, log, office, *request); });
    if (!outcome)
        return problem(outcome.error());
    if (const auto *refusal = std::get_if<Answer>(&*outcome))
        return *refusal;
    return jsonAnswer(201, toJson(std::get<Enrolment>(*outcome)));
}

Result<void> revokeDevice(Office &office, const QUuid &device)
{
    return office.store.write([&](Sql &sql, EventLog &log) {
        const auto client = Clients::find(sql, device);
        if (!client)
            Sql::refuse({Error::Kind::NotFound, u"no device is enrolled as %1"_s.arg(idText(device)),
                         u"device-unknown"_s});
        if (!client->revokedAt.isValid())
            revoke(sql, log, office, *client);
    });
}

Result<void> disableUser(Office &office, const QString &nameOrId)
{
    return office.store.write([&](Sql &sql, EventLog &log) {
        auto account = Accounts::findByName(sql, nameOrId);
        if (!account)
            account = Accounts::find(sql, idFromText(nameOrId));
        if (!account)
            Sql::refuse({Error::Kind::NotFound, u"nobody is called %1"_s.arg(nameOrId), u"user-unknown"_s});
        account->disabledAt = office.clock.now();
        Accounts::keep(sql, *account);
        publish(sql, log, office, EventKind::UserDisabled, account->id,
                {{u"user"_s, idText(account->id)},
                 {u"name"_s, account->name},
                 {u"from"_s, localRfc3339(account->disabledAt)}});
    });
}

} // namespace lantian::hub
