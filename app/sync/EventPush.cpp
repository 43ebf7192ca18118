#include "sync/EventPush.h"

#include "base/Uuid7.h"
#include "protocol/EventSigning.h"
#include "protocol/PushAnswer.h"
#include "sync/LineCheck.h"
#include "sync/ReceiptIntake.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int mostBatchesUnanswered = 10; ///< more than it takes from the largest batch to a single event

Unsettled::Row unsettledRow(const QUuid &event, const QString &word, const QString &what, const QDateTime &at)
{
    return {{Unsettled::Subject::Event, idText(event)}, word, what, at};
}

} // namespace

EventPush::EventPush(SyncContext &context, const BatchLimits &limits, What what)
    : m_context(context)
    , m_limits(limits)
    , m_what(what)
{}

void EventPush::begin(StepEnd end)
{
    m_end = std::move(end);
    next();
}

void EventPush::next()
{
    m_context.store.ask(
        [what = m_what, hub = m_context.membership.enrolment.hubDevice, place = m_place,
         limit = m_limits.events](Store &store) {
            return store.read([&](Sql &sql) {
                return what == What::Waiting ? Outbox::toOffer(sql, place, limit)
                                             : Outbox::toGiveBack(sql, hub, place, limit);
            });
        },
        m_life.held([this](const Result<std::vector<WaitingEvent>> &waiting) {
            if (!waiting)
                m_end(waiting.error());
            else if (waiting->empty())
                m_end({});
            else
                offer(*waiting);
        }));
}

void EventPush::offer(const std::vector<WaitingEvent> &waiting)
{
    std::vector<QByteArray> lines;
    lines.reserve(waiting.size());
    for (const WaitingEvent &each : waiting)
        lines.push_back(lineOf(each.event));
    const int count = batchSize(lines, m_limits);
    QByteArray body;
    for (int i = 0; i < count; ++i)
        body += lines[size_t(i)] + '\n';
    const std::vector<WaitingEvent> batch(waiting.begin(), waiting.begin() + count);
    m_context.calls.call({.method = "POST",
                          .path = apiRoot + u"/events"_s,
                          .headers = {{"content-type", "application/x-ndjson"}},
                          .body = body},
                         AnswerForm::Json,
                         m_life.held([this, batch](const AnswerMeaning &meaning, const HubAnswer &answer) {
                             take(batch, meaning, answer);
                         }),
                         HubCalls::Again::WhenPutOff);
}

void EventPush::take(const std::vector<WaitingEvent> &batch, const AnswerMeaning &meaning,
                     const HubAnswer &answer)
{
    using enum AnswerMeaning::Kind;
    if (meaning.kind == NoAnswer) {
        offerLess(batch.size(), meaning.error);
        return;
    }
    m_unanswered = 0;
    if (meaning.kind == Done) {
        takeResults(batch, answer.body);
        return;
    }
    const bool isTooMuch =
        meaning.kind == TooLarge || (meaning.kind == Refused && meaning.error.kind == Error::Kind::Invalid);
    if (!isTooMuch) {
        m_end(meaning.error);
        return;
    }
    // Halved until it is one: that one is then what the hub does not take, and the others get through.
    if (const auto less = halved(m_limits, int(batch.size()))) {
        m_limits = *less;
        next();
        return;
    }
    const WaitingEvent &one = batch.front();
    const QString word = meaning.kind == TooLarge ? u"too-large"_s : u"rejected"_s;
    keep({unsettledRow(one.event.event.id, word, meaning.error.what, m_context.clock.now())}, one.place, 1);
}

/// A batch that was not answered may be more than gets through before the line is cut. So where the hub
/// answers what is small, half as much is offered next; what it took of this batch all the same, it knows.
void EventPush::offerLess(size_t tried, const Error &why)
{
    if (++m_unanswered > mostBatchesUnanswered) {
        m_end(why);
        return;
    }
    checkLine(m_context.calls, m_life.held([this, tried](const std::optional<Error> &broken) {
        if (broken) {
            m_end(*broken);
            return;
        }
        m_limits = halved(m_limits, int(tried)).value_or(m_limits);
        next();
    }));
}

void EventPush::takeResults(const std::vector<WaitingEvent> &batch, const QByteArray &body)
{
    const Result<PushAnswer> answer = pushAnswerFromJson(QJsonDocument::fromJson(body).object());
    if (!answer) {
        m_end(Error{Error::Kind::Unreachable, answer.error().what, u"hub-not-there"_s});
        return;
    }
    QHash<QUuid, PushResult> results;
    for (const PushResult &result : answer->results)
        results[result.id] = result;
    std::vector<Unsettled::Row> unsettled;
    for (const WaitingEvent &each : batch) {
        const PushResult result = results.value(each.event.event.id);
        if (result.status == PushResult::Status::Conflict || result.status == PushResult::Status::Rejected)
            unsettled.push_back(
                unsettledRow(result.id, key(result.status), result.reason, m_context.clock.now()));
    }
    const auto goOn = [this, unsettled, place = batch.back().place, count = qint64(batch.size())] {
        keep(unsettled, place, count);
    };
    if (answer->receipt.isEmpty() || !m_context.membership.isHub()) {
        goOn();
        return;
    }
    m_context.store.ask([line = answer->receipt, membership = m_context.membership, epoch = m_context.epoch](
                            Store &store) { return takeRelayReceipt(store, line, membership, epoch); },
                        m_life.held([this, goOn](const Result<void> &taken) {
                            if (taken)
                                goOn();
                            else
                                m_end(taken.error());
                        }));
}

void EventPush::keep(const std::vector<Unsettled::Row> &unsettled, qint64 place, qint64 count)
{
    m_place = place;
    if (m_what == What::HubsOwn) {
        next();
        return;
    }
    m_context.progress.events.done += count;
    m_context.progress.unsettled += qint64(unsettled.size());
    m_context.record.eventsSent += count - qint64(unsettled.size());
    m_context.told();
    if (unsettled.empty()) {
        next();
        return;
    }
    m_context.store.ask(
        [unsettled](Store &store) -> Result<void> {
            return store.write([&](Sql &sql) {
                for (const Unsettled::Row &row : unsettled)
                    Unsettled::keep(sql, row);
            });
        },
        m_life.held([this](const Result<void> &kept) {
            if (!kept) {
                m_end(kept.error());
                return;
            }
            m_context.changed();
            next();
        }));
}

} // namespace lantian
