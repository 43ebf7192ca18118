#include "sync/BundleExport.h"

#include "storage/SyncHistory.h"

#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

BundleExport::BundleExport(StoreAccess &store, const PhotoStore &photos, DeviceIdentity device,
                           HubMembership membership, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_photos(photos)
    , m_device(std::move(device))
    , m_membership(std::move(membership))
    , m_clock(clock)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] { note(m_writing.result()); });
}

BundleExport::~BundleExport()
{
    cancel();
    m_pool.waitForDone();
}

void BundleExport::start(const QString &path)
{
    m_beganAt = m_clock.now();
    m_store.ask([&photos = m_photos, membership = m_membership,
                 now = m_beganAt](Store &store) { return planBundle(store, photos, membership, now); },
                m_life.held([this, path](const Result<BundlePlan> &plan) {
                    if (plan)
                        write(path, *plan);
                    else
                        Q_EMIT ended(plan.error());
                }));
}

void BundleExport::write(const QString &path, const BundlePlan &plan)
{
    const auto progress = [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        return !m_isCalledOff;
    };
    m_writing.setFuture(
        QtConcurrent::run(&m_pool, [path, plan, progress, &photos = m_photos, device = m_device,
                                    hubKey = m_membership.enrolment.hubKey] {
            return makeBundle(path, plan, photos, device, hubKey, progress);
        }));
}

void BundleExport::note(const Result<BundleMade> &made)
{
    using enum ExchangeRecord::Outcome;
    ExchangeRecord record{.way = ExchangeRecord::Way::Bundle,
                          .beganAt = m_beganAt,
                          .endedAt = m_clock.now(),
                          .outcome = made                                          ? Complete
                                     : made.error().kind == Error::Kind::Cancelled ? Cancelled
                                                                                   : Failed,
                          .word = made ? QString() : made.error().code};
    if (made) {
        record.eventsSent = made->events;
        record.photosSent = made->photos;
        record.bytesSent = made->bytes;
    }
    m_store.ask(
        [record](Store &store) -> Result<void> {
            return store.write([&](Sql &sql) { SyncHistory::add(sql, record); });
        },
        m_life.held([this, made](const Result<void> &) { Q_EMIT ended(made); }));
}

} // namespace lantian
