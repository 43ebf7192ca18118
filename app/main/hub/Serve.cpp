#include "main/hub/Serve.h"

#include "base/DurableFile.h"
#include "hub/HttpServer.h"
#include "hub/OpenHub.h"
#include "main/hub/Log.h"
#include "main/hub/Signals.h"
#include "main/hub/Told.h"
#include "main/hub/Upstream.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkInterface>
#include <QThreadPool>
#include <QTimer>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lantian {

namespace {

constexpr auto stopGrace = 10s;
constexpr qint64 maxCertificateBytes = 1 << 20;

/// Where `serve` is told to listen.
struct Doors {
    QString tls;
    QString plain;
    bool isBehindProxy = false;
    std::optional<HubAddress> proxy = {}; ///< by which tablets reach the hub where it is not by itself
};

/// How tablets reach the proxy in front: `--public-url`, and over TLS the pin of the certificate that it
/// shows.
Result<std::optional<HubAddress>> proxyOf(const Arguments &arguments)
{
    const QString url = arguments.value(u"public-url"_s);
    const QString file = arguments.value(u"public-certificate"_s);
    if (url.isEmpty() && file.isEmpty())
        return std::optional<HubAddress>();
    if (!isHubUrl(url) || url.startsWith(u"https:"_s) == file.isEmpty())
        return wrongUsage(Answer::tr("--public-url wants the https URL by which tablets reach the proxy, and "
                                     "--public-certificate the file of the certificate that it shows them"));
    if (file.isEmpty())
        return std::optional(HubAddress{{url}, {}});
    const Result<QByteArray> certificate = fileBytes(file, maxCertificateBytes);
    if (!certificate)
        return certificate.error();
    const Result<QString> pin = hub::pinOf(*certificate);
    if (!pin)
        return pin.error();
    return std::optional(HubAddress{{url}, *pin});
}

Result<Doors> doorsOf(const Arguments &arguments)
{
    const QStringList known{
        u"data"_s, u"listen"_s,   u"listen-plain"_s, u"behind-proxy"_s, u"photos"_s,
        u"name"_s, u"database"_s, u"upstream"_s,     u"public-url"_s,   u"public-certificate"_s};
    for (auto option = arguments.options.begin(); option != arguments.options.end(); ++option) {
        if (!known.contains(option.key()))
            return wrongUsage(Answer::tr("%1 knows no option --%2.").arg(u"serve"_s, option.key()));
        const qsizetype wanted = option.key() == u"behind-proxy"_s ? 0 : 1;
        if (option->size() != wanted)
            return wrongUsage(wanted == 0 ? Answer::tr("--%1 wants no value").arg(option.key())
                                          : Answer::tr("--%1 wants a value").arg(option.key()));
    }
    const auto proxy = proxyOf(arguments);
    if (!proxy)
        return proxy.error();
    const Doors doors{arguments.value(u"listen"_s), arguments.value(u"listen-plain"_s),
                      arguments.options.contains(u"behind-proxy"_s), *proxy};
    if (doors.tls.isEmpty() && doors.plain.isEmpty())
        return wrongUsage(Answer::tr("serve needs --listen or --listen-plain"));
    QString host = doors.plain.left(doors.plain.lastIndexOf(u':'));
    host.remove(u'[').remove(u']');
    const bool isLoopback = host == u"localhost"_s || QHostAddress(host).isLoopback();
    if (!doors.plain.isEmpty() && !isLoopback && !doors.isBehindProxy)
        return wrongUsage(
            Answer::tr("--listen-plain takes a loopback address, unless --behind-proxy says that a "
                       "proxy speaks TLS in front of it"));
    return doors;
}

/// The URLs by which `address` is reached from elsewhere: where it means all, those of all interfaces.
QStringList urlsOf(const QString &scheme, const QString &address)
{
    const QString port = address.mid(address.lastIndexOf(u':'));
    const QString host = address.left(address.size() - port.size());
    const QHostAddress bound(QString(host).remove(u'[').remove(u']'));
    if (bound != QHostAddress(QHostAddress::AnyIPv4) && bound != QHostAddress(QHostAddress::AnyIPv6))
        return {scheme + u"://"_s + address};
    QStringList urls;
    for (const QHostAddress &own : QNetworkInterface::allAddresses()) {
        if (!own.isLoopback() && own.protocol() == QAbstractSocket::IPv4Protocol)
            urls << scheme + u"://"_s + own.toString() + port;
    }
    return urls.isEmpty() ? QStringList(scheme + u"://127.0.0.1"_s + port) : urls;
}

/// As many sockets as the system allows: a thousand tablets may hold one each.
void raiseSocketLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

/// A hub that listens.
class Serving
{
public:
    static Result<std::unique_ptr<Serving>> begun(const Doors &doors, const QString &name,
                                                  const hub::HubDirectory &directory)
    {
        std::unique_ptr<Serving> serving(new Serving);
        auto opened = hub::OpenHub::open(directory, serving->m_clock, serving->m_random);
        if (!opened)
            return opened.error();
        serving->m_hub = *std::move(opened);
        if (!name.isEmpty()) {
            if (const Result<void> renamed = serving->m_hub->rename(name); !renamed)
                return renamed.error();
        }
        serving->m_server = std::make_unique<hub::HttpServer>(serving->m_hub->api(), serving->m_clock);
        if (const Result<void> listens = serving->listen(doors); !listens)
            return listens.error();
        serving->m_control =
            std::make_unique<Control>([hub = serving->m_hub.get()](const QStringList &words) {
                return outcomeOf(words, [hub]() -> Result<hub::OpenHub *> { return hub; });
            });
        if (const Result<void> listens = serving->m_control->listen(directory.control()); !listens)
            return listens.error();
        serving->m_server->start();
        serving->m_upstream = std::make_unique<Upstream>(*serving->m_hub);
        serving->m_upstream->start();
        serving->keepHouse();
        return serving;
    }

    /// What tells whoever started it that it is ready.
    QJsonObject ready() const { return m_ready; }

    void stop() { m_server->stop(stopGrace); }

private:
    Serving() = default;

    Result<void> listen(const Doors &doors)
    {
        HubAddress address;
        m_ready = {{u"ready"_s, true}, {u"epoch"_s, m_hub->office().epoch}};
        if (!doors.tls.isEmpty()) {
            auto tls = m_hub->tlsIdentity();
            if (!tls)
                return tls.error();
            m_tls = *std::move(tls);
            const auto bound = m_server->listen({doors.tls, m_tls->context(), false});
            if (!bound)
                return bound.error();
            address = {urlsOf(u"https"_s, *bound), m_tls->pin()};
            m_ready[u"listen"_s] = *bound;
            m_ready[u"pin"_s] = m_tls->pin();
        }
        if (!doors.plain.isEmpty()) {
            const auto bound = m_server->listen({doors.plain, nullptr, doors.isBehindProxy});
            if (!bound)
                return bound.error();
            m_ready[u"listen_plain"_s] = *bound;
            if (doors.tls.isEmpty())
                address.urls = urlsOf(u"http"_s, *bound);
        }
        if (doors.proxy)
            address = *doors.proxy;
        m_ready[u"urls"_s] = QJsonArray::fromStringList(address.urls);
        return m_hub->keepAddress(address);
    }

    /// Every few seconds, in the pool.
    void keepHouse()
    {
        m_keeper.setInterval(5s);
        QObject::connect(&m_keeper, &QTimer::timeout, &m_keeper, [this] {
            if (m_pool.activeThreadCount() > 0)
                return;
            m_pool.start([&api = m_hub->api()] {
                if (const Result<void> kept = api.keepHouse(); !kept)
                    logLine(u"trouble"_s, {{u"what"_s, kept.error().what}});
            });
        });
        m_keeper.start();
    }

    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<hub::OpenHub> m_hub;
    std::optional<hub::TlsIdentity> m_tls;
    std::unique_ptr<hub::HttpServer> m_server; ///< goes before what it serves
    std::unique_ptr<Control> m_control;
    std::unique_ptr<Upstream> m_upstream;
    QTimer m_keeper;
    QThreadPool m_pool; ///< waits for its work before anything above goes
    QJsonObject m_ready;
};

QString readyWords(const QJsonObject &ready)
{
    QStringList words{Answer::tr("The hub is ready")};
    if (const QString address = ready[u"listen"_s].toString(); !address.isEmpty())
        words << u"https://"_s + address << u"pin "_s + ready[u"pin"_s].toString();
    if (const QString address = ready[u"listen_plain"_s].toString(); !address.isEmpty())
        words << u"http://"_s + address;
    return words.join(u"  "_s);
}

} // namespace

int served(const Arguments &arguments, const hub::HubDirectory &directory)
{
    const auto fail = [&](const Error &error) {
        const Outcome outcome = outcomeOf(error, arguments.json);
        std::fwrite(outcome.out.constData(), 1, size_t(outcome.out.size()), stdout);
        std::fwrite(outcome.err.constData(), 1, size_t(outcome.err.size()), stderr);
        return outcome.code;
    };
    const Result<Doors> doors = doorsOf(arguments);
    if (!doors)
        return fail(doors.error());
    if (const QString url = arguments.value(u"upstream"_s); !url.isEmpty()) {
        if (const Result<void> named = nameUpstream(directory, url); !named)
            return fail(named.error());
    }
    raiseSocketLimit();
    const Signals signals([] { QCoreApplication::quit(); }); // from before anybody is told that it is ready
    const auto serving = Serving::begun(*doors, arguments.value(u"name"_s), directory);
    if (!serving)
        return fail(serving.error());
    logLine(u"started"_s, (*serving)->ready());
    const QByteArray words = arguments.json
                                 ? QJsonDocument((*serving)->ready()).toJson(QJsonDocument::Compact)
                                 : readyWords((*serving)->ready()).toUtf8();
    std::printf("%s\n", words.constData());
    std::fflush(stdout);
    const int code = QCoreApplication::exec();
    (*serving)->stop();
    logLine(u"stopped"_s, {});
    return code;
}

} // namespace lantian
