#include "sync/FeedPull.h"

#include "storage/Settings.h"
#include "sync/FeedIntake.h"
#include "sync/LineCheck.h"
#include "sync/SyncSettings.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int mostPagesUnanswered = 8; ///< more than it takes from the largest page to a single event

} // namespace

void FeedPull::begin(StepEnd end)
{
    m_end = std::move(end);
    m_context.store.ask(
        [](Store &store) {
            return store.read([](Sql &sql) { return Settings::value(sql, syncSetting::cursor); });
        },
        m_life.held([this](const Result<QString> &cursor) {
            if (!cursor) {
                m_end(cursor.error());
                return;
            }
            m_cursor = *cursor;
            next();
        }));
}

void FeedPull::next()
{
    QString path = u"%1/events?limit=%2"_s.arg(apiRoot).arg(m_pageEvents);
    if (!m_cursor.isEmpty())
        path += u"&after="_s + QString::fromLatin1(QUrl::toPercentEncoding(m_cursor));
    m_context.calls.call(
        {.method = "GET", .path = path}, AnswerForm::Lines,
        m_life.held([this](const AnswerMeaning &meaning, const HubAnswer &answer) { take(meaning, answer); }),
        HubCalls::Again::WhenPutOff);
}

/// A page that did not come may be more than gets through before the line is cut.
void FeedPull::askForLess(const Error &why)
{
    if (++m_unanswered > mostPagesUnanswered) {
        m_end(why);
        return;
    }
    checkLine(m_context.calls, m_life.held([this](const std::optional<Error> &broken) {
        if (broken) {
            m_end(*broken);
            return;
        }
        m_pageEvents = std::max(1, m_pageEvents / 2);
        next();
    }));
}

void FeedPull::take(const AnswerMeaning &meaning, const HubAnswer &answer)
{
    if (meaning.error.code == u"cursor-invalid"_s && !m_cursor.isEmpty()) {
        m_cursor.clear(); // from the beginning: what is known already changes nothing
        next();
        return;
    }
    if (meaning.kind == AnswerMeaning::Kind::NoAnswer) {
        askForLess(meaning.error);
        return;
    }
    if (meaning.kind != AnswerMeaning::Kind::Done) {
        m_end(meaning.error);
        return;
    }
    m_unanswered = 0;
    const QString cursor = QString::fromLatin1(answer.header("next-cursor"));
    const bool hasMore = answer.header("has-more").toLower() == "true";
    const bool isWhole = answer.body.isEmpty() || answer.body.endsWith('\n');
    if (cursor.isEmpty() || !isWhole || (hasMore && cursor == m_cursor)) {
        m_end(Error{Error::Kind::Unreachable, u"what came is not a whole page of a feed"_s,
                    u"hub-not-there"_s});
        return;
    }
    store(answer.body, cursor, hasMore);
}

void FeedPull::store(const QByteArray &lines, const QString &cursor, bool hasMore)
{
    m_context.store.ask([lines, cursor, membership = m_context.membership, now = m_context.clock.now(),
                         kept = m_context.kept](
                            Store &store) { return takeFeed(store, lines, cursor, membership, now, kept); },
                        m_life.held([this, cursor, hasMore](const Result<FeedTaken> &taken) {
                            if (!taken) {
                                m_end(taken.error());
                                return;
                            }
                            m_cursor = cursor;
                            m_context.progress.eventsReceived += taken->stored;
                            m_context.record.eventsReceived += taken->stored;
                            m_context.told();
                            if (taken->stored > 0)
                                m_context.changed();
                            if (hasMore)
                                next();
                            else
                                m_end({});
                        }));
}

} // namespace lantian
