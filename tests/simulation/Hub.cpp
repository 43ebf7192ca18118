#include "simulation/Hub.h"

#include "base/Uuid7.h"
#include "hub/Upstream.h"
#include "simulation/Disk.h"
#include "storage/Devices.h"
#include "storage/Settings.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

namespace {

hub::Request hubRequest(const HubRequest &request, const QString &address)
{
    const qsizetype mark = request.path.indexOf(u'?');
    hub::Request made{.method = request.method,
                      .path = request.path.left(mark),
                      .query = QUrlQuery(mark < 0 ? QString() : request.path.mid(mark + 1)),
                      .address = address};
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header)
        made.headers[header.key()] = header.value();
    return made;
}

/// The body of `answer`, also of one that is a file.
QByteArray bytesOf(const hub::Answer &answer)
{
    const auto *part = std::get_if<hub::FilePart>(&answer.body);
    if (!part)
        return answer.bytes();
    QFile file(part->path);
    return file.open(QIODevice::ReadOnly) && file.seek(part->from) ? file.read(part->bytes) : QByteArray();
}

HubAnswer hubAnswer(const hub::Answer &answer)
{
    HubAnswer made{
        .status = answer.status, .headers = {{"content-type", answer.type}}, .body = bytesOf(answer)};
    for (const auto &[name, value] : answer.headers)
        made.headers[name.toLower()] = value;
    return made;
}

} // namespace

void stop(const Error &error)
{
    qFatal("the simulation cannot go on: %s", qUtf8Printable(error.what));
}

Hub::Hub(const Surroundings &around, Seat seat, Dice dice)
    : m_weather(around.weather)
    , m_timeline(around.timeline)
    , m_tally(around.tally)
    , m_seat(std::move(seat))
    , m_dice(std::move(dice))
    , m_random(m_dice.another())
    , m_folder(around.ground.folder(m_seat.name))
    , m_clock(around.timeline)
    , m_identity{uuid7(m_clock.now(), m_random), *DeviceKey::fromSeed(m_random.bytes(32))}
    , m_photos(m_folder + u"/photos"_s)
{
    open();
}

Hub::~Hub() = default;

/// As OpenHub does: a database without an epoch is new, or was restored.
void Hub::open()
{
    auto store = Store::open(m_folder + databaseName, Database::Access::ReadWrite);
    if (!store)
        stop(store.error());
    m_store = *std::move(store);
    const auto epoch = m_store->write([&](Sql &sql) {
        Devices::keep(sql, m_identity.device, m_identity.key.publicKey().bytes(), true);
        QString known = Settings::value(sql, hub::Office::epochKey);
        if (known.isEmpty()) {
            known = QString::fromLatin1(m_random.bytes(16).toHex());
            Settings::keep(sql, hub::Office::epochKey, known);
        }
        return known;
    });
    if (!epoch)
        stop(epoch.error());
    m_epoch = *epoch;
    m_office = std::make_unique<hub::Office>(hub::Office{.store = *this,
                                                         .photos = m_photos,
                                                         .clock = m_clock,
                                                         .random = m_random,
                                                         .identity = m_identity,
                                                         .name = u"县生环委办"_s,
                                                         .epoch = m_epoch,
                                                         .uploads = m_folder + u"/photos/uploads"_s});
    m_office->limits.maxEvents = 5; // so that a few events are several batches and pages
    m_office->limits.maxFeedEvents = 12;
    m_api = std::make_unique<hub::Api>(*m_office);
}

void Hub::reopen(const std::function<void(const QString &path)> &change)
{
    if (stopping)
        stopping();
    m_goesAway = true;
    m_api.reset();
    m_goesAway = false;
    m_store.reset();
    if (change)
        change(m_folder + databaseName);
    open();
}

void Hub::crash()
{
    reopen();
}

std::optional<HubAnswer> Hub::answer(const HubRequest &request, const QString &address, qsizetype arriving)
{
    // The county's files: none here, and to check them would take longer than all the rest.
    if (request.path.endsWith(u"/reference"_s))
        return HubAnswer{.status = 304};
    try {
        auto begun = m_api->receive(hubRequest(request, address));
        if (const auto *answer = std::get_if<hub::Answer>(&begun))
            return hubAnswer(*answer);
        const auto reception = std::get<std::unique_ptr<hub::Reception>>(std::move(begun));
        const qsizetype most = std::max<qsizetype>(1, arriving / 3);
        bool isWanted = true;
        for (qsizetype at = 0; at < arriving && isWanted; at += most)
            isWanted =
                reception->take(QByteArrayView(request.body).sliced(at, std::min(most, arriving - at)));
        if (isWanted && arriving < request.body.size())
            return std::nullopt;
        return hubAnswer(reception->finish());
    } catch (const HubCrash &) {
        goDown();
        return std::nullopt;
    }
}

void Hub::goDown()
{
    crash();
    m_upAt = m_timeline.now() + milliseconds(m_dice.between(1'000, 120'000));
}

bool Hub::work(const std::function<void(Store &)> &work)
{
    try {
        use(work);
        return true;
    } catch (const HubCrash &) {
        goDown();
        return false;
    }
}

bool Hub::introduceUpstream(const Enrolment &enrolment)
{
    try {
        (void)hub::introduceUpstream(*m_office, enrolment); // told again before the next exchange
        return true;
    } catch (const HubCrash &) {
        goDown();
        return false;
    }
}

bool Hub::isWithin(const Hub &hub) const
{
    return this == &hub || (above() && above()->isWithin(hub));
}

void Hub::setDiskFull(bool isFull)
{
    simulation::setDiskFull(*m_store, isFull);
}

void Hub::mayCrash()
{
    // What goes away because of a crash cannot meet another.
    if (std::uncaught_exceptions() == 0 && !m_goesAway && m_dice.chance(m_weather.hubCrash)) {
        ++m_tally[u"hub crash"_s];
        m_timeline.tell(name() + u" crashes"_s);
        throw HubCrash{};
    }
}

void Hub::writing(const std::function<void(Store &)> &work)
{
    mayCrash();
    work(*m_store);
    hasWritten();
    mayCrash();
}

void Hub::reading(const std::function<void(const Store &)> &work)
{
    mayCrash();
    work(*m_store);
}

} // namespace lantian::simulation
