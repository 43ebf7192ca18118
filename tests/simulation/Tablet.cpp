#include "simulation/Tablet.h"

#include "base/Uuid7.h"
#include "domain/Photo.h"
#include "simulation/Network.h"
#include "storage/Devices.h"
#include "sync/BundleFile.h"
#include "sync/ReceiptIntake.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

namespace {

const HubAddress hubAddress{{u"http://127.0.0.1:8080"_s}, {}};

} // namespace

TabletStore::TabletStore(Store &store, Timeline &timeline, Calls calls)
    : m_store(store)
    , m_timeline(timeline)
    , m_calls(std::move(calls))
{}

void TabletStore::run(std::function<void(Store &)> work, std::function<void()> then)
{
    m_timeline.after(milliseconds(1), m_life.held([this, work = std::move(work), then = std::move(then)] {
        if (m_calls.crashes())
            return;
        work(m_store);
        m_calls.looked();
        if (m_calls.crashes())
            return;
        m_timeline.after(milliseconds(1), m_life.held(then));
    }));
}

Tablet::Tablet(const Surroundings &around, Network &network, Hub &hub, Book &book, Dice dice, int number,
               Person person)
    : m_weather(around.weather)
    , m_timeline(around.timeline)
    , m_tally(around.tally)
    , m_network(network)
    , m_hub(hub)
    , m_book(book)
    , m_dice(std::move(dice))
    , m_random(m_dice.another())
    , m_name(u"t%1"_s.arg(number))
    , m_address(u"10.0.0.%1"_s.arg(number))
    , m_person(std::move(person))
    , m_folder(around.ground.folder(m_name))
    , m_clock(around.timeline)
    , m_identity{uuid7(m_clock.now(), m_random), *DeviceKey::fromSeed(m_random.bytes(32))}
    , m_user(uuid7(m_clock.now(), m_random))
    , m_photos(m_folder + u"/photos"_s)
    , m_reference({m_folder + u"/catalogue"_s, m_folder + u"/geo"_s, m_folder + u"/calendar.json"_s},
                  [](const ReferenceSet &) { return Result<void>(); })
    , m_jitter(quint32(m_dice.below(1U << 31U)))
{
    open();
}

Tablet::~Tablet() = default;

void Tablet::open()
{
    auto store = Store::open(m_folder + databaseName, Database::Access::ReadWrite);
    if (!store)
        qFatal("%s", qUtf8Printable(store.error().what));
    m_store = *std::move(store);
    const auto known = m_store->write(
        [&](Sql &sql) { Devices::keep(sql, m_identity.device, m_identity.key.publicKey().bytes(), true); });
    if (!known)
        qFatal("%s", qUtf8Printable(known.error().what));
    m_writer = std::make_unique<EventWriter>(m_identity, m_store->log(), m_clock);
    m_access = std::make_unique<TabletStore>(
        *m_store, m_timeline, TabletStore::Calls{[this] { return crashesNow(); }, [this] { looked(*this); }});
    m_alarm = std::make_unique<VirtualAlarm>(m_timeline);
    m_connection = m_network.connection(
        {m_hub, m_address,
         [this](const HubRequest &request, const Result<HubAnswer> &answer) { hears(request, answer); }});
    readMembership();
}

void Tablet::readMembership()
{
    m_membership.reset();
    if (auto found = membershipAt(hubFile())) {
        m_membership = *found;
        m_user = found->enrolment.user;
    }
}

void Tablet::crash()
{
    m_life.cut();
    m_exchange.reset();
    m_enroller.reset();
    m_connection.reset();
    m_alarm.reset();
    m_access.reset();
    m_writer.reset();
    m_store.reset();
    open();
}

bool Tablet::crashesNow()
{
    if (!m_dice.chance(m_weather.tabletCrash))
        return false;
    ++m_tally[u"tablet crash"_s];
    m_timeline.tell(m_name + u" crashes"_s);
    crash();
    return true;
}

void Tablet::loseToken()
{
    crash();
    QFile::remove(hubFile());
    m_membership.reset();
}

bool Tablet::record(EventKind kind, const QUuid &stream, QJsonObject data,
                    const std::vector<qsizetype> &photoSizes)
{
    QJsonArray named;
    QStringList originals;
    for (const qsizetype size : photoSizes) {
        const QByteArray bytes = m_dice.bytes(size);
        const QString sha256 = sha256Hex(bytes);
        if (!m_photos.put(PhotoFile::Original, sha256, bytes))
            return false;
        m_book.photos[sha256] = size;
        originals << sha256;
        named << toJson(
            Photo{.sha256 = sha256, .bytes = size, .width = 4, .height = 3, .takenAt = m_clock.now()});
    }
    if (crashesNow())
        return false;
    if (kind == EventKind::InspectionCompleted)
        data[u"items"_s] =
            QJsonArray{QJsonObject{{u"key"_s, u"cover"_s}, {u"result"_s, u"fail"_s}, {u"photos"_s, named}}};
    else if (!named.isEmpty())
        data[u"photos"_s] = named;
    const QUuid id = uuid7(m_clock.now(), m_random);
    return keep({.id = id,
                 .stream = stream.isNull() ? id : stream,
                 .kind = kind,
                 .author = m_user,
                 .at = m_clock.now(),
                 .data = data},
                originals);
}

bool Tablet::keep(const Deed &deed, const QStringList &photos)
{
    const auto recorded = m_store->write([&](Sql &sql) {
        const Event event = m_writer->write(sql, deed);
        const auto payload = sql.first(
            u"SELECT payload FROM event WHERE id = ?"_s, [](Row row) { return row.bytes(0); },
            idText(event.id));
        return Recorded{event, sha256Hex(*payload), photos, key(m_person.role)};
    });
    if (!recorded) {
        m_timeline.tell(u"%1 cannot save: %2"_s.arg(m_name, recorded.error().what));
        return false;
    }
    m_book.events.emplace(recorded->event.id, *recorded);
    m_timeline.tell(u"%1 records %2 %3 of %4"_s.arg(m_name, recorded->event.kind, idText(recorded->event.id),
                                                    idText(recorded->event.stream)));
    looked(*this);
    return true;
}

void Tablet::enrol(const QString &code)
{
    m_enroller = std::make_unique<Enroller>(*m_connection, *m_access, *m_alarm, m_jitter, hubFile());
    const EnrolmentRequest request{.code = code,
                                   .deviceName = m_name,
                                   .publicKey = m_identity.key.publicKey(),
                                   .appVersion = u"0.1.0"_s,
                                   .device = m_identity.device,
                                   .user = m_user};
    m_enroller->enrol(hubAddress, request, m_life.held([this](const Result<Enrolment> &enrolment) {
        m_timeline.tell(m_name +
                        (enrolment ? u" is enrolled"_s : u" is not enrolled: "_s + enrolment.error().what));
        m_timeline.after(milliseconds(0), m_life.held([this, isIn = enrolment.has_value()] {
            m_enroller.reset();
            readMembership();
            if (isIn)
                m_isUnknown = false;
        }));
    }));
}

void Tablet::exchange()
{
    ++m_book.exchanges;
    m_exchange = std::make_unique<Exchange>(
        SyncWorld{*m_connection, *m_access, m_photos, m_reference, *m_alarm, m_clock, m_jitter},
        *m_membership);
    QObject::connect(m_exchange.get(), &Exchange::ended, m_exchange.get(),
                     [this](const ExchangeResult &result) { ended(result); });
    m_exchange->start();
}

void Tablet::ended(const ExchangeResult &result)
{
    m_timeline.tell(u"%1 ends its exchange: %2, %3 events and %4 photos left"_s.arg(
        m_name, result.error ? result.error->code + u' ' + result.error->what : u"well"_s,
        QString::number(result.left.events), QString::number(result.left.photos)));
    if (result.error && result.error->kind == Error::Kind::Denied)
        m_isUnknown = m_isUnknown || result.error->code.startsWith(u"token-"_s) ||
                      result.error->code == u"device-revoked"_s;
    m_timeline.after(milliseconds(0), m_life.held([this] { m_exchange.reset(); }));
}

bool Tablet::bundle(const QString &path)
{
    if (!m_membership)
        return false;
    const auto plan = planBundle(*m_store, m_photos, *m_membership, m_clock.now());
    const auto made = plan ? makeBundle(path, *plan, m_photos, m_identity, m_membership->enrolment.hubKey)
                           : Result<BundleMade>(plan.error());
    m_timeline.tell(u"%1 makes a bundle: %2"_s.arg(
        m_name, made ? u"%1 events, %2 photos"_s.arg(made->events).arg(made->photos) : made.error().what));
    return made.has_value();
}

void Tablet::takeReceipt(const QString &path)
{
    if (!m_membership || crashesNow())
        return;
    const auto taken = importReceipt(*m_store, m_photos, path, *m_membership, m_clock.now());
    m_timeline.tell(u"%1 takes a receipt: %2"_s.arg(m_name, taken ? u"%1 events"_s.arg(taken->eventsConfirmed)
                                                                  : taken.error().what));
    looked(*this);
}

void Tablet::hears(const HubRequest &, const Result<HubAnswer> &) {}

} // namespace lantian::simulation
