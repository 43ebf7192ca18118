#pragma once

#include "protocol/DeviceIdentity.h"
#include "sync/Enroller.h"
#include "sync/Exchange.h"
#include "sync/HttpConnection.h"

namespace lantian {

/// Where things of the exchange lie on this machine.
struct SyncPlaces {
    QString hubFile; ///< see HubMembership
    ReferencePlaces reference;
    ReferenceCheck referenceCheck;
    KeptFromFeed kept = {}; ///< on a hub: what is done with what comes from above
};

/// This machine's tie to its hub, for a user interface or a command: enrols, exchanges, fetches single
/// photos.
///
/// Every function returns at once; what comes of it is a signal. Lives in one thread with an event loop, and
/// goes before what it was given.
class HubLink : public QObject
{
    Q_OBJECT

public:
    HubLink(SyncPlaces places, DeviceIdentity identity, StoreAccess &store, PhotoStore &photos,
            const Clock &clock, QObject *parent = nullptr);
    ~HubLink() override;

    /// Which hub this machine is enrolled with; see membershipAt().
    const Result<HubMembership> &membership() const { return m_membership; }
    bool isExchanging() const { return m_exchange != nullptr; }
    const SyncProgress &progress() const { return m_progress; }

    /// Enrols with the hub of `invitation`; `user` is who has recorded here so far, null for nobody. Says
    /// enrolled(). Not while it exchanges: Busy.
    void enrol(const Invitation &invitation, const QString &deviceName, const QString &appVersion,
               const QUuid &user);

    /// Begins an exchange, which says ended(); without an enrolment at once, and nothing when there is one.
    void exchange();
    void pause();
    void goOn();
    void cancel();

    /// Fetches a photo that is not here, the original or a thumbnail, into the photo store; says
    /// photoFetched().
    void fetchPhoto(const QString &sha256, PhotoFile file);

Q_SIGNALS:
    void enrolled(const lantian::Result<lantian::Enrolment> &enrolment);
    void progressed(const lantian::SyncProgress &progress);
    /// What lists show has changed.
    void changed();
    /// Another catalogue or other maps lie in the folders.
    void referenceChanged();
    void ended(const lantian::ExchangeResult &result);
    void photoFetched(const QString &sha256, lantian::PhotoFile file, const lantian::Result<void> &fetched);

private:
    void takeEnrolment(const Result<Enrolment> &enrolment);
    void takeEnd(const ExchangeResult &result);
    void keepPhoto(const QString &sha256, PhotoFile file, const QByteArray &bytes);

    SyncPlaces m_places;
    DeviceIdentity m_identity;
    StoreAccess &m_store;
    PhotoStore &m_photos;
    const Clock &m_clock;
    ReferenceFolder m_reference;
    LoopAlarm m_alarm;
    QRandomGenerator m_random;
    Result<HubMembership> m_membership;
    std::unique_ptr<HttpConnection> m_connection; ///< for exchanges
    std::unique_ptr<HttpConnection>
        m_enrolConnection; ///< an exchange begun meanwhile must not lose the answer
    std::unique_ptr<HttpConnection>
        m_photoConnection; ///< for single photos, which an exchange must not hold up
    std::unique_ptr<Enroller> m_enroller;
    std::unique_ptr<HubCalls> m_photoCalls;
    Exchange *m_exchange = nullptr; ///< a child; null while there is none
    SyncProgress m_progress;
    Lifeline m_life;
};

} // namespace lantian
