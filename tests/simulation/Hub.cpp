#include "simulation/Hub.h"

#include "base/Uuid7.h"
#include "hub/BundleImport.h"
#include "hub/Enrolling.h"
#include "simulation/Disk.h"
#include "storage/Devices.h"
#include "storage/PhotoNames.h"
#include "storage/Settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

namespace {

const QString emptyDatabase = u"empty.db"_s;
const QString backupName = u"/backup.db"_s;

[[noreturn]] void stop(const Error &error)
{
    qFatal("the simulation cannot go on: %s", qUtf8Printable(error.what));
}

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

HubAnswer hubAnswer(const hub::Answer &answer)
{
    HubAnswer made{
        .status = answer.status, .headers = {{"content-type", answer.type}}, .body = answer.bytes()};
    for (const auto &[name, value] : answer.headers)
        made.headers[name.toLower()] = value;
    return made;
}

} // namespace

Ground::Ground()
{
    const QString memory = u"/dev/shm"_s;
    const QString base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    m_root = u"%1/lantian-simulation-%2"_s.arg(base).arg(QCoreApplication::applicationPid());
    QDir().mkpath(m_root);
    const auto made = Store::open(path(emptyDatabase), Database::Access::ReadWrite);
    if (!made)
        stop(made.error());
}

Ground::~Ground()
{
    QDir(m_root).removeRecursively();
}

QString Ground::folder(const QString &name) const
{
    QDir().mkpath(path(name));
    QFile::copy(path(emptyDatabase), path(name) + databaseName);
    return path(name);
}

void Ground::clear() const
{
    for (const QFileInfo &folder : QDir(m_root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        QDir(folder.filePath()).removeRecursively();
}

Hub::Hub(const Surroundings &around, Dice dice)
    : m_weather(around.weather)
    , m_timeline(around.timeline)
    , m_tally(around.tally)
    , m_dice(std::move(dice))
    , m_random(m_dice.another())
    , m_folder(around.ground.folder(u"hub"_s))
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
    m_api.reset();
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
        crash();
        m_upAt = m_timeline.now() + milliseconds(m_dice.between(1'000, 120'000));
        return std::nullopt;
    }
}

template <class Work>
void Hub::untilDone(Work work)
{
    while (true) {
        try {
            if (work())
                return;
            setDiskFull(false); // what else could have been in the way
        } catch (const HubCrash &) {
            crash();
        }
    }
}

QString Hub::invite(const QString &name, const QString &role, const QString &scope)
{
    QString code;
    untilDone([&] {
        const auto made = hub::newCode(*m_office, {name, role, scope}, m_clock.now().addDays(1));
        code = made ? *made : QString();
        return made.has_value();
    });
    return code;
}

void Hub::revoke(const QUuid &device)
{
    untilDone([&] {
        const auto done = hub::revokeDevice(*m_office, device);
        return done || done.error().kind == Error::Kind::NotFound;
    });
}

QString Hub::takeIn(const QString &path)
{
    try {
        const auto taken = hub::importBundle(*m_office, path);
        return taken ? taken->receipt : QString();
    } catch (const HubCrash &) {
        crash();
        return {};
    }
}

void Hub::backUp()
{
    const QString backup = m_folder + backupName;
    QFile::remove(backup);
    if (const auto copied = m_store->copyTo(backup); !copied)
        stop(copied.error());
}

bool Hub::restore()
{
    const QString backup = m_folder + backupName;
    if (!QFile::exists(backup))
        return false;
    reopen([&](const QString &path) {
        QFile::remove(path);
        QFile::copy(backup, path);
    });
    forgetEpoch();
    // In the backup are the photos that were held then, and none that were on their way.
    const auto held = m_store->read(PhotoNames::held);
    for (const QString &sha256 : m_photos.hashes(PhotoFile::Original)) {
        if (held && !held->contains(sha256))
            QFile::remove(m_photos.path(PhotoFile::Original, sha256));
    }
    QDir(m_office->uploads).removeRecursively();
    return true;
}

void Hub::forgetEpoch()
{
    const auto forgotten = m_store->write([](Sql &sql) { Settings::keep(sql, hub::Office::epochKey, {}); });
    if (!forgotten)
        stop(forgotten.error());
    reopen();
}

void Hub::setDiskFull(bool isFull)
{
    simulation::setDiskFull(*m_store, isFull);
}

void Hub::mayCrash()
{
    // What goes away because of a crash cannot meet another.
    if (std::uncaught_exceptions() == 0 && m_dice.chance(m_weather.hubCrash)) {
        ++m_tally[u"hub crash"_s];
        m_timeline.tell(u"hub crashes"_s);
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
