#pragma once

#include "simulation/Hub.h"

namespace lantian::simulation {

/// Somebody's way to a hub.
struct Line {
    Hub &hub;
    QString address; ///< whence it comes
    /// Sees each answer, or that there was none, before the engine does.
    std::function<void(const HubRequest &, const Result<HubAnswer> &)> hears;
};

/// Everything between machines and their hubs: requests and answers get lost, late, cut, doubled and spoilt.
class Network
{
public:
    Network(const Surroundings &around, Dice dice);

    /// What was sent on it still arrives when it is gone.
    std::unique_ptr<HubConnection> connection(Line line);

    /// Told of each answer of a hub itself, wherever it then goes.
    std::function<void(const QString &address, const HubRequest &, const HubAnswer &)> answered;

private:
    class Connection;
    using Then = HubConnection::Then;
    enum class Fate { Well, RequestLost, ReplyLost, ReplyCut, BodyCut, Portal, ServerError, Patience };

    /// Where a request comes from and where it goes.
    struct Way {
        Hub *hub;
        QString address;
    };

    void send(const HubRequest &request, const Way &way, const Then &then);
    void deliver(const HubRequest &request, const Way &way, Fate fate, const Then &then);
    Fate fateOf(const HubRequest &request);
    HubRequest spoilt(HubRequest request);
    std::optional<HubAnswer> ask(const HubRequest &request, const Way &way, qsizetype arriving);
    void answerLater(const Then &then, const Result<HubAnswer> &answer);
    milliseconds delay();

    const Weather &m_weather;
    Timeline &m_timeline;
    Tally &m_tally;
    Dice m_dice;
};

} // namespace lantian::simulation
