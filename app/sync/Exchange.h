#pragma once

#include "sync/EventPush.h"
#include "sync/PhotoSending.h"
#include "sync/ReferenceFolder.h"
#include "sync/SyncContext.h"
#include "sync/SyncPlan.h"

#include <QObject>

namespace lantian {

/// What an exchange needs of the world around it; all outlive it.
struct SyncWorld {
    HubConnection &hub;
    StoreAccess &store;
    PhotoStore &photos;
    const ReferenceFolder &reference;
    Alarm &alarm;
    const Clock &clock;
    QRandomGenerator &random;
    KeptFromFeed kept = {}; ///< on a hub: what is done with what comes from above
};

/// How an exchange ended.
struct ExchangeResult {
    ExchangeRecord record;
    std::optional<Error> error; ///< why it broke off; nothing when it came to its end
    Pending left;               ///< what the hub has not confirmed
    qint64 unsettled = 0;       ///< what a person has to look at
};

/// One exchange with the hub, both ways (protocol.md 2): what waits goes, what is new comes.
///
/// One asynchronous state machine with neither thread nor event loop of its own. Recording goes on meanwhile.
/// Whatever happens on the way, what waits leaves the outbox only by the hub's signed receipt. Not to be
/// destroyed in what its signals call.
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(const SyncWorld &world, HubMembership membership, QObject *parent = nullptr);
    ~Exchange() override;

    /// Once.
    void start();
    void pause();
    void goOn();
    /// Ends it at the next moment; what has been done stays done.
    void cancel();

    const SyncProgress &progress() const { return m_progress; }

Q_SIGNALS:
    void progressed(const lantian::SyncProgress &progress);
    /// What lists show has changed: events came, things left the outbox.
    void changed();
    /// Another reference is in force for who loads it anew.
    void referenceChanged();
    void ended(const lantian::ExchangeResult &result);

private:
    void advance();
    void describe();
    void giveBack();
    void offerAgain();
    void push();
    void sendPhotos();
    void confirm();
    void putOff(const Error &why);
    void pull();
    void fetchPhotos();
    void update();
    void done(const Result<void> &step, bool SyncState::*what);
    void lookAtOutbox(std::function<void()> then);
    void end(const std::optional<Error> &error);
    void tell();

    template <class Step, class End>
    void run(std::shared_ptr<Step> step, SyncPhase phase, End end);

    SyncWorld m_world;
    HubMembership m_membership;
    HubCalls m_calls;
    SyncProgress m_progress;
    ExchangeRecord m_record;
    SyncState m_state;
    std::optional<HubDescription> m_hub;
    std::chrono::milliseconds m_since{0}; ///< when it was started or went on
    std::chrono::milliseconds m_before{0};
    bool m_isOver = false;
    std::vector<std::shared_ptr<void>> m_steps; ///< kept to the end: one that has ended may still be speaking
    SyncContext m_context;
    Lifeline m_life;
};

} // namespace lantian
