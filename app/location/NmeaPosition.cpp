#include "location/NmeaPosition.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QSerialPort>
#include <QTcpSocket>
#include <QUdpSocket>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr qint64 readBufferBytes = qint64(64) * 1024;

} // namespace

NmeaPosition::NmeaPosition(PositionSpec spec, const Clock &clock, QObject *parent)
    : PositionSource(parent)
    , m_spec(std::move(spec))
    , m_clock(clock)
{
    m_again.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &NmeaPosition::open);
    connect(&m_silence, &QTimer::timeout, this, [this] { lost(u"nothing came in time"_s); });
}

NmeaPosition::~NmeaPosition()
{
    close();
}

void NmeaPosition::start()
{
    if (state() != State::Stopped)
        return;
    m_wait = firstWait;
    m_lossTold = false;
    open();
}

void NmeaPosition::stop()
{
    close();
    setState(State::Stopped);
}

void NmeaPosition::open()
{
    setState(State::Opening);
    m_silence.start(connectLimit);
    switch (m_spec.kind) {
    case PositionSpec::Kind::Serial:
        return openSerial();
    case PositionSpec::Kind::Tcp:
    case PositionSpec::Kind::Gpsd:
        return openTcp();
    case PositionSpec::Kind::Udp:
        return openUdp();
    case PositionSpec::Kind::System:
    case PositionSpec::Kind::File:
        break;
    }
    Q_ASSERT_X(false, "NmeaPosition", "this kind has no line to open");
}

void NmeaPosition::openSerial()
{
    auto *port = new QSerialPort(m_spec.target);
    m_device.reset(port);
    port->setBaudRate(m_spec.baud);
    port->setReadBufferSize(readBufferBytes);
    if (!port->open(QIODevice::ReadOnly))
        return lost(port->errorString(), port->error() == QSerialPort::PermissionError
                                             ? Error::Kind::Denied
                                             : Error::Kind::Unreachable);
    connect(port, &QSerialPort::errorOccurred, this, [this, port](QSerialPort::SerialPortError error) {
        if (error != QSerialPort::NoError)
            lost(port->errorString());
    });
    connect(port, &QIODevice::readyRead, this, &NmeaPosition::read);
    opened();
}

void NmeaPosition::openTcp()
{
    auto *socket = new QTcpSocket;
    m_device.reset(socket);
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setReadBufferSize(readBufferBytes);
    connect(socket, &QAbstractSocket::connected, this, [this, socket] {
        if (m_spec.kind == PositionSpec::Kind::Gpsd)
            socket->write("?WATCH={\"enable\":true,\"nmea\":true};\n");
        opened();
    });
    connect(socket, &QIODevice::readyRead, this, &NmeaPosition::read);
    connect(socket, &QAbstractSocket::errorOccurred, this, [this, socket] { lost(socket->errorString()); });
    socket->connectToHost(m_spec.target, m_spec.port);
}

void NmeaPosition::openUdp()
{
    auto *socket = new QUdpSocket;
    m_device.reset(socket);
    socket->setProxy(QNetworkProxy::NoProxy);
    if (!socket->bind(QHostAddress(m_spec.target), m_spec.port))
        return lost(socket->errorString(), socket->error() == QAbstractSocket::SocketAccessError
                                               ? Error::Kind::Denied
                                               : Error::Kind::Unreachable);
    connect(socket, &QIODevice::readyRead, this, [this, socket] {
        while (m_device.get() == socket && socket->hasPendingDatagrams())
            tell(m_reader.read(socket->receiveDatagram().data(), m_clock.now()));
    });
    opened();
}

void NmeaPosition::opened()
{
    if (m_spec.kind == PositionSpec::Kind::Udp)
        m_silence.stop();
    else
        m_silence.start(silenceLimit);
    setState(State::Running);
}

void NmeaPosition::read()
{
    const QByteArray bytes = m_device ? m_device->readAll() : QByteArray();
    if (bytes.isEmpty())
        return;
    m_silence.start(silenceLimit);
    m_wait = firstWait;
    tell(m_reader.read(bytes, m_clock.now()));
}

void NmeaPosition::lost(const QString &what, Error::Kind kind)
{
    if (state() != State::Opening && state() != State::Running)
        return;
    const bool wasOpen = state() == State::Running;
    tell(m_reader.finish(m_clock.now()));
    if (state() == State::Stopped) // whoever was told has had enough
        return;
    close();
    m_again.start(std::exchange(m_wait, std::min(m_wait * 2, longestWait)));
    setState(State::Waiting);
    if (!std::exchange(m_lossTold, true))
        Q_EMIT failed({kind, u"%1: %2"_s.arg(m_spec.target, what),
                       wasOpen ? u"position-lost"_s : u"position-unreachable"_s});
}

void NmeaPosition::close()
{
    m_again.stop();
    m_silence.stop();
    m_reader = {};
    if (m_device)
        m_device->disconnect(this);
    m_device.reset();
}

void NmeaPosition::tell(const std::vector<Fix> &fixes)
{
    for (const Fix &fix : fixes) {
        m_lossTold = false;
        if (state() != State::Stopped)
            Q_EMIT fixed(fix);
    }
}

} // namespace lantian
