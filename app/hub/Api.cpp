#include "hub/Api.h"

#include "evidence/FreeSpace.h"
#include "hub/Enrolling.h"
#include "hub/Route.h"
#include "protocol/EventText.h"
#include "protocol/HubDescription.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lantian::hub {

namespace {

Answer tooMany(std::chrono::milliseconds wait)
{
    const qint64 seconds = std::max<qint64>(1, (wait.count() + 999) / 1000);
    return problem(429, u"too-many-requests"_s,
                   u"尝试过于频繁，请 %1 秒后再试 / too many tries, wait %1 s"_s.arg(seconds))
        .with("Retry-After"_ba, QByteArray::number(seconds));
}

/// A body whose answer is noted when it has one.
class NotedReception final : public Reception
{
public:
    NotedReception(std::unique_ptr<Reception> inner, std::function<void(const Answer &)> note)
        : m_inner(std::move(inner))
        , m_note(std::move(note))
    {}

    bool take(QByteArrayView piece) override { return m_inner->take(piece); }
    Answer finish() override
    {
        Answer answer = m_inner->finish();
        m_note(answer);
        return answer;
    }

private:
    std::unique_ptr<Reception> m_inner;
    std::function<void(const Answer &)> m_note;
};

} // namespace

struct Api::Match {
    const Route *route;
    QString about;
};

Api::Api(Office &office)
    : m_office(office)
    , m_tries(5, 1min, office.clock)
    , m_badTokens(20, 1min, office.clock)
    , m_requests(5000, 5s, office.clock)
    , m_uploads(office)
    , m_audit(office)
    , m_routes(routes())
{}

Api::~Api() = default;

Begun Api::receive(const Request &request, std::function<void()> breakOff)
{
    auto match = matching(request);
    if (auto *refusal = std::get_if<Answer>(&match)) {
        m_tally.count("none"_ba, u""_s, refusal->status);
        return std::move(*refusal);
    }
    const auto &[route, about] = std::get<Match>(match);
    std::optional<Caller> caller;
    if (route->entry != Route::Entry::Open) {
        auto admission = admitted(request);
        if (auto *refusal = std::get_if<Answer>(&admission)) {
            note(*route, about, caller, *refusal);
            return std::move(*refusal);
        }
        caller = std::get<Caller>(std::move(admission));
    }
    Begun begun = this->begun(*route, about, request, caller, std::move(breakOff));
    if (const auto *answer = std::get_if<Answer>(&begun)) {
        note(*route, about, caller, *answer);
        return begun;
    }
    return std::make_unique<NotedReception>(
        std::get<std::unique_ptr<Reception>>(std::move(begun)),
        [this, route = route, about = about, caller](const Answer &answer) {
            note(*route, about, caller, answer);
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

Result<void> Api::keepHouse()
{
    if (const Result<void> written = m_audit.write(); !written)
        return written.error();
    return m_uploads.sweep();
}

std::variant<Answer, Api::Match> Api::matching(const Request &request) const
{
    QByteArrayList allowed;
    for (const Route &route : m_routes) {
        const auto about = route.aboutOf(request.path);
        if (!about)
            continue;
        if (route.method == request.method || (route.method == "GET" && request.method == "HEAD"))
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

Begun Api::begun(const Route &route, const QString &about, const Request &request,
                 const std::optional<Caller> &caller, std::function<void()> breakOff)
{
    if (route.maxBody == Route::noBody)
        return route.answer({request, caller, about, {}, std::move(breakOff)});
    return std::make_unique<WholeBody>(
        route.maxBody, [&route, request, caller, about](const QByteArray &body) {
            return std::get<Answer>(route.answer({request, caller, about, body}));
        });
}

void Api::note(const Route &route, const QString &about, const std::optional<Caller> &caller,
               const Answer &answer)
{
    m_tally.count(route.method, route.pattern, answer.status);
    if (route.entry == Route::Entry::AuditedToken && caller)
        m_audit.add({.at = m_office.clock.now(),
                     .device = caller->device,
                     .account = caller->user,
                     .action = QString::fromLatin1(route.method) + u' ' + route.pattern,
                     .subject = about,
                     .status = answer.status});
}

Answer Api::enrolling(const Request &request, const QByteArray &body)
{
    if (const auto wait = m_tries.waitOf(request.address); wait > 0ms)
        return tooMany(wait);
    Answer answer = enrolled(m_office, body);
    if (answer.status == 403)
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

/// Whether the database answers and the photo store can be reached.
Answer Api::readiness()
{
    const auto read = m_office.store.read([](Sql &sql) { return EventLog::lastHlc(sql); });
    const bool hasDisk = freeBytes(m_office.photos.root()).has_value();
    const QJsonObject parts{{u"database"_s, read.has_value()}, {u"photos"_s, hasDisk}};
    return jsonAnswer(read && hasDisk ? 200 : 503, parts);
}

/// For a collector on this machine; from elsewhere it is nobody's business how much is done here.
Answer Api::metrics(const Request &request)
{
    if (!QHostAddress(request.address).isLoopback())
        return problem(403, u"local-only"_s,
                       u"只能在中心本机查看 / only to be read on the hub's own machine"_s);
    return {.status = 200, .type = "text/plain; version=0.0.4", .body = m_tally.text()};
}

} // namespace lantian::hub
