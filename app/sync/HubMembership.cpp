#include "sync/HubMembership.h"

#include "base/DurableFile.h"
#include "base/SecretFile.h"
#include "base/Sha256.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QByteArray membershipText(const HubMembership &membership)
{
    return QJsonDocument(QJsonObject{{u"urls"_s, QJsonArray::fromStringList(membership.address.urls)},
                                     {u"pin"_s, membership.address.pin},
                                     {u"enrolment"_s, toJson(membership.enrolment)}})
        .toJson();
}

Result<HubMembership> membershipFromText(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const Result<Enrolment> enrolment = enrolmentFromJson(object[u"enrolment"_s].toObject());
    const HubAddress address{object[u"urls"_s].toVariant().toStringList(), object[u"pin"_s].toString()};
    const bool isReachable =
        !address.urls.isEmpty() && std::all_of(address.urls.begin(), address.urls.end(), isHubUrl);
    const bool isPinned = isSha256Hex(address.pin) ||
                          (address.pin.isEmpty() &&
                           std::none_of(address.urls.begin(), address.urls.end(),
                                        [](const QString &url) { return url.startsWith(u"https:"_s); }));
    if (!enrolment || !isReachable || !isPinned)
        return Error{Error::Kind::Corrupt, u"the file that ties this machine to its hub is damaged"_s,
                     u"hub-file-damaged"_s};
    return HubMembership{address, *enrolment};
}

Result<HubMembership> membershipAt(const QString &path)
{
    const Result<QByteArray> bytes = secretBytes(path, u"hub-file"_s);
    if (!bytes && bytes.error().kind == Error::Kind::NotFound)
        return Error{Error::Kind::NotFound, u"this machine is not enrolled with a hub"_s, u"not-enrolled"_s};
    if (!bytes)
        return bytes.error();
    return membershipFromText(*bytes);
}

Result<void> keepMembership(const QString &path, const HubMembership &membership)
{
    return durableReplace(path, membershipText(membership));
}

} // namespace lantian
