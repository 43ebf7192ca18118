#include "sync/Exchange.h"

#include "storage/Relay.h"
#include "storage/Settings.h"
#include "sync/FeedPull.h"
#include "sync/HubGreeting.h"
#include "sync/LineCheck.h"
#include "sync/PhotoFetch.h"
#include "sync/ReceiptPull.h"
#include "sync/ReferencePull.h"
#include "sync/SyncSettings.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

struct OutboxLook {
    Pending waiting;
    qint64 unsettled = 0;
};

OutboxLook lookedAt(Sql &sql)
{
    return {Outbox::pending(sql), Unsettled::count(sql)};
}

} // namespace

Exchange::Exchange(const SyncWorld &world, HubMembership membership, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_membership(std::move(membership))
    , m_calls(world.hub, world.alarm, world.random, m_membership.enrolment.token)
    , m_context{.calls = m_calls,
                .store = world.store,
                .photos = world.photos,
                .clock = world.clock,
                .membership = m_membership,
                .progress = m_progress,
                .record = m_record,
                .told = [this] { tell(); },
                .changed = [this] { Q_EMIT changed(); },
                .kept = world.kept}
{
    m_calls.onTrouble = [this](const std::optional<Error> &trouble) {
        m_progress.trouble = trouble;
        tell();
    };
}

Exchange::~Exchange()
{
    m_calls.abandon();
}

void Exchange::start()
{
    m_record.beganAt = m_world.clock.now();
    m_since = m_world.clock.sinceBoot();
    m_state.pullsFirst = m_membership.isHub();
    m_state.fetched = !m_membership.isHub(); // a tablet asks for those that somebody looks at
    m_state.updated = m_membership.isHub();  // its catalogue and maps are its own administrator's
    lookAtOutbox([this] { advance(); });
}

void Exchange::pause()
{
    if (m_progress.paused || m_isOver)
        return;
    m_calls.pause();
    tell();
    m_before = m_progress.took;
    m_progress.paused = true;
    tell();
}

void Exchange::goOn()
{
    if (!m_progress.paused)
        return;
    m_progress.paused = false;
    m_since = m_world.clock.sinceBoot();
    tell();
    m_calls.goOn();
}

void Exchange::cancel()
{
    if (m_isOver)
        return;
    m_calls.abandon();
    end(Error{Error::Kind::Cancelled, u"the exchange was called off"_s});
}

void Exchange::advance()
{
    switch (nextStep(m_state)) {
    case SyncStep::Describe:
        describe();
        return;
    case SyncStep::OfferAgain:
        giveBack();
        return;
    case SyncStep::Push:
        push();
        return;
    case SyncStep::SendPhotos:
        sendPhotos();
        return;
    case SyncStep::Confirm:
        confirm();
        return;
    case SyncStep::Pull:
        pull();
        return;
    case SyncStep::FetchPhotos:
        fetchPhotos();
        return;
    case SyncStep::Update:
        update();
        return;
    case SyncStep::End:
        end(std::nullopt);
        return;
    }
}

void Exchange::describe()
{
    run(std::make_shared<HubGreeting>(m_context), SyncPhase::Describing,
        [this](const Result<Greeted> &greeted) {
            if (!greeted) {
                end(greeted.error());
                return;
            }
            m_hub = greeted->hub;
            m_context.epoch = m_hub->epoch;
            m_state.otherEpoch = greeted->otherEpoch;
            m_state.described = true;
            advance();
        });
}

/// What the hub itself has said comes first: the rest is judged by it.
void Exchange::giveBack()
{
    run(std::make_shared<EventPush>(m_context, batchLimits(*m_hub), EventPush::What::HubsOwn),
        SyncPhase::Pushing, [this](const Result<void> &given) {
            if (given)
                offerAgain();
            else
                end(given.error());
        });
}

void Exchange::offerAgain()
{
    const IsHeld isHeld = [&photos = m_world.photos](const QString &sha256) {
        return photos.has(PhotoFile::Original, sha256);
    };
    m_world.store.ask(
        [isHeld, membership = m_membership, hub = *m_hub](Store &store) -> Result<void> {
            return store.write([&](Sql &sql) {
                if (membership.isHub())
                    Relay::beginAnew(sql, membership.enrolment.device);
                else
                    Outbox::offerAgain(sql, membership.enrolment.device, isHeld);
                Settings::keep(sql, syncSetting::epoch, hub.epoch);
                Settings::keep(sql, syncSetting::offeredAgain, hub.time.toString(Qt::ISODateWithMs));
                Settings::keep(sql, syncSetting::cursor, {});
            });
        },
        m_life.held([this](const Result<void> &kept) {
            if (!kept) {
                end(kept.error());
                return;
            }
            m_state.otherEpoch = false;
            Q_EMIT changed();
            lookAtOutbox([this] { advance(); });
        }));
}

template <class Step, class End>
void Exchange::run(std::shared_ptr<Step> step, SyncPhase phase, End end)
{
    m_progress.phase = phase;
    tell();
    m_steps.push_back(step);
    step->begin(m_life.held(std::move(end)));
}

void Exchange::push()
{
    m_progress.events.total = m_state.waiting.events;
    run(std::make_shared<EventPush>(m_context, batchLimits(*m_hub), EventPush::What::Waiting),
        SyncPhase::Pushing, [this](const Result<void> &pushed) {
            m_state.photosOpen = m_state.waiting.photos > 0;
            done(pushed, &SyncState::pushed);
        });
}

void Exchange::sendPhotos()
{
    ++m_state.rounds;
    run(std::make_shared<PhotoSending>(m_context, m_hub->maxPhotoBytes), SyncPhase::Sending,
        [this](const Result<void> &sent) {
            m_state.photosOpen = false;
            m_state.confirmed = false;
            done(sent, nullptr);
        });
}

void Exchange::confirm()
{
    run(std::make_shared<ReceiptPull>(m_context), SyncPhase::Confirming,
        [this](const Result<ReceiptTaken> &taken) {
            if (!taken) {
                putOff(taken.error());
                return;
            }
            m_state.waiting = taken->left;
            m_state.photosOpen = taken->left.photos > 0;
            m_state.confirmed = true;
            Q_EMIT changed();
            advance();
        });
}

/// A receipt that did not come, while the hub answers what is small, may be more than gets through before the
/// line is cut.
void Exchange::putOff(const Error &why)
{
    if (why.kind != Error::Kind::Unreachable || !m_state.photosOpen) {
        end(why);
        return;
    }
    checkLine(m_context.calls, m_life.held([this](const std::optional<Error> &broken) {
        if (broken) {
            end(*broken);
            return;
        }
        m_state.putOff = true;
        advance();
    }));
}

void Exchange::pull()
{
    run(std::make_shared<FeedPull>(m_context), SyncPhase::Pulling,
        [this](const Result<void> &pulled) { done(pulled, &SyncState::pulled); });
}

void Exchange::fetchPhotos()
{
    run(std::make_shared<PhotoFetch>(m_context), SyncPhase::Pulling,
        [this](const Result<void> &fetched) { done(fetched, &SyncState::fetched); });
}

void Exchange::update()
{
    run(std::make_shared<ReferencePull>(m_context, m_world.reference, [this] { Q_EMIT referenceChanged(); }),
        SyncPhase::Updating, [this](const Result<void> &updated) { done(updated, &SyncState::updated); });
}

void Exchange::done(const Result<void> &step, bool SyncState::*what)
{
    if (!step) {
        end(step.error());
        return;
    }
    if (what)
        m_state.*what = true;
    advance();
}

void Exchange::lookAtOutbox(std::function<void()> then)
{
    m_world.store.ask(
        [membership = m_membership](Store &store) {
            if (!membership.isHub())
                return store.read(lookedAt);
            return store.write([&](Sql &sql) {
                Relay::retryPhotos(sql);
                Relay::fill(sql, membership.enrolment.device);
                return lookedAt(sql);
            });
        },
        m_life.held([this, then = std::move(then)](const Result<OutboxLook> &look) {
            if (!look) {
                end(look.error());
                return;
            }
            m_state.waiting = look->waiting;
            then();
        }));
}

void Exchange::end(const std::optional<Error> &error)
{
    m_isOver = true;
    m_life.cut();
    m_progress.phase = SyncPhase::Idle;
    m_record.endedAt = m_world.clock.now();
    m_record.bytesSent = m_calls.bytesMoved();
    m_world.store.ask(
        [record = m_record, unsettled = m_progress.unsettled, error](Store &store) {
            return store.write([&](Sql &sql) {
                const OutboxLook look = lookedAt(sql);
                ExchangeResult result{record, error, look.waiting, look.unsettled};
                result.record.outcome = outcomeOf(error, look.waiting, unsettled);
                result.record.word = error ? error->code : QString();
                SyncHistory::add(sql, result.record);
                return result;
            });
        },
        m_life.held([this, error](const Result<ExchangeResult> &kept) {
            tell();
            ExchangeResult result = kept ? *kept : ExchangeResult{m_record, error ? *error : kept.error()};
            if (!kept)
                result.record.outcome = ExchangeRecord::Outcome::Failed;
            Q_EMIT ended(result);
        }));
}

void Exchange::tell()
{
    m_progress.bytesMoved = m_calls.bytesMoved();
    if (!m_progress.paused)
        m_progress.took = m_before + (m_world.clock.sinceBoot() - m_since);
    Q_EMIT progressed(m_progress);
}

} // namespace lantian
