#include "simulation/Tie.h"

#include "hub/Upstream.h"
#include "simulation/Network.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

namespace {

const HubAddress addressAbove{{u"http://127.0.0.1:8080"_s}, {}};

} // namespace

TieStore::TieStore(Hub &hub, Timeline &timeline, std::function<void()> looked)
    : m_hub(hub)
    , m_timeline(timeline)
    , m_looked(std::move(looked))
{}

void TieStore::run(std::function<void(Store &)> work, std::function<void()> then)
{
    m_timeline.after(milliseconds(1), m_life.held([this, work = std::move(work), then = std::move(then)] {
        if (!m_hub.work(work))
            return;
        m_looked();
        m_timeline.after(milliseconds(1), m_life.held(then));
    }));
}

Tie::Tie(const Surroundings &around, Network &network, Hub &hub, Hub &above, QString address, Book &book,
         Dice dice)
    : m_timeline(around.timeline)
    , m_network(network)
    , m_hub(hub)
    , m_above(above)
    , m_address(std::move(address))
    , m_book(book)
    , m_reference(ReferencePlaces(), [](const ReferenceSet &) { return Result<void>(); })
    , m_jitter(quint32(dice.below(1U << 31U)))
{
    m_hub.stopping = [this] { stop(); };
}

Tie::~Tie()
{
    m_hub.stopping = {};
}

/// What speaks to the hub above is made anew for each exchange, since the membership may be another one.
void Tie::begin()
{
    m_access = std::make_unique<TieStore>(m_hub, m_timeline, [this] {
        hasWorked();
        looked(*this);
    });
    m_alarm = std::make_unique<VirtualAlarm>(m_timeline);
    m_connection = m_network.connection(
        {m_above, m_address,
         [this](const HubRequest &request, const Result<HubAnswer> &answer) { hears(request, answer); }});
}

void Tie::stop()
{
    m_life.cut();
    m_exchange.reset();
    m_enroller.reset();
    m_connection.reset();
    m_alarm.reset();
    m_access.reset();
}

std::optional<HubMembership> Tie::membership() const
{
    const auto found = membershipAt(m_hub.upstreamFile());
    return found ? std::optional(*found) : std::nullopt;
}

void Tie::join(const QString &code)
{
    begin();
    m_enroller =
        std::make_unique<Enroller>(*m_connection, *m_access, *m_alarm, m_jitter, m_hub.upstreamFile());
    const EnrolmentRequest request{.code = code,
                                   .deviceName = m_hub.name(),
                                   .publicKey = m_hub.identity().key.publicKey(),
                                   .appVersion = u"0.1.0"_s,
                                   .device = device()};
    m_enroller->enrol(addressAbove, request, m_life.held([this](const Result<Enrolment> &enrolment) {
        m_timeline.tell(m_hub.name() + (enrolment ? u" has joined "_s + m_above.name()
                                                  : u" has not joined: "_s + enrolment.error().what));
        m_timeline.after(milliseconds(0), m_life.held([this, isIn = enrolment.has_value()] {
            m_enroller.reset();
            m_isUnknown = m_isUnknown && !isIn;
        }));
    }));
}

void Tie::exchange()
{
    const auto known = membership();
    if (!known || !m_hub.introduceUpstream(known->enrolment))
        return;
    ++m_book.exchanges;
    begin();
    const auto kept = [this](Sql &sql, EventLog &log, const SignedEvent &event, qint64 arrival) {
        hub::listFromAbove(m_hub.office(), sql, log, event, arrival);
    };
    m_exchange = std::make_unique<Exchange>(SyncWorld{.hub = *m_connection,
                                                      .store = *m_access,
                                                      .photos = m_hub.photos(),
                                                      .reference = m_reference,
                                                      .alarm = *m_alarm,
                                                      .clock = m_hub.clock(),
                                                      .random = m_jitter,
                                                      .kept = kept},
                                            *known);
    QObject::connect(m_exchange.get(), &Exchange::ended, m_exchange.get(),
                     [this](const ExchangeResult &result) { ended(result); });
    m_exchange->start();
}

void Tie::ended(const ExchangeResult &result)
{
    m_timeline.tell(u"%1 ends its exchange: %2, %3 events and %4 photos left"_s.arg(
        m_hub.name(), result.error ? result.error->code + u' ' + result.error->what : u"well"_s,
        QString::number(result.left.events), QString::number(result.left.photos)));
    if (result.error && result.error->kind == Error::Kind::Denied)
        m_isUnknown = m_isUnknown || result.error->code.startsWith(u"token-"_s) ||
                      result.error->code == u"device-revoked"_s;
    m_timeline.after(milliseconds(0), m_life.held([this] { m_exchange.reset(); }));
}

void Tie::hears(const HubRequest &, const Result<HubAnswer> &) {}

} // namespace lantian::simulation
