#include "sync/HttpConnection.h"

#include "base/Gzip.h"
#include "sync/SpkiPin.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

/// One request on its way through the addresses.
struct HttpConnection::Attempt {
    HubRequest request;
    Then then;
    qsizetype tried = 0;
    bool otherKey = false; ///< somebody without the pinned key answered
    bool tooLong = false;
};

namespace {

QNetworkRequest requestTo(const QString &url, const HubRequest &request)
{
    QNetworkRequest made(QUrl(url + request.path, QUrl::StrictMode));
    made.setRawHeader("accept-encoding", "gzip"); // unpacked here: Qt gives what was cut off for whole
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header)
        made.setRawHeader(header.key(), header.value());
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setTransferTimeout(int(request.patience.count()));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({});
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    made.setSslConfiguration(tls);
    return made;
}

Result<HubAnswer> answerOf(QNetworkReply *reply, qint64 mostBytes)
{
    HubAnswer answer{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                     .body = reply->readAll()};
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers[name.toLower()] = value;
    if (answer.header("content-encoding").toLower() != "gzip" || answer.body.isEmpty())
        return answer;
    const Result<QByteArray> unpacked = ungzipped(answer.body, mostBytes);
    if (!unpacked)
        return Error{Error::Kind::Unreachable, unpacked.error().what, u"hub-unreachable"_s};
    answer.body = *unpacked;
    return answer;
}

/// Whether all of the answer came. A status that says something failed is an answer.
bool isWhole(const QNetworkReply *reply)
{
    using Code = QNetworkReply::NetworkError;
    return reply->error() == Code::NoError || reply->error() > Code::UnknownProxyError;
}

} // namespace

HttpConnection::HttpConnection(HubAddress hub) : m_hub(std::move(hub)) {}

HttpConnection::~HttpConnection() = default;

void HttpConnection::send(const HubRequest &request, Then then)
{
    tryNext(std::make_shared<Attempt>(Attempt{request, std::move(then)}));
}

void HttpConnection::abandon()
{
    m_life.cut();
    for (QNetworkReply *reply : m_network.findChildren<QNetworkReply *>())
        reply->abort();
}

void HttpConnection::tryNext(const std::shared_ptr<Attempt> &attempt)
{
    const QString url = m_hub.urls[(m_answering + attempt->tried) % m_hub.urls.size()];
    const QNetworkRequest made = requestTo(url, attempt->request);
    const QByteArray &method = attempt->request.method;
    std::unique_ptr<QFile> file;
    if (!attempt->request.bodyFile.isEmpty()) {
        file = std::make_unique<QFile>(attempt->request.bodyFile);
        if (!file->open(QIODevice::ReadOnly)) {
            attempt->then(Error{Error::Kind::Storage,
                                u"cannot read %1: %2"_s.arg(file->fileName(), file->errorString())});
            return;
        }
    }
    QNetworkReply *reply = method == "HEAD"  ? m_network.head(made)
                           : method == "GET" ? m_network.get(made)
                           : file            ? m_network.sendCustomRequest(made, method, file.get())
                                  : m_network.sendCustomRequest(made, method, attempt->request.body);
    if (file)
        file.release()->setParent(reply);
    if (attempt->request.sent)
        QObject::connect(reply, &QNetworkReply::uploadProgress, reply, attempt->request.sent);
    watchPin(attempt, reply);
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [attempt, reply] {
        attempt->tooLong = reply->bytesAvailable() > attempt->request.mostBytes;
        if (attempt->tooLong)
            reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    QObject::connect(reply, &QNetworkReply::finished, reply,
                     m_life.held([this, attempt, reply] { take(attempt, reply); }));
}

void HttpConnection::watchPin(const std::shared_ptr<Attempt> &attempt, QNetworkReply *reply) const
{
    // As no authority is trusted, this comes with every handshake, and nothing is sent unless it allows it.
    // Who holds the pinned key is the hub, whatever its certificate says of names and days.
    QObject::connect(reply, &QNetworkReply::sslErrors, reply,
                     [attempt, reply, pin = m_hub.pin](const QList<QSslError> &errors) {
                         if (!pin.isEmpty() && spkiPin(reply->sslConfiguration().peerCertificate()) == pin) {
                             reply->ignoreSslErrors(errors);
                             return;
                         }
                         attempt->otherKey = true;
                         reply->abort();
                     });
}

void HttpConnection::take(const std::shared_ptr<Attempt> &attempt, QNetworkReply *reply)
{
    const Result<HubAnswer> answer =
        isWhole(reply) && !attempt->tooLong
            ? answerOf(reply, attempt->request.mostBytes)
            : Error{Error::Kind::Unreachable, reply->errorString(), u"hub-unreachable"_s};
    if (answer) {
        m_answering = (m_answering + attempt->tried) % m_hub.urls.size();
        attempt->then(answer);
        return;
    }
    if (++attempt->tried < m_hub.urls.size()) {
        tryNext(attempt);
        return;
    }
    if (attempt->otherKey)
        attempt->then(Error{Error::Kind::Denied,
                            u"who answers at %1 is not our hub"_s.arg(reply->url().host()),
                            u"hub-other-key"_s});
    else
        attempt->then(answer);
}

} // namespace lantian
