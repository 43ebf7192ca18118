#include "protocol/HubAddress.h"

#include "base/Sha256.h"

#include <QHostAddress>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

const QString beginning = u"lantian:1?"_s;
constexpr qsizetype maxTextLength = 2000; ///< a QR holds fewer
constexpr qsizetype maxCodeLength = 128;

bool isThisMachine(const QUrl &url)
{
    return url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback();
}

} // namespace

bool isHubUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool hasNothingElse =
        url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
    return url.isValid() && !url.host().isEmpty() && hasNothingElse &&
           (url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isThisMachine(url)));
}

QString invitationText(const Invitation &invitation)
{
    QUrlQuery query;
    for (const QString &url : invitation.hub.urls)
        query.addQueryItem(u"u"_s, QString::fromLatin1(QUrl::toPercentEncoding(url)));
    if (!invitation.hub.pin.isEmpty())
        query.addQueryItem(u"p"_s, invitation.hub.pin);
    query.addQueryItem(u"c"_s, QString::fromLatin1(QUrl::toPercentEncoding(invitation.code)));
    return beginning + query.toString(QUrl::FullyEncoded);
}

Result<Invitation> invitationFromText(const QString &text)
{
    const auto invalid = [](const QString &what) {
        return Error{Error::Kind::Invalid, what, u"invitation-invalid"_s};
    };
    const QString trimmed = text.trimmed();
    if (trimmed.size() > maxTextLength || !trimmed.startsWith(beginning))
        return invalid(u"not an invitation to a hub"_s);
    const QUrlQuery query(trimmed.mid(beginning.size()));
    const Invitation invitation{
        {query.allQueryItemValues(u"u"_s, QUrl::FullyDecoded), query.queryItemValue(u"p"_s)},
        query.queryItemValue(u"c"_s, QUrl::FullyDecoded)};
    const QStringList &urls = invitation.hub.urls;
    if (urls.isEmpty() || !std::all_of(urls.begin(), urls.end(), isHubUrl))
        return invalid(u"the invitation names no hub that can be reached"_s);
    const bool needsPin =
        std::any_of(urls.begin(), urls.end(), [](const QString &url) { return url.startsWith(u"https:"_s); });
    if ((needsPin || !invitation.hub.pin.isEmpty()) && !isSha256Hex(invitation.hub.pin))
        return invalid(u"the invitation does not say by which key to know the hub"_s);
    if (invitation.code.isEmpty() || invitation.code.size() > maxCodeLength)
        return invalid(u"the invitation has no code"_s);
    if (invitationText(invitation).size() > maxTextLength)
        return invalid(u"the invitation is longer than a QR, once it is percent-encoded"_s);
    return invitation;
}

} // namespace lantian
