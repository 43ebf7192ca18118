#include "location/NmeaPosition.h"
#include "location/NmeaReader.h"
#include "location/PositionSource.h"
#include "location/Sentences.h"
#include "support/Expect.h"
#include "support/FakeClock.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using State = PositionSource::State;

namespace {

/// What a source has said so far.
struct Heard {
    explicit Heard(PositionSource &source)
    {
        QObject::connect(&source, &PositionSource::fixed, &context,
                         [this](const Fix &fix) { fixes.push_back(fix); });
        QObject::connect(&source, &PositionSource::failed, &context,
                         [this](const Error &error) { errors << error.code; });
        QObject::connect(&source, &PositionSource::stateChanged, &context,
                         [this](State state) { states << state; });
    }

    std::vector<Fix> fixes;
    QStringList errors;
    QList<State> states;
    QObject context;
};

/// A TCP server on this machine that keeps its connections and what they said.
class Office
{
public:
    Office()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            connection = m_server.nextPendingConnection();
            ++connections;
            QObject::connect(connection, &QIODevice::readyRead, &m_server,
                             [this] { said += connection->readAll(); });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
    }
    QString place() const { return u"127.0.0.1:%1"_s.arg(m_server.serverPort()); }

    QTcpSocket *connection = nullptr; ///< the last one; the server owns it
    int connections = 0;
    QByteArray said;

private:
    QTcpServer m_server;
};

/// The two ends of a serial line without a wire.
class PseudoTerminal
{
public:
    PseudoTerminal() : m_master(posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0)
            qFatal("no pseudo-terminal");
        path = QString::fromLocal8Bit(ptsname(m_master));
    }
    ~PseudoTerminal() { unplug(); }
    void unplug()
    {
        if (m_master >= 0)
            ::close(m_master);
        m_master = -1;
    }
    bool write(const QByteArray &bytes) const
    {
        return ::write(m_master, bytes.constData(), size_t(bytes.size())) == bytes.size();
    }

    QString path;

private:
    int m_master;
};

quint16 freeUdpPort()
{
    QUdpSocket socket;
    return socket.bind(QHostAddress::LocalHost) ? socket.localPort() : 0;
}

} // namespace

/// Every way a receiver's stream can come in gives the fixes that its log holds.
class PositionSourceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PositionSource> source(const QString &spec) const
    {
        Result<std::unique_ptr<PositionSource>> made = positionSource(spec, m_clock);
        return made ? *std::move(made) : nullptr;
    }

    std::vector<Fix> expected(const QByteArray &log) const
    {
        NmeaReader reader;
        std::vector<Fix> fixes = reader.read(log, m_clock.now());
        for (const Fix &last : reader.finish(m_clock.now()))
            fixes.push_back(last);
        return fixes;
    }

    /// The first `epochs` of the demo track: GGA and RMC each.
    static QByteArray track(int epochs)
    {
        return demoTrack().split('\n').mid(0, qsizetype(2) * epochs).join('\n') + '\n';
    }

private Q_SLOTS:
    void aFileGivesItsFixesAndStops()
    {
        const auto replay = source(u"file:%1/resources/demo/track.nmea@0"_s.arg(sourceRoot()));
        Heard heard(*replay);

        replay->start();

        QTRY_COMPARE_WITH_TIMEOUT(replay->state(), State::Stopped, 20'000);
        QCOMPARE(heard.fixes.size(), 1490u);
        QVERIFY(heard.fixes == expected(demoTrack()));
        QCOMPARE(heard.states, (QList{State::Running, State::Stopped}));
        QVERIFY(heard.errors.isEmpty());
    }

    void aFileIsPacedByItsOwnTimes()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"walk@home.nmea"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(track(5)) > 0);
        file.close();
        const auto replay = source(u"file:%1@100"_s.arg(file.fileName()));
        Heard heard(*replay);
        QElapsedTimer time;
        time.start();

        replay->start();

        QTRY_COMPARE(replay->state(), State::Stopped);
        QCOMPARE(heard.fixes.size(), 5u);
        QVERIFY2(time.elapsed() >= 195, "four steps of 5 s at a hundred times the speed");
    }

    void theLastFixOfAFileNeedsNoMoreLines()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"walk.nmea"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(track(1) + gga("010000").chopped(2)) > 0);
        file.close();
        const auto replay = source(u"file:%1@0"_s.arg(file.fileName()));
        Heard heard(*replay);

        replay->start();

        QTRY_COMPARE(replay->state(), State::Stopped);
        QCOMPARE(heard.fixes.size(), 2u);
    }

    void aFileThatIsNotThereFails()
    {
        const auto replay = source(u"file:/nowhere/track.nmea"_s);
        Heard heard(*replay);

        replay->start();

        QCOMPARE(heard.errors, QStringList{u"position-unreachable"_s});
        QCOMPARE(replay->state(), State::Stopped);
    }

    void tcpGivesTheFixesOfTheStream()
    {
        Office office;
        const auto receiver = source(u"tcp:"_s + office.place());
        Heard heard(*receiver);

        receiver->start();
        QTRY_COMPARE(office.connections, 1);
        office.connection->write(demoTrack());
        office.connection->disconnectFromHost();

        QTRY_COMPARE(receiver->state(), State::Waiting);
        QVERIFY(heard.fixes == expected(demoTrack()));
        QCOMPARE(heard.states, (QList{State::Opening, State::Running, State::Waiting}));
    }

    void aLostConnectionIsMadeAgain()
    {
        Office office;
        const auto receiver = source(u"tcp:"_s + office.place());
        Heard heard(*receiver);
        receiver->start();
        QTRY_COMPARE(office.connections, 1);
        office.connection->write(track(1) + "$GNGGA,0031");
        QTRY_COMPARE(heard.fixes.size(), 1u);

        office.connection->abort();
        QTRY_COMPARE(office.connections, 2);
        office.connection->write("05.00,3915.9,N\r\n" + track(2));

        QTRY_COMPARE(heard.fixes.size(), 3u);
        QCOMPARE(heard.errors, QStringList{u"position-lost"_s});
    }

    void aLossIsToldOnceHoweverOftenItIsTried()
    {
        const auto receiver = source(u"tcp:127.0.0.1:1"_s);
        Heard heard(*receiver);

        receiver->start();

        QTRY_COMPARE(heard.states.count(State::Waiting), 2);
        QCOMPARE(heard.errors, QStringList{u"position-unreachable"_s});
        receiver->stop();
        QCOMPARE(receiver->state(), State::Stopped);
    }

    void whoStopsHearsNoMore()
    {
        Office office;
        const auto receiver = source(u"tcp:"_s + office.place());
        Heard heard(*receiver);
        connect(receiver.get(), &PositionSource::fixed, receiver.get(), &PositionSource::stop);
        receiver->start();
        QTRY_COMPARE(office.connections, 1);
        QTcpSocket *const left = office.connection;

        left->write(demoTrack());

        QTRY_COMPARE(left->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(heard.fixes.size(), 1u);
        QCOMPARE(heard.states.back(), State::Stopped);
        QVERIFY(heard.errors.isEmpty());
    }

    void whoStartsAnewForgetsTheHalfSentenceBefore()
    {
        Office office;
        const auto receiver = source(u"tcp:"_s + office.place());
        Heard heard(*receiver);
        const QByteArray half = gga("010000");
        receiver->start();
        QTRY_COMPARE(office.connections, 1);
        office.connection->write(track(1) + half.first(30));
        QTRY_COMPARE(heard.fixes.size(), 1u);

        receiver->stop();
        receiver->start();
        QTRY_COMPARE(office.connections, 2);
        office.connection->write(half.sliced(30) + gga("010001") + rmc("010001"));

        QTRY_COMPARE(heard.fixes.size(), 2u);
        QCOMPARE(heard.fixes.back().timeOfDay, QTime(1, 0, 1));
    }

    void gpsdIsAskedForNmeaAndItsJsonIsPassedOver()
    {
        Office office;
        const auto receiver = source(u"gpsd:"_s + office.place());
        Heard heard(*receiver);

        receiver->start();
        QTRY_COMPARE(office.said, QByteArray("?WATCH={\"enable\":true,\"nmea\":true};\n"));
        office.connection->write("{\"class\":\"VERSION\",\"release\":\"3.22\"}\r\n");
        for (const QByteArray &line : track(50).split('\n'))
            office.connection->write("{\"class\":\"TPV\",\"cost\":\"$5\"}\r\n" + line + "\r\n");

        QTRY_COMPARE(heard.fixes.size(), 50u);
        QVERIFY(heard.fixes == expected(track(50)));
        QVERIFY(heard.errors.isEmpty());
    }

    void udpGivesTheFixesOfItsDatagrams()
    {
        const quint16 port = freeUdpPort();
        const auto receiver = source(u"udp:%1"_s.arg(port));
        Heard heard(*receiver);
        QUdpSocket sender;

        receiver->start();
        QCOMPARE(receiver->state(), State::Running);
        const QByteArray log = track(50);
        for (qsizetype from = 0; from < log.size(); from += 300)
            sender.writeDatagram(log.mid(from, 300), QHostAddress(QHostAddress::LocalHost), port);

        QTRY_COMPARE(heard.fixes.size(), 50u);
        QVERIFY(heard.fixes == expected(log));
    }

    void aPortThatIsTakenIsTriedAgain()
    {
        auto taken = std::make_unique<QUdpSocket>();
        QVERIFY(taken->bind(QHostAddress(QHostAddress::LocalHost), 0, QUdpSocket::DontShareAddress));
        const auto receiver = source(u"udp:127.0.0.1:%1"_s.arg(taken->localPort()));
        Heard heard(*receiver);

        receiver->start();
        QCOMPARE(receiver->state(), State::Waiting);
        QCOMPARE(heard.errors, QStringList{u"position-unreachable"_s});
        taken.reset();

        QTRY_COMPARE(receiver->state(), State::Running);
    }

    void aSerialLineGivesTheFixesOfItsReceiver()
    {
        const PseudoTerminal line;
        const auto receiver = source(u"serial:%1@4800"_s.arg(line.path));
        Heard heard(*receiver);
        receiver->start();
        QCOMPARE(receiver->state(), State::Running);

        const QByteArray log = track(50);
        for (qsizetype from = 0; from < log.size(); from += 1000) {
            QVERIFY(line.write(log.mid(from, 1000)));
            QTRY_VERIFY(heard.fixes.size() >=
                        expected(log.first(std::min(log.size(), from + 1000))).size() - 1);
        }

        QTRY_COMPARE(heard.fixes.size(), 50u);
        QVERIFY(heard.fixes == expected(log));
    }

    void aSerialLineThatIsPulledOutIsLost()
    {
        PseudoTerminal line;
        const auto receiver = source(u"serial:"_s + line.path);
        Heard heard(*receiver);
        receiver->start();
        QVERIFY(line.write(track(1)));
        QTRY_COMPARE(heard.fixes.size(), 1u);

        line.unplug();

        QTRY_COMPARE(receiver->state(), State::Waiting);
        QCOMPARE(heard.errors, QStringList{u"position-lost"_s});
    }

    void aSerialLineThatIsNotThereIsTriedAgain()
    {
        const auto receiver = source(u"serial:/dev/nothing"_s);
        Heard heard(*receiver);

        receiver->start();

        QCOMPARE(receiver->state(), State::Waiting);
        QCOMPARE(heard.errors, QStringList{u"position-unreachable"_s});
    }

    void theFactoryRefusesWhatNamesNoSource()
    {
        const auto made = positionSource(u"carrier-pigeon:7"_s, m_clock);

        QVERIFY(!made);
        QCOMPARE(made.error().code, u"position-spec"_s);
    }

private:
    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(PositionSourceTest)
#include "tst_positionsource.moc"
