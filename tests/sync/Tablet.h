#pragma once

#include "storage/DeliveredPhotos.h"
#include "storage/Devices.h"
#include "storage/SetAside.h"
#include "storage/Settings.h"
#include "support/FakeClock.h"
#include "support/StubHub.h"
#include "sync/Exchange.h"
#include "sync/HttpConnection.h"
#include "sync/SyncSettings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace lantian {

/// Calls at the next turn of the event loop, and remembers what it was asked for.
class HastyAlarm final : public Alarm
{
public:
    void after(std::chrono::milliseconds wait, std::function<void()> call) override
    {
        waits.push_back(wait);
        QTimer::singleShot(0, &m_context, std::move(call));
    }

    std::vector<std::chrono::milliseconds> waits;

private:
    QObject m_context;
};

/// A tablet with real files that is enrolled with a StubHub.
class Tablet
{
public:
    explicit Tablet(StubHub &stub)
        : hub(stub)
        , store(*Store::open(m_folder.filePath(QStringLiteral("lantian.db")), Database::Access::ReadWrite))
        , photos(m_folder.filePath(QStringLiteral("photos")))
        , connection(std::make_unique<HttpConnection>(stub.address()))
        , membership{stub.address(),
                     {.device = identity.device,
                      .token = stub.token,
                      .user = stub.user,
                      .userName = QStringLiteral("网格员 07"),
                      .role = QStringLiteral("inspector"),
                      .hubName = QStringLiteral("县生环委办"),
                      .hubDevice = stub.identity.device,
                      .hubKey = stub.identity.key.publicKey()}}
    {
        stub.device = identity.device;
        const auto known = store->write(
            [&](Sql &sql) { Devices::keep(sql, identity.device, identity.key.publicKey().bytes(), true); });
        Q_ASSERT(known);
    }

    /// Keeps an original of `bytes` bytes.
    QString takePhoto(int number, qsizetype bytes = 1000)
    {
        QByteArray content(bytes, char('a' + number % 26));
        content += QByteArray::number(number);
        const QString sha256 = sha256Hex(content);
        const auto put = photos.put(PhotoFile::Original, sha256, content);
        Q_ASSERT(put);
        return sha256;
    }

    /// Records one report that names these originals.
    SignedEvent report(const QStringList &originals = {})
    {
        clock.advance(std::chrono::seconds(1));
        QJsonArray named;
        for (const QString &sha256 : originals) {
            QJsonObject photo = photoJson(1);
            photo[QStringLiteral("sha256")] = sha256;
            named << photo;
        }
        const QUuid id = uuid7(clock.now());
        const Deed deed{.id = id,
                        .stream = id,
                        .kind = EventKind::CaseReported,
                        .author = hub.user,
                        .at = clock.now(),
                        .data = {{QStringLiteral("category"), QStringLiteral("burn")},
                                 {QStringLiteral("photos"), named}}};
        const auto made = store->write([&](Sql &sql) {
            const ChainEnd end = EventLog::chainEnd(sql, identity.device);
            const auto event = signedEvent(
                deed, {end.seq + 1, end.hash, nextHlc(EventLog::lastHlc(sql), clock.now())}, identity);
            store->log().append(sql, *event, EventLog::Origin::Own, clock.now());
            return *event;
        });
        return *made;
    }

    /// One exchange from its beginning to its end.
    ExchangeResult exchange(const std::function<void(Exchange &)> &meddle = {})
    {
        Exchange exchange({*connection, access, photos, reference, alarm, clock, random}, membership);
        std::optional<ExchangeResult> result;
        QObject::connect(&exchange, &Exchange::ended, &exchange,
                         [&](const ExchangeResult &ended) { result = ended; });
        QObject::connect(&exchange, &Exchange::progressed, &exchange,
                         [&](const SyncProgress &progress) { last = progress; });
        QObject::connect(&exchange, &Exchange::referenceChanged, &exchange, [&] { ++referencesChanged; });
        if (meddle)
            meddle(exchange);
        exchange.start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30'000); }();
        if (!result)
            qFatal("the exchange did not end");
        return *result;
    }

    Pending pending() const { return *store->read(Outbox::pending); }
    std::vector<Unsettled::Row> unsettled() const
    {
        return *store->read([](Sql &sql) { return Unsettled::all(sql, 100); });
    }
    QStringList delivered() const
    {
        return *store->read([](Sql &sql) {
            return DeliveredPhotos::before(sql, QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC));
        });
    }
    QString setting(const QString &key) const
    {
        return *store->read([&](Sql &sql) { return Settings::value(sql, key); });
    }
    qint64 eventCount() const
    {
        return *store->read([](Sql &sql) {
            return *sql.first(QStringLiteral("SELECT count(*) FROM event"),
                              [](Row row) { return row.integer(0); });
        });
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    /// In memory where there is such a folder: what is tried here is the way to the hub, and not the disk.
    QTemporaryDir m_folder{
        (QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
        QStringLiteral("/lantian-tablet-XXXXXX")};

public:
    StubHub &hub;
    DeviceIdentity identity{numberedId(0xd1), *DeviceKey::fromSeed(QByteArray(32, 't'))};
    FakeClock clock;
    std::unique_ptr<Store> store;
    StoreAtHand access{*store};
    PhotoStore photos;
    std::unique_ptr<HubConnection> connection;
    HubMembership membership;
    HastyAlarm alarm;
    QRandomGenerator random{1};
    ReferenceFolder reference{{m_folder.filePath(QStringLiteral("catalogue")),
                               m_folder.filePath(QStringLiteral("geo")),
                               m_folder.filePath(QStringLiteral("calendar.json"))},
                              [](const ReferenceSet &) { return Result<void>(); }};
    SyncProgress last;
    int referencesChanged = 0;
};

} // namespace lantian
