#include "sync/HubCalls.h"

#include <algorithm>

namespace lantian {

namespace {

/// A hub that asks for more patience than this is left in peace until the next exchange.
constexpr std::chrono::seconds longestPatience{30};
constexpr int mostTries = 3;

} // namespace

HubCalls::HubCalls(HubConnection &connection, Alarm &alarm, QRandomGenerator &random, const QString &token)
    : m_connection(connection)
    , m_alarm(alarm)
    , m_random(random)
    , m_authorization(token.isEmpty() ? QByteArray() : "Bearer " + token.toLatin1())
{}

void HubCalls::call(const HubRequest &request, AnswerForm form, Then then, Again again)
{
    send(std::make_shared<Call>(Call{request, form, std::move(then), again}));
}

void HubCalls::goOn()
{
    m_paused = false;
    const auto calls = std::exchange(m_heldBack, {});
    for (const auto &call : calls)
        send(call);
}

void HubCalls::abandon()
{
    m_life.cut();
    m_heldBack.clear();
    m_connection.abandon();
}

void HubCalls::send(const std::shared_ptr<Call> &call)
{
    if (m_paused) {
        m_heldBack.push_back(call);
        return;
    }
    HubRequest request = call->request;
    if (!m_authorization.isEmpty())
        request.headers["authorization"] = m_authorization;
    m_connection.send(request,
                      m_life.held([this, call](const Result<HubAnswer> &answer) { take(call, answer); }));
}

void HubCalls::take(const std::shared_ptr<Call> &call, const Result<HubAnswer> &answer)
{
    using enum AnswerMeaning::Kind;
    if (answer)
        m_bytes += call->request.body.size() + answer->body.size();
    const AnswerMeaning meaning = meaningOf(answer, call->form);
    const bool isUnanswered = meaning.kind == NoAnswer || meaning.kind == Later;
    const bool mayHelp = meaning.kind == Later ? meaning.wait <= longestPatience
                                               : isUnanswered && call->again == Again::WhenUnanswered;
    if (mayHelp && ++call->failures < mostTries) {
        tell(meaning.error);
        const std::chrono::milliseconds wait =
            std::max<std::chrono::milliseconds>(meaning.wait, Backoff().wait(call->failures, m_random));
        m_alarm.after(wait, m_life.held([this, call] { send(call); }));
        return;
    }
    if (!isUnanswered)
        tell(std::nullopt);
    call->then(meaning, answer ? *answer : HubAnswer{});
}

void HubCalls::tell(const std::optional<Error> &trouble)
{
    if (onTrouble)
        onTrouble(trouble);
}

} // namespace lantian
