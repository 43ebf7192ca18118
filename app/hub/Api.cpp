#include "hub/Api.h"

#include "hub/Enrolling.h"
#include "hub/FeedPage.h"
#include "hub/Intake.h"
#include "hub/Receipts.h"
#include "protocol/EventText.h"
#include "protocol/HubDescription.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lantian::hub {

namespace {

constexpr qint64 noBody = 0;
constexpr qint64 maxEnrolmentBytes = 16 * 1024;

Answer tooMany(std::chrono::milliseconds wait)
{
    const qint64 seconds = std::max<qint64>(1, (wait.count() + 999) / 1000);
    return problem(429, u"too-many-requests"_s,
                   u"尝试过于频繁，请 %1 秒后再试 / too many tries, wait %1 s"_s.arg(seconds))
        .with("Retry-After"_ba, QByteArray::number(seconds));
}

} // namespace

/// What is asked, by whom, about what.
struct Asked {
    const Request &request;
    std::optional<Caller> caller; ///< nothing on a route that is open to all
    QString about;                ///< what stands for the * of the pattern
    QByteArray body;
};

struct Api::Route {
    QByteArray method;
    QString pattern; ///< `*` stands for one segment
    bool isOpen;     ///< without a token
    qint64 maxBody;
    std::function<Answer(const Asked &)> answer;
};

struct Api::Match {
    const Route *route;
    QString about;
};

namespace {

/// What stands for the * when `path` fits `pattern`; nothing when it does not.
std::optional<QString> fitting(const QString &path, const QString &pattern)
{
    if (path == pattern)
        return QString();
    if (!pattern.endsWith(u"/*"_s) || !path.startsWith(QStringView(pattern).chopped(1)))
        return std::nullopt;
    const QString rest = path.mid(pattern.size() - 1);
    return rest.isEmpty() || rest.contains(u'/') ? std::nullopt : std::optional(rest);
}

} // namespace

Api::Api(Office &office)
    : m_office(office)
    , m_tries(5, 1min, office.clock)
    , m_badTokens(20, 1min, office.clock)
    , m_requests(5000, 5s, office.clock)
    , m_routes(routes())
{}

Api::~Api() = default;

std::vector<Api::Route> Api::routes()
{
    const QString root = u"/api/v1"_s;
    Office &office = m_office;
    return {
        {"GET", root + u"/hub"_s, false, noBody, [this](const Asked &) { return description(); }},
        {"POST", root + u"/enrolments"_s, true, maxEnrolmentBytes,
         [this](const Asked &asked) { return enrolling(asked.request, asked.body); }},
        {"POST", root + u"/events"_s, false, office.limits.maxEventsBytes,
         [&office](const Asked &asked) { return eventsTaken(office, *asked.caller, asked.body); }},
        {"GET", root + u"/events"_s, false, noBody,
         [&office](const Asked &asked) { return feedPage(office, *asked.caller, asked.request); }},
        {"GET", root + u"/receipt"_s, false, noBody,
         [&office](const Asked &asked) { return receiptFor(office, *asked.caller); }},
        {"GET", u"/healthz"_s, true, noBody,
         [](const Asked &) {
             return jsonAnswer(200, {{u"status"_s, u"ok"_s}});
         }},
    };
}

std::variant<Answer, Api::Match> Api::matching(const Request &request) const
{
    const QByteArray method = request.method == "HEAD" ? "GET"_ba : request.method;
    QByteArrayList allowed;
    for (const Route &route : m_routes) {
        const auto about = fitting(request.path, route.pattern);
        if (!about)
            continue;
        if (route.method == method)
            return Match{&route, *about};
        allowed << route.method;
    }
    if (allowed.isEmpty())
        return problem(404, u"not-found"_s, u"中心没有这个地址 / there is nothing at this address"_s);
    return problem(405, u"method-not-allowed"_s,
                   u"这个地址不支持该方法 / this address does not know the method"_s)
        .with("Allow"_ba, allowed.join(", "));
}

std::variant<Answer, Caller> Api::admitted(const Request &request)
{
    auto caller = callerOf(request, m_office);
    if (const auto *refusal = std::get_if<Answer>(&caller); refusal && refusal->status == 401) {
        // A good token is never held up by what others behind the same address do.
        if (const auto wait = m_badTokens.take(request.address); wait > 0ms)
            return tooMany(wait);
    }
    if (const auto *known = std::get_if<Caller>(&caller)) {
        if (const auto wait = m_requests.take(known->device.toString()); wait > 0ms)
            return tooMany(wait);
    }
    return caller;
}

std::variant<Answer, std::unique_ptr<Reception>> Api::receive(const Request &request, std::function<void()>)
{
    auto match = matching(request);
    if (auto *refusal = std::get_if<Answer>(&match))
        return std::move(*refusal);
    const auto &[route, about] = std::get<Match>(match);
    Asked asked{.request = request, .about = about};
    if (!route->isOpen) {
        auto caller = admitted(request);
        if (auto *refusal = std::get_if<Answer>(&caller))
            return std::move(*refusal);
        asked.caller = std::get<Caller>(std::move(caller));
    }
    if (route->maxBody == noBody)
        return route->answer(asked);
    return std::make_unique<WholeBody>(route->maxBody, [route = route, request, caller = asked.caller,
                                                        about = asked.about](const QByteArray &body) {
        return route->answer({request, caller, about, body});
    });
}

Answer Api::answer(const Request &request, QByteArrayView body)
{
    auto begun = receive(request);
    if (auto *answer = std::get_if<Answer>(&begun))
        return std::move(*answer);
    auto &reception = std::get<std::unique_ptr<Reception>>(begun);
    reception->take(body);
    return reception->finish();
}

Answer Api::enrolling(const Request &request, const QByteArray &body)
{
    if (const auto wait = m_tries.waitOf(request.address); wait > 0ms)
        return tooMany(wait);
    Answer answer = enrolled(m_office, body);
    if (answer.status != 201)
        m_tries.take(request.address);
    return answer;
}

Answer Api::description() const
{
    return jsonAnswer(200, toJson(HubDescription{.name = m_office.name,
                                                 .device = m_office.identity.device,
                                                 .publicKey = m_office.identity.key.publicKey(),
                                                 .epoch = m_office.epoch,
                                                 .versions = {u"v1"_s},
                                                 .time = m_office.clock.now(),
                                                 .maxEvents = m_office.limits.maxEvents,
                                                 .maxEventBytes = maxEventBytes,
                                                 .maxPhotoBytes = m_office.limits.maxPhotoBytes}));
}

} // namespace lantian::hub
