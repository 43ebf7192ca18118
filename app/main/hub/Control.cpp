#include "main/hub/Control.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocalSocket>
#include <QPointer>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr qint64 maxLineBytes = 1 << 20;

QByteArray lineOf(const Outcome &outcome)
{
    return QJsonDocument(QJsonObject{{u"out"_s, QString::fromUtf8(outcome.out)},
                                     {u"err"_s, QString::fromUtf8(outcome.err)},
                                     {u"code"_s, outcome.code}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

Outcome outcomeIn(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return {object[u"out"_s].toString().toUtf8(), object[u"err"_s].toString().toUtf8(),
            object[u"code"_s].toInt(1)};
}

} // namespace

Control::Control(std::function<Outcome(const QStringList &)> work) : m_work(std::move(work))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

Result<void> Control::listen(const QString &path)
{
    QLocalServer::removeServer(path); // left by one that was killed: the directory's lock is ours
    if (!m_server.listen(path))
        return Error{Error::Kind::Storage, u"%1: %2"_s.arg(m_server.errorString(), path), u"control"_s};
    return {};
}

void Control::serve(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    socket->setReadBufferSize(maxLineBytes);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine())
            return;
        const QStringList words = QJsonDocument::fromJson(socket->readLine(maxLineBytes))
                                      .object()[u"words"_s]
                                      .toVariant()
                                      .toStringList();
        QtConcurrent::run(&m_pool, m_work, words)
            .then(this, [socket = QPointer(socket)](const Outcome &outcome) {
                if (!socket)
                    return;
                socket->write(lineOf(outcome));
                socket->disconnectFromServer();
            });
    });
}

void ask(const QString &path, const QStringList &words, std::function<void(std::optional<Outcome>)> then)
{
    auto *socket = new QLocalSocket(QCoreApplication::instance());
    QObject::connect(socket, &QLocalSocket::connected, socket, [socket, words] {
        const QJsonObject question{{u"words"_s, QJsonArray::fromStringList(words)}};
        socket->write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
    });
    // The answer is whole when the other end has closed; one that dies half-way has said nothing.
    QObject::connect(socket, &QLocalSocket::disconnected, socket, [socket, then] {
        const QByteArray line = socket->readAll();
        then(line.endsWith('\n') ? outcomeIn(line) : Outcome{{}, "the hub ended while it was asked\n"_ba, 1});
    });
    // Queued: where nobody listens this is said before the event loop has begun.
    QObject::connect(
        socket, &QLocalSocket::errorOccurred, socket,
        [then](QLocalSocket::LocalSocketError error) {
            if (error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError)
                then(std::nullopt);
        },
        Qt::QueuedConnection);
    socket->connectToServer(path);
}

} // namespace lantian
