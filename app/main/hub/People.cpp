#include "main/hub/People.h"

#include "base/DurableFile.h"
#include "base/Uuid7.h"
#include "hub/Enrolling.h"
#include "main/hub/QrCode.h"
#include "storage/Accounts.h"
#include "storage/Clients.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int minutesOfADay = 24 * 60;
constexpr int minutesOfAWeek = 7 * minutesOfADay;

QString inGroups(const QString &code)
{
    QString text;
    for (qsizetype i = 0; i < code.size(); ++i)
        text += i > 0 && i % 4 == 0 ? u"-"_s + code[i] : QString(code[i]);
    return text;
}

Result<void> keepPicture(const QString &path, const QImage &code)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    qrPicture(code).save(&buffer, "PNG");
    return durableReplace(path, png);
}

QJsonValue timeOrNull(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(localRfc3339(instant)) : QJsonValue();
}

QString timeOrDash(const QDateTime &instant)
{
    return instant.isValid() ? localRfc3339(instant) : u"-"_s;
}

Result<int> minutesOf(const Arguments &arguments)
{
    if (!arguments.options.contains(u"minutes"_s))
        return minutesOfADay;
    bool isNumber = false;
    const int minutes = arguments.value(u"minutes"_s).toInt(&isNumber);
    if (!isNumber || minutes < 1 || minutes > minutesOfAWeek)
        return wrongUsage(Answer::tr("--minutes wants a whole number up to %1").arg(minutesOfAWeek));
    return minutes;
}

} // namespace

Result<Answer> invited(const Arguments &arguments, hub::OpenHub &hub)
{
    const hub::Invitee invitee{arguments.value(u"user"_s), arguments.value(u"role"_s),
                               arguments.value(u"scope"_s)};
    if (const auto fault = faultOf(invitee))
        return wrongUsage(*fault);
    const Result<int> minutes = minutesOf(arguments);
    if (!minutes)
        return minutes.error();
    const QDateTime expires = hub.office().clock.now().addSecs(qint64(*minutes) * 60);
    const Result<HubAddress> address = hub.address();
    if (!address)
        return address.error();
    const Result<QString> code = newCode(hub.office(), invitee, expires);
    if (!code)
        return code.error();
    const QString text = invitationText({*address, *code});
    const Result<QImage> picture = qrCode(text);
    if (!picture)
        return picture.error();
    if (const QString path = arguments.value(u"png"_s); !path.isEmpty()) {
        if (const Result<void> kept = keepPicture(path, *picture); !kept)
            return kept.error();
    }
    Answer answer{
        .text = qrLines(*picture) + Answer::tr("For %1: code %2, good once until %3\n%4")
                                        .arg(invitee.name, inGroups(*code), localRfc3339(expires), text),
        .json = QJsonDocument(
            QJsonObject{{u"code"_s, *code}, {u"qr_text"_s, text}, {u"expires"_s, localRfc3339(expires)}})};
    if (!std::any_of(address->urls.begin(), address->urls.end(), isHubUrl))
        answer.warnings << Answer::tr("The code names no address by which a tablet reaches the hub. Start it "
                                      "with serve, behind a proxy "
                                      "with --public-url, and make another code.");
    return answer;
}

Result<Answer> devicesListed(hub::OpenHub &hub)
{
    struct Listed {
        Client client;
        std::optional<Account> account;
    };
    const auto found = hub.office().store.read([](Sql &sql) {
        std::vector<Listed> devices;
        for (const Client &client : Clients::all(sql))
            devices.push_back({client, Accounts::find(sql, client.account)});
        return devices;
    });
    if (!found)
        return found.error();
    QJsonArray json;
    QStringList lines;
    for (const auto &[client, account] : *found) {
        const QString user = account ? account->name : QString();
        json << QJsonObject{{u"device"_s, idText(client.device)},
                            {u"name"_s, client.name},
                            {u"user"_s, user},
                            {u"app_version"_s, client.appVersion},
                            {u"enrolled"_s, localRfc3339(client.enrolledAt)},
                            {u"seen"_s, localRfc3339(client.seenAt)},
                            {u"revoked"_s, timeOrNull(client.revokedAt)},
                            {u"acked_seq"_s, client.acked.seq}};
        lines << u"%1  %2  %3  %4  %5  %6"_s.arg(
            idText(client.device), client.name, user, localRfc3339(client.seenAt),
            Answer::tr("%1 events").arg(client.acked.seq),
            client.revokedAt.isValid() ? Answer::tr("revoked") : Answer::tr("in force"));
    }
    return Answer{.text = lines.isEmpty() ? Answer::tr("No device is enrolled.") : lines.join(u'\n'),
                  .json = QJsonDocument(json)};
}

Result<Answer> deviceRevoked(const Arguments &arguments, hub::OpenHub &hub)
{
    const QUuid device = idFromText(arguments.subjects.value(1));
    if (device.isNull())
        return wrongUsage(Answer::tr("device revoke wants the id of a device, as device list shows it"));
    if (const Result<void> done = revokeDevice(hub.office(), device); !done)
        return done.error();
    return Answer{.text = Answer::tr("Revoked, from now on: %1").arg(idText(device)),
                  .json = QJsonDocument(QJsonObject{{u"device"_s, idText(device)}, {u"revoked"_s, true}})};
}

Result<Answer> usersListed(hub::OpenHub &hub)
{
    const auto accounts = hub.office().store.read([](Sql &sql) { return Accounts::all(sql); });
    if (!accounts)
        return accounts.error();
    QJsonArray json;
    QStringList lines;
    for (const Account &account : *accounts) {
        json << QJsonObject{{u"id"_s, idText(account.id)},
                            {u"name"_s, account.name},
                            {u"role"_s, account.role},
                            {u"scope"_s, account.scope},
                            {u"disabled"_s, timeOrNull(account.disabledAt)}};
        lines << u"%1  %2  %3  %4  %5"_s.arg(idText(account.id), account.name, account.role, account.scope,
                                             timeOrDash(account.disabledAt));
    }
    return Answer{.text = lines.isEmpty() ? Answer::tr("Nobody is enrolled.") : lines.join(u'\n'),
                  .json = QJsonDocument(json)};
}

Result<Answer> userDisabled(const Arguments &arguments, hub::OpenHub &hub)
{
    const QString user = arguments.subjects.value(1);
    if (user.isEmpty())
        return wrongUsage(Answer::tr("user disable wants a name or an id, as user list shows them"));
    if (const Result<void> done = disableUser(hub.office(), user); !done)
        return done.error();
    return Answer{.text = Answer::tr("Disabled, from now on: %1").arg(user),
                  .json = QJsonDocument(QJsonObject{{u"user"_s, user}, {u"disabled"_s, true}})};
}

} // namespace lantian
