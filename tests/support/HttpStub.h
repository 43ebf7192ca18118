#pragma once

#include <QHash>
#include <QMap>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace lantian {

struct StubRequest {
    QByteArray method;
    QByteArray path; ///< with the query
    QMap<QByteArray, QByteArray> headers;
    QByteArray body; ///< as far as it came
};

struct StubReply {
    int status = 200;
    QByteArray type;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
};

/// What goes wrong with a request.
struct StubFault {
    enum class Kind {
        Reply,      ///< `reply` is answered and nothing is done
        Silence,    ///< nothing is done, nothing is answered
        CutRequest, ///< `bytes` of the body arrive and are dealt with, then the line is dead
        NoReply,    ///< all is done, then the line is dead
        CutReply,   ///< all is done, and `bytes` of the answer's body arrive
        Twice,      ///< it is done twice, as if it had come twice
    };

    Kind kind = Kind::Reply;
    QByteArray method;
    QByteArray pathPart;
    StubReply reply = {};
    qint64 bytes = 0;
    int times = 1; ///< how often it happens
};

/// An HTTP/1.1 server on 127.0.0.1 in the test's own thread, which answers by a function and fails on demand.
class HttpStub
{
public:
    using Handler = std::function<StubReply(const StubRequest &)>;

    /// Speaks TLS when `tls` has a certificate.
    explicit HttpStub(Handler handler, const QSslConfiguration &tls = {}) : m_handler(std::move(handler))
    {
        m_isTls = !tls.localCertificate().isNull();
        if (m_isTls) {
            auto server = std::make_unique<QSslServer>();
            server->setSslConfiguration(tls);
            m_server = std::move(server);
        } else {
            m_server = std::make_unique<QTcpServer>();
        }
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                serve(socket);
        });
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }

    QString url() const
    {
        return QStringLiteral("%1://127.0.0.1:%2")
            .arg(m_isTls ? QStringLiteral("https") : QStringLiteral("http"))
            .arg(m_server->serverPort());
    }
    void fail(const StubFault &fault) { m_faults.push_back(fault); }
    /// The next `times` bodies of more than `bytes` bytes are cut there, and nothing of them counts.
    void cutBodiesAt(qint64 bytes, int times)
    {
        m_bodyBytes = bytes;
        m_cuts = times;
    }
    /// The next `times` bodies of answers of more than `bytes` bytes are cut there.
    void cutAnswersAt(qint64 bytes, int times)
    {
        m_answerBytes = bytes;
        m_answerCuts = times;
    }
    /// Faults that have not happened yet.
    size_t faultsLeft() const { return m_faults.size(); }
    void stop() { m_server->close(); }

    /// All requests that came whole, and those that were cut.
    const std::vector<StubRequest> &requests() const { return m_requests; }
    qsizetype count(const QByteArray &method, const QByteArray &pathPart) const
    {
        return std::count_if(m_requests.begin(), m_requests.end(), [&](const StubRequest &request) {
            return request.method == method && request.path.contains(pathPart);
        });
    }
    /// Bytes that came through all connections, after decryption.
    qint64 bytesReceived() const { return m_bytes; }

private:
    struct Connection {
        QByteArray buffer;
    };

    void serve(QTcpSocket *socket)
    {
        auto connection = std::make_shared<Connection>();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket, connection] {
            const QByteArray bytes = socket->readAll();
            m_bytes += bytes.size();
            connection->buffer += bytes;
            while (takeRequest(socket, *connection)) {
            }
        };
        QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
        read();
    }

    /// Deals with the request at the buffer's beginning; false when there is none, or none any more.
    bool takeRequest(QTcpSocket *socket, Connection &connection)
    {
        const qsizetype end = connection.buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        StubRequest request = headOf(connection.buffer.left(end));
        const qint64 length = request.headers.value("content-length").toLongLong();
        const QByteArray rest = connection.buffer.mid(end + 4);
        if (m_cuts > 0 && length > m_bodyBytes) {
            if (rest.size() < m_bodyBytes)
                return false;
            --m_cuts;
            socket->abort();
            return false;
        }
        const auto fault = faultFor(request);
        const bool isCut = fault && fault->kind == StubFault::Kind::CutRequest && fault->bytes < length;
        const qint64 wanted = isCut ? fault->bytes : length;
        if (rest.size() < wanted) {
            if (fault)
                m_faults.insert(m_faults.begin(), *fault); // looked at again when more has come
            return false;
        }
        request.body = rest.left(wanted);
        connection.buffer = rest.mid(wanted);
        m_requests.push_back(request);
        return answer(socket, request, fault);
    }

    bool answer(QTcpSocket *socket, const StubRequest &request, const std::optional<StubFault> &fault)
    {
        if (!fault) {
            const StubReply reply = m_handler(request);
            const bool isCut = m_answerCuts > 0 && reply.body.size() > m_answerBytes;
            m_answerCuts -= isCut ? 1 : 0;
            write(socket, request, reply, isCut ? m_answerBytes : -1);
            return !isCut;
        }
        switch (fault->kind) {
        case StubFault::Kind::Reply:
            write(socket, request, fault->reply, -1);
            return true;
        case StubFault::Kind::Silence:
            return false;
        case StubFault::Kind::CutRequest:
        case StubFault::Kind::NoReply:
            m_handler(request);
            socket->abort();
            return false;
        case StubFault::Kind::CutReply:
            write(socket, request, m_handler(request), fault->bytes);
            return false;
        case StubFault::Kind::Twice:
            m_handler(request);
            write(socket, request, m_handler(request), -1);
            return true;
        }
        return false;
    }

    std::optional<StubFault> faultFor(const StubRequest &request)
    {
        for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
            if (fault->method != request.method || !request.path.contains(fault->pathPart))
                continue;
            StubFault found = *fault;
            if (--fault->times == 0)
                m_faults.erase(fault);
            found.times = 1;
            return found;
        }
        return std::nullopt;
    }

    static StubRequest headOf(const QByteArray &head)
    {
        StubRequest request;
        const QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> words = lines.first().trimmed().split(' ');
        request.method = words.value(0);
        request.path = words.value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers[line.left(colon).trimmed().toLower()] = line.mid(colon + 1).trimmed();
        }
        return request;
    }

    static void write(QTcpSocket *socket, const StubRequest &request, const StubReply &reply, qint64 cutAfter)
    {
        QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + " X\r\n";
        if (!reply.type.isEmpty())
            bytes += "Content-Type: " + reply.type + "\r\n";
        for (auto header = reply.headers.begin(); header != reply.headers.end(); ++header)
            bytes += header.key() + ": " + header.value() + "\r\n";
        if (reply.status != 204 && reply.status != 304)
            bytes += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
        bytes += "\r\n";
        if (request.method != "HEAD")
            bytes += cutAfter < 0 ? reply.body : reply.body.left(cutAfter);
        socket->write(bytes);
        if (cutAfter >= 0)
            socket->disconnectFromHost();
    }

    Handler m_handler;
    bool m_isTls = false;
    std::unique_ptr<QTcpServer> m_server;
    std::vector<StubFault> m_faults;
    std::vector<StubRequest> m_requests;
    qint64 m_bytes = 0;
    qint64 m_bodyBytes = 0;
    int m_cuts = 0;
    qint64 m_answerBytes = 0;
    int m_answerCuts = 0;
};

} // namespace lantian
