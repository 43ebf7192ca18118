#pragma once

#include "base/Uuid7.h"
#include "hub/Api.h"
#include "hub/Enrolling.h"
#include "protocol/EventSigning.h"
#include "storage/Devices.h"
#include "support/FakeClock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

/// A hub without sockets, and tablets that talk to it.
namespace lantian::hub {

/// A hub on a directory of its own, in this thread, at a time that a test sets.
class HubRig
{
public:
    /// On the database at `location`, or on a file in its directory.
    explicit HubRig(const QString &location = {})
        : m_store(
              *Store::open(location.isEmpty() ? m_folder.filePath(QStringLiteral("lantian.db")) : location,
                           Database::Access::ReadWrite))
    {
        const auto kept = m_access.write([&](Sql &sql, EventLog &) {
            Devices::keep(sql, office.identity.device, office.identity.key.publicKey().bytes(), true);
        });
        Q_ASSERT(kept);
    }

    Result<QString> code(const QString &name, const QString &role, const QString &scope)
    {
        return newCode(office, {name, role, scope}, clock.now().addDays(1));
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    OneStore m_access{*m_store};
    SystemRandom m_random;

public:
    FakeClock clock;
    PhotoStore photos{m_folder.filePath(QStringLiteral("photos"))};
    Office office{.store = m_access,
                  .photos = photos,
                  .clock = clock,
                  .random = m_random,
                  .identity = {idFromText(QStringLiteral("0192f0c1-7a00-7000-8000-0000000000aa")),
                               *DeviceKey::fromSeed(QByteArray(32, 'h'))},
                  .name = QStringLiteral("测试中心"),
                  .epoch = QStringLiteral("epoch-1"),
                  .uploads = m_folder.filePath(QStringLiteral("uploads"))};
    Api api{office};
};

} // namespace lantian::hub
