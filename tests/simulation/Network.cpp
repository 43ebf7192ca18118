#include "simulation/Network.h"

#include "base/Sha256.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

namespace {

Error noAnswer(const QString &why)
{
    return {Error::Kind::Unreachable, why, u"hub-unreachable"_s};
}

HubAnswer page(int status, const HubHeaders &more = {})
{
    HubAnswer answer{.status = status, .headers = more, .body = "<html>Wi-Fi</html>"};
    answer.headers["content-type"] = "text/html";
    return answer;
}

} // namespace

class Network::Connection final : public HubConnection
{
public:
    Connection(Network &network, Line line) : m_network(network), m_line(std::move(line)) {}

    /// Calls `then` with the first of: an answer, the end of patience.
    void send(const HubRequest &request, Then then) override
    {
        const auto pending = std::make_shared<Then>(std::move(then));
        m_network.send(request, {&m_line.hub, m_line.address},
                       m_life.held([this, request, pending](const Result<HubAnswer> &answer) {
                           if (!*pending)
                               return;
                           const Then call = std::exchange(*pending, nullptr);
                           m_line.hears(request, answer);
                           call(answer);
                       }));
    }
    void abandon() override { m_life.cut(); }

private:
    Network &m_network;
    Line m_line;
    Lifeline m_life;
};

Network::Network(const Surroundings &around, Dice dice)
    : m_weather(around.weather)
    , m_timeline(around.timeline)
    , m_tally(around.tally)
    , m_dice(std::move(dice))
{}

std::unique_ptr<HubConnection> Network::connection(Line line)
{
    return std::make_unique<Connection>(*this, std::move(line));
}

void Network::send(const HubRequest &request, const Way &way, const Then &then)
{
    const Fate fate = fateOf(request);
    const HubRequest sent = spoilt(request);
    m_timeline.after(request.patience, [then] { then(noAnswer(u"no answer in time"_s)); });
    m_timeline.after(delay(), [this, sent, way, fate, then] { deliver(sent, way, fate, then); });
    if (m_dice.chance(m_weather.twice)) {
        ++m_tally[u"delivered twice"_s];
        m_timeline.after(milliseconds(m_dice.between(1, 200'000)),
                         [this, sent, way] { ask(sent, way, sent.body.size()); });
    }
}

void Network::deliver(const HubRequest &request, const Way &way, Fate fate, const Then &then)
{
    switch (fate) {
    case Fate::RequestLost:
        return;
    case Fate::Portal:
        answerLater(then, page(200));
        return;
    case Fate::Patience:
        answerLater(then, page(429, {{"retry-after", QByteArray::number(m_dice.below(40))}}));
        return;
    case Fate::ServerError:
        if (m_dice.chance(0.5))
            ask(request, way, request.body.size());
        answerLater(then, page(m_dice.chance(0.5) ? 502 : 503));
        return;
    case Fate::BodyCut:
        ask(request, way, qsizetype(m_dice.below(quint64(request.body.size()))));
        answerLater(then, noAnswer(u"the connection broke"_s));
        return;
    case Fate::ReplyLost:
        ask(request, way, request.body.size());
        return;
    case Fate::ReplyCut:
        ask(request, way, request.body.size());
        answerLater(then, noAnswer(u"the answer broke off"_s));
        return;
    case Fate::Well:
        const auto answer = ask(request, way, request.body.size());
        answerLater(then, answer ? Result<HubAnswer>(*answer) : noAnswer(u"the hub does not answer"_s));
        return;
    }
}

std::optional<HubAnswer> Network::ask(const HubRequest &request, const Way &way, qsizetype arriving)
{
    const auto answer = way.hub->isUp() ? way.hub->answer(request, way.address, arriving) : std::nullopt;
    m_timeline.tell(u"%1 %2 %3: %4"_s.arg(way.address, QString::fromLatin1(request.method), request.path)
                        .arg(answer ? answer->status : 0));
    if (answer)
        answered(way.address, request, *answer);
    return answer;
}

void Network::answerLater(const Then &then, const Result<HubAnswer> &answer)
{
    m_timeline.after(delay(), [then, answer] { then(answer); });
}

/// Each kind of trouble by its own chance, the first that comes up.
Network::Fate Network::fateOf(const HubRequest &request)
{
    struct Chance {
        Fate fate;
        double share;
        QString name;
    };
    const std::vector<Chance> chances{
        {Fate::RequestLost, m_weather.requestLost, u"request lost"_s},
        {Fate::ReplyLost, m_weather.replyLost, u"reply lost"_s},
        {Fate::ReplyCut, m_weather.replyCut, u"reply cut"_s},
        {Fate::BodyCut, request.body.isEmpty() ? 0 : m_weather.bodyCut, u"body cut"_s},
        {Fate::Portal, m_weather.portal, u"captive portal"_s},
        {Fate::ServerError, m_weather.serverError, u"5xx"_s},
        {Fate::Patience, m_weather.patience, u"429"_s},
    };
    for (const Chance &each : chances) {
        if (!m_dice.chance(each.share))
            continue;
        ++m_tally[each.name];
        return each.fate;
    }
    return Fate::Well;
}

/// A bad memory: one bit of a piece of a photo turned, and the checksum made of what it is now.
HubRequest Network::spoilt(HubRequest request)
{
    if (request.method != "PATCH" || request.body.isEmpty() || !m_dice.chance(m_weather.bitFlipped))
        return request;
    ++m_tally[u"bit flipped"_s];
    const qsizetype at = qsizetype(m_dice.below(quint64(request.body.size())));
    request.body[at] = char(request.body[at] ^ 1);
    request.headers["upload-checksum"] =
        "sha256 " + QByteArray::fromHex(sha256Hex(request.body).toLatin1()).toBase64();
    return request;
}

milliseconds Network::delay()
{
    return milliseconds(m_dice.chance(m_weather.slow) ? m_dice.between(1'000, 60'000)
                                                      : m_dice.between(5, 400));
}

} // namespace lantian::simulation
