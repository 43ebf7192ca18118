#pragma once

#include "hub/AuditTrail.h"
#include "hub/Caller.h"
#include "hub/PhotoUploads.h"
#include "hub/Reception.h"
#include "hub/Tally.h"
#include "hub/Throttle.h"

namespace lantian::hub {

/// A hub's HTTP API (protocol.md 2) without HTTP's wire: requests to answers, in any thread.
class Api
{
public:
    /// `office` outlives it.
    explicit Api(Office &office);
    ~Api();
    Q_DISABLE_COPY_MOVE(Api)

    /// What becomes of a request with this head: an answer at once, which is a refusal or needs no body, or
    /// whatever takes the body. `breakOff` is called, from another thread, when a later request wants this
    /// one out of its way; it must make the body end.
    Begun receive(const Request &request, std::function<void()> breakOff = {});

    /// The same with the whole body at hand.
    Answer answer(const Request &request, QByteArrayView body = {});

    /// Writes down who asked for what since the last call, and forgets what is too old. To be called every
    /// few seconds.
    Result<void> keepHouse();

private:
    struct Route;
    struct Match;

    std::vector<Route> routes();
    std::variant<Answer, Match> matching(const Request &request) const;
    std::variant<Answer, Caller> admitted(const Request &request);
    Begun begun(const Route &route, const QString &about, const Request &request,
                const std::optional<Caller> &caller, std::function<void()> breakOff);
    void note(const Route &route, const QString &about, const std::optional<Caller> &caller,
              const Answer &answer);
    Answer enrolling(const Request &request, const QByteArray &body);
    Answer description() const;
    Answer readiness();
    Answer metrics(const Request &request);

    Office &m_office;
    Throttle m_tries;     ///< wrong enrolment codes, by address
    Throttle m_badTokens; ///< by address
    Throttle m_requests;  ///< by device
    PhotoUploads m_uploads;
    Tally m_tally;
    AuditTrail m_audit;
    const std::vector<Route> m_routes;
};

} // namespace lantian::hub
