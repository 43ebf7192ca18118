#pragma once

#include "sync/Alarm.h"
#include "sync/AnswerMeaning.h"
#include "sync/Backoff.h"
#include "sync/Lifeline.h"

#include <vector>

namespace lantian {

/// Asks a hub for one machine: with its token, again where that may help, and held back while paused.
class HubCalls
{
public:
    using Then = std::function<void(const AnswerMeaning &, const HubAnswer &)>;

    HubCalls(HubConnection &connection, Alarm &alarm, QRandomGenerator &random, const QString &token);

    /// When the same request is sent again by itself, up to three times in all.
    enum class Again { WhenUnanswered, WhenPutOff };

    /// Sends `request`, of which a good answer has `form`. `then` gets what the last answer means. A request
    /// that is put off (429, 5xx) is always sent again; one that is unanswered unless `again` says otherwise.
    void call(const HubRequest &request, AnswerForm form, Then then, Again again = Again::WhenUnanswered);

    /// What is under way ends; nothing new is sent until goOn().
    void pause() { m_paused = true; }
    void goOn();
    /// Gives up everything; no `then` is called any more.
    void abandon();

    /// Bytes of all bodies so far, both ways.
    qint64 bytesMoved() const { return m_bytes; }
    /// Told why another try is needed, and nothing once one was answered.
    std::function<void(const std::optional<Error> &)> onTrouble;

private:
    struct Call {
        HubRequest request;
        AnswerForm form = AnswerForm::Nothing;
        Then then;
        Again again = Again::WhenUnanswered;
        int failures = 0;
    };

    void send(const std::shared_ptr<Call> &call);
    void take(const std::shared_ptr<Call> &call, const Result<HubAnswer> &answer);
    void tell(const std::optional<Error> &trouble);

    HubConnection &m_connection;
    Alarm &m_alarm;
    QRandomGenerator &m_random;
    QByteArray m_authorization;
    bool m_paused = false;
    std::vector<std::shared_ptr<Call>> m_heldBack;
    qint64 m_bytes = 0;
    Lifeline m_life;
};

} // namespace lantian
