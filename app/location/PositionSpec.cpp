#include "location/PositionSpec.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr quint16 gpsdPort = 2947;
constexpr double fastestReplay = 1000;
constexpr qint32 fastestBaud = 4'000'000;

Error refused(const QString &text)
{
    return Error{Error::Kind::Invalid, u"\"%1\" names no position source"_s.arg(text), u"position-spec"_s};
}

/// "HOST:PORT", "[IPv6]:PORT", "PORT", "HOST" or nothing, as far as they are there.
struct HostPort {
    QString host;
    std::optional<quint16> port;
};

std::optional<HostPort> hostPort(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(?:\[(?<v6>[0-9a-fA-F:.%]+)\]|(?<host>[^:\[\]\s]*))(?::(?<port>\d{1,5}))?$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    HostPort found{.host = match.captured(u"v6"_s) + match.captured(u"host"_s)};
    if (const QString port = match.captured(u"port"_s); !port.isEmpty()) {
        if (port.toUInt() < 1 || port.toUInt() > 65535)
            return {};
        found.port = quint16(port.toUInt());
    }
    return found;
}

/// `text` cut at its last @ where a number follows.
std::pair<QString, std::optional<double>> cutAtNumber(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    bool isNumber = false;
    const double number = at < 0 ? 0 : text.sliced(at + 1).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return {text, {}};
    return {text.first(at), number};
}

} // namespace

Result<PositionSpec> positionSpec(const QString &text)
{
    using Kind = PositionSpec::Kind;
    if (text == u"system"_s)
        return PositionSpec{.kind = Kind::System};
    const QString scheme = text.section(u':', 0, 0);
    const QString rest = text.section(u':', 1);
    if (!text.contains(u':'))
        return refused(text);

    if (scheme == u"serial"_s || scheme == u"file"_s) {
        const auto [path, number] = cutAtNumber(rest);
        PositionSpec spec{.kind = scheme == u"file"_s ? Kind::File : Kind::Serial, .target = path};
        if (path.isEmpty())
            return refused(text);
        if (spec.kind == Kind::File)
            spec.speed = number.value_or(1);
        else if (number && *number >= 1 && *number <= fastestBaud)
            spec.baud = qint32(*number);
        else if (number)
            return refused(text);
        return spec.speed >= 0 && spec.speed <= fastestReplay ? Result(spec) : refused(text);
    }

    if (scheme == u"udp"_s) {
        const auto place = hostPort(rest.contains(u':') ? rest : u":"_s + rest);
        if (!place || !place->port || (!place->host.isEmpty() && QHostAddress(place->host).isNull()))
            return refused(text);
        const QString host = place->host.isEmpty() ? u"127.0.0.1"_s : place->host;
        return PositionSpec{.kind = Kind::Udp, .target = host, .port = *place->port};
    }

    const auto place = hostPort(rest);
    if (scheme == u"tcp"_s && place && place->port && !place->host.isEmpty())
        return PositionSpec{.kind = Kind::Tcp, .target = place->host, .port = *place->port};
    if (scheme == u"gpsd"_s && place)
        return PositionSpec{.kind = Kind::Gpsd,
                            .target = place->host.isEmpty() ? u"localhost"_s : place->host,
                            .port = place->port.value_or(gpsdPort)};
    return refused(text);
}

} // namespace lantian
