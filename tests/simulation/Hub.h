#pragma once

#include "hub/Api.h"
#include "protocol/Enrolment.h"
#include "simulation/Ground.h"
#include "simulation/Timeline.h"
#include "simulation/Weather.h"
#include "sync/HubConnection.h"

namespace lantian::simulation {

/// Ends the program, for something of the simulation itself is broken.
[[noreturn]] void stop(const Error &error);

/// What machines have in common.
struct Surroundings {
    const Ground &ground;
    Timeline &timeline;
    const Weather &weather;
    Tally &tally;
};

class Hub;

/// Which office a hub is.
struct Seat {
    QString name;  ///< of its folder, and in what is told
    QString scope; ///< the beginning of the codes of its grids
    const Hub *above = nullptr;
};

/// The power has gone, in the middle of a request.
struct HubCrash {};

/// The real hub with its real store, without sockets, in this thread. It may crash before and after each
/// thing it does with its store.
class Hub : private hub::Access
{
public:
    Hub(const Surroundings &around, Seat seat, Dice dice);
    ~Hub() override;

    /// What the hub answers to `request`, of whose body `arriving` bytes come before it is cut off; nothing
    /// when that is not all, or when the hub crashed.
    virtual std::optional<HubAnswer> answer(const HubRequest &request, const QString &address,
                                            qsizetype arriving);
    bool isUp() const { return m_timeline.now() >= m_upAt; }

    /// What an administrator does; each may be interrupted, and is then begun again.
    QString invite(const QString &name, const QString &role, const QString &scope);
    virtual void revoke(const QUuid &device);
    /// The path of the receipt for the bundle at `path`; empty when there is none.
    QString takeIn(const QString &path);
    void backUp();
    /// Everything is as it was backed up; false without a backup.
    virtual bool restore();

    /// Does `work` with the store for what in this process speaks to the hub above; false when the hub
    /// crashed, and with it all that stopping() was told of.
    bool work(const std::function<void(Store &)> &work);
    /// As main/hub/Upstream does before each exchange; false when the hub crashed.
    bool introduceUpstream(const Enrolment &enrolment);
    /// Told before the process ends, in whatever way.
    std::function<void()> stopping;

    const QString &name() const { return m_seat.name; }
    const QString &scope() const { return m_seat.scope; }
    const Hub *above() const { return m_seat.above; }
    /// Whether this is `hub`, or below it.
    bool isWithin(const Hub &hub) const;
    QString upstreamFile() const { return m_folder + QStringLiteral("/upstream.json"); }

    const Store &store() const { return *m_store; }
    /// Past the hub, for faults that are put in on purpose.
    Store &writable() { return *m_store; }
    const PhotoStore &photos() const { return m_photos; }
    PhotoStore &photos() { return m_photos; }
    const QString &epoch() const { return m_epoch; }
    const DeviceIdentity &identity() const { return m_identity; }
    VirtualClock &clock() { return m_clock; }
    hub::Office &office() { return *m_office; }
    void setDiskFull(bool isFull);

protected:
    /// The database is closed while `change` does something to the file at `path`.
    void reopen(const std::function<void(const QString &path)> &change = {});
    virtual void crash();
    virtual void hasWritten() {}

    const QString &folder() const { return m_folder; }
    Dice &dice() { return m_dice; }
    void forgetEpoch();

private:
    void writing(const std::function<void(Store &)> &work) override;
    void reading(const std::function<void(const Store &)> &work) override;
    void mayCrash();
    void open();
    void goDown();
    template <class Work>
    void untilDone(Work work);

    const Weather &m_weather;
    Timeline &m_timeline;
    Tally &m_tally;
    Seat m_seat;
    Dice m_dice;
    DicedRandom m_random;
    QString m_folder;
    VirtualClock m_clock;
    DeviceIdentity m_identity;
    std::unique_ptr<Store> m_store;
    PhotoStore m_photos;
    QString m_epoch;
    std::unique_ptr<hub::Office> m_office;
    std::unique_ptr<hub::Api> m_api;
    milliseconds m_upAt{0};
    bool m_goesAway = false; ///< what it still writes is written, or not, without another crash
};

} // namespace lantian::simulation
