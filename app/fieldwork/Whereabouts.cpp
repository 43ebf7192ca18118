#include "fieldwork/Whereabouts.h"

#include "base/Log.h"

namespace lantian {

namespace {

using namespace std::chrono_literals;

constexpr auto tick = 500ms;

} // namespace

Whereabouts::Whereabouts(std::shared_ptr<const Reference> reference, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_reference(std::move(reference))
    , m_clock(clock)
{
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &Whereabouts::tell);
}

Result<void> Whereabouts::setSource(const QString &spec)
{
    auto source = positionSource(spec, m_clock);
    if (!source)
        return source.error();
    m_source = *std::move(source);
    m_spec = spec;
    connect(m_source.get(), &PositionSource::fixed, this, [this](const Fix &fix) {
        m_trouble.reset();
        m_best.add(fix);
    });
    connect(m_source.get(), &PositionSource::failed, this, [this](const Error &error) {
        m_trouble = error;
        noted(error, "Whereabouts");
        m_told.reset();
    });
    m_trouble.reset();
    m_best.begin();
    m_source->start();
    m_tick.start();
    return {};
}

BestFix::State Whereabouts::state() const
{
    const BestFix::State state = m_best.state(m_clock.now());
    return state == BestFix::State::Searching && m_trouble ? BestFix::State::None : state;
}

std::optional<Position> Whereabouts::position() const
{
    const QDateTime now = m_clock.now();
    const auto fix = m_best.at(now);
    return fix ? std::optional(positionAt(*fix, now)) : std::nullopt;
}

Place Whereabouts::placeOf(const Position &position) const
{
    return lantian::placeOf(m_reference->boundaries, position, m_clock.now().toLocalTime().date());
}

void Whereabouts::tell()
{
    const QDateTime now = m_clock.now();
    std::pair current(state(), m_best.at(now));
    if (current == m_told)
        return;
    m_told = std::move(current);
    Q_EMIT changed();
}

} // namespace lantian
