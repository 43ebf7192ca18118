#pragma once

#include "sync/SyncContext.h"

namespace lantian {

/// Reads the hub's feed from where it was read to, page by page, up to its end.
class FeedPull
{
public:
    explicit FeedPull(SyncContext &context) : m_context(context) {}

    void begin(StepEnd end);

private:
    void next();
    void askForLess(const Error &why);
    void take(const AnswerMeaning &meaning, const HubAnswer &answer);
    void store(const QByteArray &lines, const QString &cursor, bool hasMore);

    SyncContext &m_context;
    QString m_cursor;
    /// So few that who records never waits long for the page before to be stored.
    int m_pageEvents = 200;
    int m_unanswered = 0; ///< pages since the last that came
    StepEnd m_end;
    Lifeline m_life;
};

} // namespace lantian
