#include "location/PositionSource.h"

#include "location/LoggedPosition.h"
#include "location/NmeaPosition.h"
#include "location/PositionSpec.h"
#include "location/SystemPosition.h"

namespace lantian {

void PositionSource::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

Result<std::unique_ptr<PositionSource>> positionSource(const QString &spec, const Clock &clock)
{
    const Result<PositionSpec> read = positionSpec(spec);
    if (!read)
        return read.error();

    std::unique_ptr<PositionSource> source;
    switch (read->kind) {
    case PositionSpec::Kind::System:
        source = std::make_unique<SystemPosition>(clock);
        break;
    case PositionSpec::Kind::Serial:
    case PositionSpec::Kind::Tcp:
    case PositionSpec::Kind::Udp:
    case PositionSpec::Kind::Gpsd:
        source = std::make_unique<NmeaPosition>(*read, clock);
        break;
    case PositionSpec::Kind::File:
        source = std::make_unique<LoggedPosition>(read->target, read->speed, clock);
        break;
    }
    return source;
}

} // namespace lantian
