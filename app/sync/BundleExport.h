#pragma once

#include "base/Clock.h"
#include "sync/BundleFile.h"
#include "sync/Lifeline.h"
#include "sync/StoreAccess.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace lantian {

/// Makes one bundle for a user interface: what goes in is read where the store lives, the file is written in
/// the pool. Recording goes on meanwhile.
class BundleExport : public QObject
{
    Q_OBJECT

public:
    BundleExport(StoreAccess &store, const PhotoStore &photos, DeviceIdentity device,
                 HubMembership membership, const Clock &clock, QObject *parent = nullptr);
    /// Calls it off and waits for the piece that is being written.
    ~BundleExport() override;

    /// Once.
    void start(const QString &path);
    void cancel() { m_isCalledOff = true; }

Q_SIGNALS:
    void progressed(qint64 doneBytes, qint64 totalBytes);
    void ended(const lantian::Result<lantian::BundleMade> &made);

private:
    void write(const QString &path, const BundlePlan &plan);
    void note(const Result<BundleMade> &made);

    StoreAccess &m_store;
    const PhotoStore &m_photos;
    DeviceIdentity m_device;
    HubMembership m_membership;
    const Clock &m_clock;
    QDateTime m_beganAt;
    std::atomic<bool> m_isCalledOff = false;
    QThreadPool m_pool;
    QFutureWatcher<Result<BundleMade>> m_writing;
    Lifeline m_life;
};

} // namespace lantian
