#pragma once

#include "hub/Caller.h"
#include "hub/Reception.h"
#include "hub/Throttle.h"

namespace lantian::hub {

/// A hub's HTTP API (protocol.md 2) without HTTP's wire: requests to answers, in any thread.
class Api
{
public:
    explicit Api(Office &office);
    ~Api();
    Q_DISABLE_COPY_MOVE(Api)

    /// What becomes of a request with this head: an answer at once, which is a refusal or needs no body, or
    /// whatever takes the body. `breakOff` is called, from another thread, when a later request wants this
    /// one out of its way; it must make the body end.
    std::variant<Answer, std::unique_ptr<Reception>> receive(const Request &request,
                                                             std::function<void()> breakOff = {});

    /// The same with the whole body at hand.
    Answer answer(const Request &request, QByteArrayView body = {});

private:
    struct Route;
    struct Match;

    std::vector<Route> routes();
    std::variant<Answer, Match> matching(const Request &request) const;
    std::variant<Answer, Caller> admitted(const Request &request);
    Answer enrolling(const Request &request, const QByteArray &body);
    Answer description() const;

    Office &m_office;
    Throttle m_tries;     ///< wrong enrolment codes, by address
    Throttle m_badTokens; ///< by address
    Throttle m_requests;  ///< by device
    const std::vector<Route> m_routes;
};

} // namespace lantian::hub
