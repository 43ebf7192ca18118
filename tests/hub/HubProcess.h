#pragma once

#include "hub/Tablet.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

/// The real program, and clients that speak to it byte by byte.
namespace lantian::hub {

/// What one run of a command came to.
struct CommandRun {
    int code = -1;
    QString out;
    QString err;

    QJsonDocument document() const { return QJsonDocument::fromJson(out.toUtf8()); }
    QJsonObject json() const { return document().object(); }
};

/// One HTTP/1.1 connection.
class RawClient
{
public:
    explicit RawClient(quint16 port, bool tls = false) : m_isTls(tls)
    {
        m_socket = std::make_unique<QSslSocket>();
        if (tls) {
            m_socket->setPeerVerifyMode(QSslSocket::VerifyNone); // the pin is looked at by the test
            m_socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
            m_isOpen = m_socket->waitForEncrypted(10'000);
        } else {
            m_socket->connectToHost(QStringLiteral("127.0.0.1"), port);
            m_isOpen = m_socket->waitForConnected(10'000);
        }
    }

    bool isOpen() const { return m_isOpen; }
    QSslSocket &socket() { return *m_socket; }

    void send(const QByteArray &bytes)
    {
        m_socket->write(bytes);
        while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(10'000)) {
        }
    }

    /// The next answer; status 0 when the connection ended before it was whole.
    Answer answer(const QByteArray &method = "GET", int timeoutMs = 30'000)
    {
        Answer answer;
        while (true) {
            if (!readUntil([&] { return m_bytes.contains("\r\n\r\n"); }, timeoutMs))
                return {.status = 0};
            const qsizetype end = m_bytes.indexOf("\r\n\r\n");
            const QByteArrayList lines = m_bytes.first(end).split('\n');
            m_bytes.remove(0, end + 4);
            answer = {.status = lines[0].split(' ').value(1).toInt()};
            for (const QByteArray &line : lines.mid(1)) {
                const qsizetype colon = line.indexOf(':');
                answer.with(line.first(colon), line.mid(colon + 1).trimmed());
            }
            if (answer.status != 100)
                break;
        }
        answer.type = header(answer, "Content-Type");
        const qsizetype length = method == "HEAD" ? 0 : header(answer, "Content-Length").toLongLong();
        if (!readUntil([&] { return m_bytes.size() >= length; }, timeoutMs))
            return {.status = 0};
        answer.body = m_bytes.first(length);
        m_bytes.remove(0, length);
        return answer;
    }

    /// Whether the other end closes the connection within `timeoutMs`.
    bool isClosed(int timeoutMs)
    {
        return !readUntil([] { return false; }, timeoutMs) &&
               m_socket->state() != QAbstractSocket::ConnectedState;
    }

private:
    template <class Enough>
    bool readUntil(Enough enough, int timeoutMs)
    {
        QElapsedTimer since;
        since.start();
        while (!enough()) {
            if (m_socket->bytesAvailable() == 0 &&
                !m_socket->waitForReadyRead(int(std::max<qint64>(0, timeoutMs - since.elapsed())))) {
                m_bytes += m_socket->readAll();
                return enough();
            }
            m_bytes += m_socket->readAll();
        }
        return true;
    }

    bool m_isTls;
    bool m_isOpen = false;
    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_bytes;
};

/// `request` with `body` as HTTP/1.1 writes it.
inline QByteArray httpText(const Request &request, const QByteArray &body)
{
    QByteArray text = request.method + ' ' + QUrl::toPercentEncoding(request.path, "/");
    if (!request.query.isEmpty())
        text += '?' + request.query.toString(QUrl::FullyEncoded).toLatin1();
    text += " HTTP/1.1\r\nHost: hub\r\n";
    for (auto field = request.headers.begin(); field != request.headers.end(); ++field)
        text += field.key() + ": " + field.value() + "\r\n";
    if (request.method != "GET" && request.method != "HEAD")
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

/// A hub that runs, on a directory of its own.
class HubProcess
{
public:
    ~HubProcess() { kill(); }

    QString directory() const { return m_folder.filePath(QStringLiteral("data")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Starts `serve`; whether it said that it is ready.
    bool start(const QStringList &more = {}, const QString &directory = {})
    {
        m_process = std::make_unique<QProcess>();
        m_process->setStandardErrorFile(file(QStringLiteral("log")), QIODevice::Append);
        m_process->start(QStringLiteral(LANTIAN_HUB),
                         QStringList{QStringLiteral("serve"), QStringLiteral("--data"),
                                     directory.isEmpty() ? this->directory() : directory,
                                     QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                                     QStringLiteral("--listen-plain"), QStringLiteral("127.0.0.1:0"),
                                     QStringLiteral("--json")} +
                             more);
        while (!m_process->canReadLine()) {
            if (!m_process->waitForReadyRead(20'000))
                return false;
        }
        ready = QJsonDocument::fromJson(m_process->readLine()).object();
        return ready[QStringLiteral("ready")].toBool();
    }
    QJsonObject ready;

    quint16 port() const { return portIn(QStringLiteral("listen_plain")); }
    quint16 tlsPort() const { return portIn(QStringLiteral("listen")); }
    qint64 pid() const { return m_process->processId(); }

    void signal(int number) { ::kill(pid_t(pid()), number); }
    /// Waits for its end; the exit code, -1 if it was killed or does not end.
    int ended(int timeoutMs = 20'000)
    {
        if (!m_process->waitForFinished(timeoutMs) || m_process->exitStatus() != QProcess::NormalExit)
            return -1;
        return m_process->exitCode();
    }
    void kill()
    {
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->kill();
            m_process->waitForFinished();
        }
    }
    QByteArray log() const
    {
        QFile log(file(QStringLiteral("log")));
        return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    }

    /// One command on the same directory.
    CommandRun command(const QStringList &words, const QString &directory = {}) const
    {
        QProcess program;
        program.start(QStringLiteral(LANTIAN_HUB),
                      words + QStringList{QStringLiteral("--data"),
                                          directory.isEmpty() ? this->directory() : directory});
        if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }
    QString code(const QString &name, const QString &role, const QString &scope) const
    {
        QStringList words{QStringLiteral("enrolment"), QStringLiteral("new"),
                          QStringLiteral("--user"),    name,
                          QStringLiteral("--role"),    role};
        if (!scope.isEmpty())
            words << QStringLiteral("--scope") << scope;
        return command(words + QStringList(QStringLiteral("--json")))
            .json()[QStringLiteral("code")]
            .toString();
    }

    /// What asks it, each time over a connection of its own.
    Ask ask(bool tls = false) const
    {
        return [port = tls ? tlsPort() : port(), tls](const Request &request, const QByteArray &body) {
            RawClient client(port, tls);
            client.send(httpText(request, body));
            return client.answer(request.method);
        };
    }
    Tablet enrolled(const QString &name, const QString &role, const QString &scope) const
    {
        Tablet tablet(ask());
        tablet.enrol(code(name, role, scope));
        return tablet;
    }

private:
    quint16 portIn(const QString &name) const { return ready[name].toString().section(u':', -1).toUShort(); }

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
};

} // namespace lantian::hub
