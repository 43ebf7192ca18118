#pragma once

#include "hub/Api.h"
#include "simulation/Timeline.h"
#include "simulation/Weather.h"
#include "sync/HubConnection.h"

namespace lantian::simulation {

/// Where machines keep their data: a folder in memory where there is one, and an empty database to begin
/// with.
class Ground
{
public:
    Ground();
    ~Ground();
    Q_DISABLE_COPY_MOVE(Ground)

    /// A new, empty folder with a database that has its tables already.
    QString folder(const QString &name) const;
    QString path(const QString &name) const { return m_root + u'/' + name; }
    void clear() const;

private:
    QString m_root;
};

inline const QString databaseName = QStringLiteral("/lantian.db");

/// What machines have in common.
struct Surroundings {
    const Ground &ground;
    Timeline &timeline;
    const Weather &weather;
    Tally &tally;
};

/// The power has gone, in the middle of a request.
struct HubCrash {};

/// The real hub with its real store, without sockets, in this thread. It may crash before and after each
/// thing it does with its store.
class Hub : private hub::Access
{
public:
    Hub(const Surroundings &around, Dice dice);
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

    const Store &store() const { return *m_store; }
    const PhotoStore &photos() const { return m_photos; }
    const QString &epoch() const { return m_epoch; }
    const DeviceIdentity &identity() const { return m_identity; }
    VirtualClock &clock() { return m_clock; }
    void setDiskFull(bool isFull);

protected:
    /// The database is closed while `change` does something to the file at `path`.
    void reopen(const std::function<void(const QString &path)> &change = {});
    virtual void crash();
    virtual void hasWritten() {}

    Store &writable() { return *m_store; }
    const QString &folder() const { return m_folder; }
    hub::Office &office() { return *m_office; }
    Dice &dice() { return m_dice; }
    void forgetEpoch();

private:
    void writing(const std::function<void(Store &)> &work) override;
    void reading(const std::function<void(const Store &)> &work) override;
    void mayCrash();
    void open();
    hub::Answer answered(const hub::Request &request, const QByteArray &body);
    template <class Work>
    void untilDone(Work work);

    const Weather &m_weather;
    Timeline &m_timeline;
    Tally &m_tally;
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
};

} // namespace lantian::simulation
