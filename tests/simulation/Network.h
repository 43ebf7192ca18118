#pragma once

#include "simulation/Hub.h"

namespace lantian::simulation {

class Tablet;

/// Everything between tablets and the hub: requests and answers get lost, late, cut, doubled and spoilt.
class Network
{
public:
    Network(const Surroundings &around, Hub &hub, Dice dice);

    /// The way from `tablet` to the hub. What was sent still arrives when it is gone.
    std::unique_ptr<HubConnection> connection(Tablet &tablet);

    /// Told of each answer of the hub itself, wherever it then goes.
    std::function<void(const QString &address, const HubRequest &, const HubAnswer &)> answered;

private:
    class Connection;
    using Then = HubConnection::Then;
    enum class Fate { Well, RequestLost, ReplyLost, ReplyCut, BodyCut, Portal, ServerError, Patience };

    void send(const HubRequest &request, const QString &address, const Then &then);
    void deliver(const HubRequest &request, const QString &address, Fate fate, const Then &then);
    Fate fateOf(const HubRequest &request);
    HubRequest spoilt(HubRequest request);
    std::optional<HubAnswer> ask(const HubRequest &request, const QString &address, qsizetype arriving);
    void answerLater(const Then &then, const Result<HubAnswer> &answer);
    milliseconds delay();

    const Weather &m_weather;
    Timeline &m_timeline;
    Tally &m_tally;
    Hub &m_hub;
    Dice m_dice;
};

} // namespace lantian::simulation
