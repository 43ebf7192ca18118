#pragma once

#include "fieldwork/EventWriter.h"
#include "simulation/Book.h"
#include "simulation/Disk.h"
#include "simulation/Hub.h"
#include "sync/Enroller.h"
#include "sync/Exchange.h"

namespace lantian::simulation {

class Network;

/// A tablet's store, which answers later, and not at all when the tablet crashes meanwhile.
class TabletStore final : public StoreAccess
{
public:
    struct Calls {
        std::function<bool()> crashes; ///< whether it does so now; then everything here is gone
        std::function<void()> looked;  ///< after each thing that was done
    };

    TabletStore(Store &store, Timeline &timeline, Calls calls);

private:
    void run(std::function<void(Store &)> work, std::function<void()> then) override;

    Store &m_store;
    Timeline &m_timeline;
    Calls m_calls;
    Lifeline m_life;
};

/// One tablet with the real engine and its real store, and the person who uses it.
class Tablet
{
public:
    Tablet(const Surroundings &around, Network &network, Hub &hub, Book &book, Dice dice, int number,
           Person person);
    virtual ~Tablet();

    /// What somebody does, with `photoSizes.size()` photos of so many bytes; false when it was not saved.
    bool record(EventKind kind, const QUuid &stream, QJsonObject data,
                const std::vector<qsizetype> &photoSizes);
    void enrol(const QString &code);
    void exchange();
    /// Puts what waits into a bundle at `path`; false when that is not possible.
    bool bundle(const QString &path);
    /// Takes the receipt at `path`, which somebody brought.
    void takeReceipt(const QString &path);
    /// The power goes: what was on the way is gone, what was committed is there.
    void crash();
    void loseToken();
    void setDiskFull(bool isFull) { simulation::setDiskFull(*m_store, isFull); }

    bool isBusy() const { return m_exchange || m_enroller; }
    bool isEnrolled() const { return m_membership.has_value(); }
    /// The hub will not know the token any more, or what changed the person's scope did not come through.
    bool needsEnrolment() const
    {
        return !m_membership || m_isUnknown || m_membership->enrolment.scope != m_person.scope;
    }

    /// Where it is enrolled.
    Hub &hub() { return m_hub; }
    const Hub &hub() const { return m_hub; }
    const QString &name() const { return m_name; }
    const QString &address() const { return m_address; }
    Person &person() { return m_person; }
    const Person &person() const { return m_person; }
    /// Who signs what is recorded now.
    const QUuid &user() const { return m_user; }
    const QUuid &device() const { return m_identity.device; }
    const Store &store() const { return *m_store; }
    Store &store() { return *m_store; }
    const PhotoStore &photos() const { return m_photos; }
    VirtualClock &clock() { return m_clock; }

    /// Told after each thing done with the store.
    std::function<void(Tablet &)> looked;
    /// Sees each answer, or that there was none, before the engine does.
    virtual void hears(const HubRequest &request, const Result<HubAnswer> &answer);

protected:
    /// Whether the power goes at this very step; then it has gone.
    bool crashesNow();
    /// Adds the event to the log, and once that is committed to the book.
    virtual bool keep(const Deed &deed, const QStringList &photos);
    Book &book() { return m_book; }
    Dice &dice() { return m_dice; }
    DicedRandom &random() { return m_random; }

private:
    void open();
    void readMembership();
    void ended(const ExchangeResult &result);
    QString hubFile() const { return m_folder + QStringLiteral("/hub.json"); }

    const Weather &m_weather;
    Timeline &m_timeline;
    Tally &m_tally;
    Network &m_network;
    Hub &m_hub;
    Book &m_book;
    Dice m_dice;
    DicedRandom m_random;
    QString m_name;
    QString m_address;
    Person m_person;
    QString m_folder;
    VirtualClock m_clock;
    DeviceIdentity m_identity;
    QUuid m_user;
    std::unique_ptr<Store> m_store;
    PhotoStore m_photos;
    ReferenceFolder m_reference;
    QRandomGenerator m_jitter;
    std::optional<HubMembership> m_membership;
    bool m_isUnknown = false;

    // what a crash takes away, in the order it was made
    std::unique_ptr<EventWriter> m_writer;
    std::unique_ptr<TabletStore> m_access;
    std::unique_ptr<VirtualAlarm> m_alarm;
    std::unique_ptr<HubConnection> m_connection;
    std::unique_ptr<Enroller> m_enroller;
    std::unique_ptr<Exchange> m_exchange;
    Lifeline m_life;
};

} // namespace lantian::simulation
