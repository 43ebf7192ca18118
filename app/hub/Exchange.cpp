#include "hub/Exchange.h"

#include "base/Gzip.h"
#include "hub/Breakers.h"
#include "hub/GuestStream.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <httplib.h>
#include <poll.h>
#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lantian::hub {

namespace {

QByteArray bytesOf(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

/// From where a request comes: where a proxy stands in front, what that proxy says last.
QString addressOf(const Guest &guest, const QByteArray &forwarded)
{
    const QByteArray last = forwarded.split(',').last().trimmed();
    return guest.isTrustedProxy && !last.isEmpty() ? QString::fromLatin1(last) : guest.wire->address();
}

Request requestOf(const httplib::Request &given, const Guest &guest)
{
    const QByteArray target = bytesOf(given.target);
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.first(mark);
    QByteArray query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    Request request{.method = bytesOf(given.method),
                    .path = QString::fromUtf8(QByteArray::fromPercentEncoding(path)),
                    .query = QUrlQuery(QString::fromLatin1(query.replace('+', "%20")))};
    for (const auto &[name, value] : given.headers) {
        QByteArray &held = request.headers[bytesOf(name).toLower()];
        held = held.isEmpty() ? bytesOf(value) : held + ", " + bytesOf(value);
    }
    request.address = addressOf(guest, request.header("x-forwarded-for"_ba));
    return request;
}

bool acceptsGzip(const Request &request)
{
    const QByteArrayList codings = request.header("accept-encoding"_ba).toLower().split(',');
    return std::any_of(codings.begin(), codings.end(), [](const QByteArray &coding) {
        const QByteArrayList parts = coding.split(';');
        return parts[0].trimmed() == "gzip" && !parts.value(1).trimmed().startsWith("q=0");
    });
}

void give(httplib::Response &response, Answer answer, const Request &request)
{
    constexpr qsizetype worthPacking = 1024;
    response.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        response.set_header(name.toStdString(), value.toStdString());
    response.set_header("X-Content-Type-Options", "nosniff");
    if (const auto *part = std::get_if<FilePart>(&answer.body)) {
        auto file = std::make_shared<QFile>(part->path);
        if (!file->open(QIODevice::ReadOnly) || !file->seek(part->from)) {
            response.status = 500;
            return;
        }
        response.set_content_provider(
            size_t(part->bytes), answer.type.toStdString(),
            [file, keeper = part->keeper](size_t, size_t left, httplib::DataSink &sink) {
                const QByteArray piece = file->read(qint64(std::min<size_t>(left, 262'144)));
                return !piece.isEmpty() && sink.write(piece.constData(), size_t(piece.size()));
            });
        return;
    }
    QByteArray body = answer.bytes();
    if (body.isEmpty()) {
        if (!answer.type.isEmpty())
            response.set_header("Content-Type", answer.type.toStdString());
        return;
    }
    if (body.size() >= worthPacking && acceptsGzip(request)) {
        body = gzipped(body);
        response.set_header("Content-Encoding", "gzip");
    }
    response.set_header("Vary", "Accept-Encoding");
    response.set_content_provider(size_t(body.size()), answer.type.toStdString(),
                                  [body](size_t offset, size_t left, httplib::DataSink &sink) {
                                      return sink.write(body.constData() + offset, left);
                                  });
}

/// One request and its answer, by cpp-httplib.
class Parser final : private httplib::Server
{
public:
    Parser(Guest &guest, Api &api, const Clock &clock, Breakers &breakers)
        : m_guest(guest)
        , m_api(api)
        , m_breakers(breakers)
    {
        svr_sock_ = guest.wire->socket(); // without one it takes itself for a server that shuts down
        set_keep_alive_max_count(1000).set_keep_alive_timeout(30);
        set_default_headers({{"Date", httpDate(clock.now()).toStdString()}});
        set_pre_routing_handler([this](const httplib::Request &, httplib::Response &response) {
            if (m_hasBody)
                return HandlerResponse::Unhandled;
            begin();
            if (auto *reception = std::get_if<std::unique_ptr<Reception>>(&m_begun))
                m_begun = (*reception)->finish();
            give(response, std::get<Answer>(std::move(m_begun)), m_request);
            return HandlerResponse::Handled;
        });
        const auto withBody = [this](const httplib::Request &, httplib::Response &response,
                                     const httplib::ContentReader &reader) { takeBody(response, reader); };
        Post(".*", withBody).Put(".*", withBody).Patch(".*", withBody).Delete(".*", withBody);
        set_exception_handler(
            [](const httplib::Request &, httplib::Response &response, auto) { response.status = 500; });
    }

    /// Whether the connection may make another request.
    bool run(GuestStream &stream)
    {
        m_hasBody = m_guest.head.isChunked || m_guest.head.contentLength > 0;
        if (!m_hasBody && m_guest.head.contentLength < 0)
            m_guest.bytes.insert(m_guest.head.bytes - 2, "Content-Length: 0\r\n");
        bool isLast = false;
        const bool isDone = process_request(stream, false, isLast, [this](httplib::Request &given) {
            m_request = requestOf(given, m_guest);
            given.ranges.clear();                // parts of files are cut by the API
            given.headers.erase("Content-Type"); // no body is taken apart here
        });
        return isDone && !isLast && !stream.hasFailed() && !m_leavesBody;
    }

private:
    void begin()
    {
        const int socket = m_guest.wire->socket();
        m_begun = m_api.receive(m_request, [this, socket] { m_breakers.breakOff(socket); });
    }

    void takeBody(httplib::Response &response, const httplib::ContentReader &reader)
    {
        begin();
        auto *reception = std::get_if<std::unique_ptr<Reception>>(&m_begun);
        if (!reception) {
            refuse(response, reader, std::get<Answer>(std::move(m_begun)));
            return;
        }
        bool wantsMore = true;
        const bool isWhole = reader([&](const char *piece, size_t size) {
            wantsMore = (*reception)->take(QByteArrayView(piece, qsizetype(size)));
            return wantsMore;
        });
        if (!isWhole && wantsMore) { // broken off
            m_begun = Answer();
            m_leavesBody = true;
            response.status = 400;
            return;
        }
        Answer answer = (*reception)->finish();
        m_begun = Answer();
        if (!isWhole)
            leaveBody(response);
        give(response, std::move(answer), m_request);
    }

    /// Answers without the body: reads past a small one, and otherwise ends the connection.
    void refuse(httplib::Response &response, const httplib::ContentReader &reader, Answer answer)
    {
        constexpr qint64 small = 65'536;
        const qint64 length = m_guest.head.contentLength;
        if (length < 0 || length > small || !reader([](const char *, size_t) { return true; }))
            leaveBody(response);
        response.status = -1;
        give(response, std::move(answer), m_request);
    }

    void leaveBody(httplib::Response &response)
    {
        m_leavesBody = true;
        response.set_header("Connection", "close");
    }

    Guest &m_guest;
    Api &m_api;
    Breakers &m_breakers;
    Request m_request;
    Begun m_begun;
    bool m_hasBody = false;
    bool m_leavesBody = false;
};

/// Reads past what the other end still sends, for a moment, so that it gets to see the answer.
void linger(Wire &wire)
{
    wire.finish();
    std::array<char, 16384> buffer{};
    for (int rounds = 0; rounds < 256; ++rounds) {
        pollfd ready{.fd = wire.socket(), .events = POLLIN};
        if (::poll(&ready, 1, 500) <= 0 || ::recv(wire.socket(), buffer.data(), buffer.size(), 0) <= 0)
            return;
    }
}

} // namespace

bool exchange(Guest &guest, Api &api, const Clock &clock, const ExchangeLimits &limits, Breakers &breakers)
{
    GuestStream stream(guest, clock, limits);
    Parser parser(guest, api, clock, breakers);
    const bool mayGoOn = parser.run(stream);
    guest.bytes.squeeze(); // of many who then wait, none keeps the room that reading ahead took
    if (!mayGoOn)
        linger(*guest.wire);
    return mayGoOn;
}

} // namespace lantian::hub
