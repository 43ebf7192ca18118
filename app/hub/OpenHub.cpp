#include "hub/OpenHub.h"

#include "base/Uuid7.h"
#include "hub/Secrets.h"
#include "storage/Devices.h"
#include "storage/Settings.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

constexpr int readers = 3;

const QString nameKey = u"hub_name"_s;
const QString urlsKey = u"hub_urls"_s;
const QString pinKey = u"hub_pin"_s;

/// The identity in the key file at `path`. It is made after the database, on a hub that has none yet: one
/// that signed before must not become another unnoticed.
Result<DeviceIdentity> identityAt(const QString &path, Access &store, Access *shared, const Clock &clock,
                                  Random &random)
{
    const auto made = [&]() -> Result<QByteArray> {
        const auto hadOne = store.read([](Sql &sql) { return !Devices::own(sql).isEmpty(); });
        if (!hadOne)
            return hadOne.error();
        if (*hadOne)
            return Error{Error::Kind::Corrupt, u"the hub's key is gone, its data are there: %1"_s.arg(path),
                         u"hub-key-missing"_s};
        const Result<DeviceKey> key = DeviceKey::fromSeed(random.bytes(32));
        if (!key)
            return key.error();
        return identityText({uuid7(clock.now(), random), *key});
    };
    const Result<QByteArray> text = secretAt(path, u"hub-key"_s, made, shared);
    if (!text)
        return text.error();
    return identityFromText(*text);
}

} // namespace

Result<std::unique_ptr<OpenHub>> OpenHub::open(const HubDirectory &directory, const Clock &clock,
                                               Random &random)
{
    auto lock = DirectoryLock::taken(directory.path);
    if (!lock)
        return lock.error();
    if (!directory.isShared() && QFileInfo::exists(directory.key()) &&
        !QFileInfo::exists(directory.database()))
        return Error{Error::Kind::Corrupt,
                     u"the hub's key is there, the database is not: %1"_s.arg(directory.database()),
                     u"database-missing"_s};
    auto store = StorePool::open(directory.database(), readers);
    if (!store)
        return store.error();
    auto identity =
        identityAt(directory.key(), **store, directory.isShared() ? store->get() : nullptr, clock, random);
    if (!identity)
        return identity.error();
    std::unique_ptr<OpenHub> hub(
        new OpenHub(*std::move(lock), directory, *std::move(store), *std::move(identity), clock, random));
    if (const Result<void> introduced = hub->introduce(); !introduced)
        return introduced.error();
    return hub;
}

OpenHub::OpenHub(DirectoryLock lock, HubDirectory directory, std::unique_ptr<StorePool> store,
                 DeviceIdentity identity, const Clock &clock, Random &random)
    : m_lock(std::move(lock))
    , m_directory(std::move(directory))
    , m_store(std::move(store))
    , m_photos(m_directory.photos())
    , m_office{.store = *m_store,
               .photos = m_photos,
               .clock = clock,
               .random = random,
               .identity = std::move(identity),
               .uploads = m_directory.uploads()}
    , m_api(m_office)
{}

/// Reads who this hub is. A database that has no epoch is new, or comes from a backup, which has none so that
/// tablets offer again what they still hold.
Result<void> OpenHub::introduce()
{
    return m_office.store.write([&](Sql &sql, EventLog &) {
        Devices::keep(sql, m_office.identity.device, m_office.identity.key.publicKey().bytes(), true);
        m_office.epoch = Settings::value(sql, Office::epochKey);
        if (m_office.epoch.isEmpty()) {
            m_office.epoch = QString::fromLatin1(m_office.random.bytes(16).toHex());
            Settings::keep(sql, Office::epochKey, m_office.epoch);
        }
        m_office.name = Settings::value(sql, nameKey);
        if (m_office.name.isEmpty())
            m_office.name = u"蓝天巡查中心"_s;
    });
}

Result<void> OpenHub::rename(const QString &name)
{
    m_office.name = name;
    return m_office.store.write([&](Sql &sql, EventLog &) { Settings::keep(sql, nameKey, name); });
}

Result<TlsIdentity> OpenHub::tlsIdentity()
{
    Access *shared = m_directory.isShared() ? m_store.get() : nullptr;
    const Result<QByteArray> key = secretAt(m_directory.tlsKey(), u"tls-key"_s, freshTlsKey, shared);
    if (!key)
        return key.error();
    const auto made = [&] { return tlsCertificate(*key, m_office.clock); };
    const auto certificate = secretAt(m_directory.tlsCertificate(), u"tls-certificate"_s, made, shared);
    if (!certificate)
        return certificate.error();
    return TlsIdentity::of(*key, *certificate);
}

Result<HubAddress> OpenHub::address()
{
    return m_office.store.read([](Sql &sql) {
        return HubAddress{Settings::value(sql, urlsKey).split(u' ', Qt::SkipEmptyParts),
                          Settings::value(sql, pinKey)};
    });
}

Result<void> OpenHub::keepAddress(const HubAddress &address)
{
    return m_office.store.write([&](Sql &sql, EventLog &) {
        Settings::keep(sql, urlsKey, address.urls.join(u' '));
        Settings::keep(sql, pinKey, address.pin);
    });
}

} // namespace lantian::hub
