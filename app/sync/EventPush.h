#pragma once

#include "storage/Unsettled.h"
#include "sync/SyncContext.h"
#include "sync/SyncPlan.h"

namespace lantian {

/// Offers the hub events, batch by batch: all that wait, or what the hub itself has said and may have lost.
/// Nothing leaves the outbox here. What waits and the hub will not take becomes unsettled; it holds nothing
/// up.
class EventPush
{
public:
    enum class What { Waiting, HubsOwn };

    EventPush(SyncContext &context, const BatchLimits &limits, What what);

    void begin(StepEnd end);

private:
    void next();
    void offer(const std::vector<WaitingEvent> &waiting);
    void take(const std::vector<WaitingEvent> &batch, const AnswerMeaning &meaning, const HubAnswer &answer);
    void offerLess(size_t tried, const Error &why);
    void takeResults(const std::vector<WaitingEvent> &batch, const QByteArray &body);
    void keep(const std::vector<Unsettled::Row> &unsettled, qint64 place, qint64 count);

    SyncContext &m_context;
    BatchLimits m_limits;
    What m_what;
    qint64 m_place = 0;   ///< of the last event that was offered
    int m_unanswered = 0; ///< batches since the last that was answered
    StepEnd m_end;
    Lifeline m_life;
};

} // namespace lantian
