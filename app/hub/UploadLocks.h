#pragma once

#include <QHash>
#include <QString>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace lantian::hub {

/// One holder at a time for each upload. Whoever comes later waits a moment, then has the holder broken off:
/// a tablet knows before the hub does that a connection is dead.
class UploadLocks
{
public:
    /// Holds the lock until it goes.
    class Lease
    {
    public:
        Lease(UploadLocks &locks, QString name) : m_locks(locks), m_name(std::move(name)) {}
        ~Lease() { m_locks.release(m_name); }
        Q_DISABLE_COPY_MOVE(Lease)

    private:
        UploadLocks &m_locks;
        QString m_name;
    };

    /// The lock of `name`; nothing when its holder cannot be got rid of within two seconds. `breakOff` must
    /// make the new holder let go.
    std::unique_ptr<Lease> taken(const QString &name, std::function<void()> breakOff);

private:
    void release(const QString &name);

    std::mutex m_mutex;
    std::condition_variable m_released;
    QHash<QString, std::function<void()>> m_holders; ///< how each is broken off, by name
};

} // namespace lantian::hub
