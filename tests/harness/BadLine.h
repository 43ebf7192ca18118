#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace lantian {

/// What is wrong with a line.
struct LineWeather {
    qint64 cutAfter = 0;       ///< every connection is cut after so many bytes, both ways; 0 for never
    int delayMs = 0;           ///< of whatever comes, either way
    qint64 bytesPerSecond = 0; ///< either way; 0 for as fast as it goes
    qint64 wrongAfter =
        0; ///< one bit of every second connection is turned over after so many bytes; 0 for none
};

/// A TCP line on 127.0.0.1 to a hub that behaves as badly as it is told; lives in a thread of its own.
class BadLine
{
public:
    BadLine()
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        run([this] {
            m_server = std::make_unique<QTcpServer>();
            QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] {
                while (QTcpSocket *tablet = m_server->nextPendingConnection())
                    lead(tablet);
            });
            if (!m_server->listen(QHostAddress::LocalHost))
                qFatal("the line cannot listen");
            m_port = m_server->serverPort();
        });
    }
    ~BadLine()
    {
        run([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(BadLine)

    quint16 port() const { return m_port; }
    /// From now on it leads to the hub at `port`.
    void leadTo(quint16 port)
    {
        run([this, port] { m_hubPort = port; });
    }
    /// For the connections that come from now on.
    void setWeather(const LineWeather &weather)
    {
        run([this, weather] { m_weather = weather; });
    }

    /// Bytes that went up to the hub so far.
    qint64 carriedUp() const { return m_up; }
    int connections() const { return m_connections; }
    int cuts() const { return m_cuts; }
    /// How many bits were turned over, and how many of these connections an end of theirs has broken off
    /// before the hub gave another answer.
    int altered() const { return m_altered; }
    int noticed() const { return m_noticed; }

private:
    struct Link {
        QTcpSocket *tablet = nullptr;
        QTcpSocket *hub = nullptr;
        LineWeather weather;
        bool alters = false;
        bool isAltered = false;
        bool isCut = false;
        qint64 up = 0;
        qint64 carried = 0;       ///< both ways
        qint64 answeredSince = 0; ///< bytes from the hub since the bit was turned over
    };

    template <class Work>
    void run(Work work)
    {
        QMetaObject::invokeMethod(&m_context, std::move(work), Qt::BlockingQueuedConnection);
    }

    void lead(QTcpSocket *tablet)
    {
        ++m_connections;
        auto link = std::make_shared<Link>(Link{tablet, new QTcpSocket(tablet), m_weather});
        link->alters = m_weather.wrongAfter > 0 && m_connections % 2 == 0;
        QTcpSocket *hub = link->hub;
        QObject::connect(tablet, &QTcpSocket::readyRead, tablet, [this, link] { takeUp(*link); });
        QObject::connect(hub, &QTcpSocket::readyRead, tablet, [this, link] { takeDown(*link); });
        QObject::connect(hub, &QTcpSocket::disconnected, tablet, [this, link] {
            takeDown(*link);
            QTimer::singleShot(backlogMs(link->tablet), link->tablet, [this, link] { end(*link); });
        });
        QObject::connect(hub, &QTcpSocket::errorOccurred, tablet, [this, link] { end(*link); });
        QObject::connect(tablet, &QTcpSocket::disconnected, tablet, [this, link] {
            takeUp(*link);
            end(*link);
            link->tablet->deleteLater();
        });
        hub->connectToHost(QHostAddress(QHostAddress::LocalHost), m_hubPort);
    }

    void takeUp(Link &link)
    {
        if (link.isCut)
            return;
        QByteArray bytes = link.tablet->readAll();
        const bool isCut = reachesCut(link, bytes);
        const qint64 wrong = link.weather.wrongAfter - link.up;
        if (link.alters && !link.isAltered && !bytes.isEmpty() && wrong < bytes.size()) {
            link.isAltered = true;
            link.alters = false;
            ++m_altered;
            char &byte = bytes.data()[std::max<qint64>(0, wrong)];
            byte = char(byte ^ 0x10);
        }
        link.up += bytes.size();
        m_up += bytes.size();
        pass(link, bytes, link.hub);
        if (isCut)
            cut(link);
    }

    void takeDown(Link &link)
    {
        if (link.isCut)
            return;
        QByteArray bytes = link.hub->readAll();
        const bool isCut = reachesCut(link, bytes);
        if (link.isAltered)
            link.answeredSince += bytes.size();
        pass(link, bytes, link.tablet);
        if (isCut)
            cut(link);
    }

    /// Whether `bytes` are the last that the line carries; it keeps those that it does.
    static bool reachesCut(Link &link, QByteArray &bytes)
    {
        const qint64 left = link.weather.cutAfter - link.carried;
        const bool isCut = link.weather.cutAfter > 0 && bytes.size() >= left;
        if (isCut)
            bytes.truncate(std::max<qint64>(0, left));
        link.carried += bytes.size();
        return isCut;
    }

    void cut(Link &link)
    {
        link.isCut = true;
        ++m_cuts;
        link.hub->flush();
        link.tablet->flush();
        link.tablet->abort();
        link.hub->abort();
    }

    /// Passes on at the line's pace; what a delayed connection had when it was cut is lost.
    void pass(const Link &link, const QByteArray &bytes, QTcpSocket *to)
    {
        const LineWeather &weather = link.weather;
        int wait = weather.delayMs;
        if (weather.bytesPerSecond > 0)
            wait += int(bytes.size() * 1000 / weather.bytesPerSecond);
        if (wait == 0) {
            to->write(bytes);
            return;
        }
        // One after the other: a line keeps the order of bytes.
        const qint64 now = m_clock.elapsed();
        qint64 &freeAt = m_freeAt[to];
        freeAt = std::max(now, freeAt - weather.delayMs) + wait;
        QTimer::singleShot(int(freeAt - now), Qt::PreciseTimer, to, [to, bytes] {
            if (to->isOpen())
                to->write(bytes);
        });
    }
    int backlogMs(QTcpSocket *to) const
    {
        return int(std::max<qint64>(0, m_freeAt.value(to) - m_clock.elapsed()));
    }

    void end(Link &link)
    {
        constexpr qint64 oneAlert = 64;
        if (link.isAltered && link.answeredSince <= oneAlert)
            ++m_noticed;
        link.isAltered = false;
        m_freeAt.remove(link.hub);
        m_freeAt.remove(link.tablet);
        link.hub->disconnectFromHost();
        link.tablet->disconnectFromHost();
    }

    QThread m_thread;
    QObject m_context;
    quint16 m_hubPort = 0;
    quint16 m_port = 0;
    std::unique_ptr<QTcpServer> m_server;
    LineWeather m_weather;
    QElapsedTimer m_clock = started();
    QHash<QTcpSocket *, qint64> m_freeAt; ///< when what was passed to a socket last is through
    std::atomic<qint64> m_up{0};
    std::atomic<int> m_connections{0};
    std::atomic<int> m_cuts{0};
    std::atomic<int> m_altered{0};
    std::atomic<int> m_noticed{0};

    static QElapsedTimer started()
    {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }
};

} // namespace lantian
