#pragma once

#include "simulation/Book.h"
#include "simulation/Hub.h"
#include "sync/Enroller.h"
#include "sync/Exchange.h"

namespace lantian::simulation {

class Network;

/// The store of a hub, for what speaks to the hub above: answers later, and not at all when the hub crashes
/// meanwhile.
class TieStore final : public StoreAccess
{
public:
    TieStore(Hub &hub, Timeline &timeline, std::function<void()> looked);

private:
    void run(std::function<void(Store &)> work, std::function<void()> then) override;

    Hub &m_hub;
    Timeline &m_timeline;
    std::function<void()> m_looked; ///< called after each thing that was done
    Lifeline m_life;
};

/// A hub's tie to the hub above, by the real engine, as lantian-hub has it (main/hub/Upstream).
class Tie
{
public:
    Tie(const Surroundings &around, Network &network, Hub &hub, Hub &above, QString address, Book &book,
        Dice dice);
    virtual ~Tie();

    /// As `lantian-hub join` does.
    void join(const QString &code);
    void exchange();

    bool isBusy() const { return m_exchange || m_enroller; }
    /// There is no hub above, or it will not know the token any more.
    bool needsJoining() const { return !membership() || m_isUnknown; }

    Hub &hub() { return m_hub; }
    const Hub &hub() const { return m_hub; }
    Hub &above() { return m_above; }
    const Hub &above() const { return m_above; }
    const QString &name() const { return m_hub.name(); }
    const QString &address() const { return m_address; }
    const QUuid &device() const { return m_hub.identity().device; }

    /// Told after each thing done with the hub's store.
    std::function<void(Tie &)> looked;
    /// Sees each answer, or that there was none, before the engine does.
    virtual void hears(const HubRequest &request, const Result<HubAnswer> &answer);

protected:
    /// An exchange has come to its end.
    virtual void ended(const ExchangeResult &result);
    /// Something was done with the hub's store.
    virtual void hasWorked() {}
    /// The hub's store, past the hub.
    Store &store() { return m_hub.writable(); }

private:
    void begin();
    void stop();
    std::optional<HubMembership> membership() const;

    Timeline &m_timeline;
    Network &m_network;
    Hub &m_hub;
    Hub &m_above;
    QString m_address;
    Book &m_book;
    ReferenceFolder m_reference;
    QRandomGenerator m_jitter;
    bool m_isUnknown = false;

    // what goes when the hub's process ends, in the order it was made
    std::unique_ptr<TieStore> m_access;
    std::unique_ptr<VirtualAlarm> m_alarm;
    std::unique_ptr<HubConnection> m_connection;
    std::unique_ptr<Enroller> m_enroller;
    std::unique_ptr<Exchange> m_exchange;
    Lifeline m_life;
};

} // namespace lantian::simulation
