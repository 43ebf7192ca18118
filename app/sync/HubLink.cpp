#include "sync/HubLink.h"

#include "sync/PhotoDownload.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

HubLink::HubLink(SyncPlaces places, DeviceIdentity identity, StoreAccess &store, PhotoStore &photos,
                 const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_identity(std::move(identity))
    , m_store(store)
    , m_photos(photos)
    , m_clock(clock)
    , m_reference(m_places.reference, m_places.referenceCheck)
    , m_random(QRandomGenerator::system()->generate())
    , m_membership(membershipAt(m_places.hubFile))
{}

HubLink::~HubLink()
{
    // Also one that has just ended: before the connection they use.
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
}

void HubLink::enrol(const Invitation &invitation, const QString &deviceName, const QString &appVersion,
                    const QUuid &user)
{
    if (m_exchange) {
        Q_EMIT enrolled(Error{Error::Kind::Busy, u"an exchange is under way"_s, u"exchange-under-way"_s});
        return;
    }
    m_enroller.reset();
    m_enrolConnection = std::make_unique<HttpConnection>(invitation.hub);
    m_enroller = std::make_unique<Enroller>(*m_enrolConnection, m_store, m_alarm, m_random, m_places.hubFile);
    m_enroller->enrol(invitation.hub,
                      {.code = invitation.code,
                       .deviceName = deviceName,
                       .publicKey = m_identity.key.publicKey(),
                       .appVersion = appVersion,
                       .device = m_identity.device,
                       .user = user},
                      [this](const Result<Enrolment> &enrolment) { takeEnrolment(enrolment); });
}

void HubLink::takeEnrolment(const Result<Enrolment> &enrolment)
{
    if (enrolment) {
        m_membership = membershipAt(m_places.hubFile);
        m_photoCalls.reset();
        Q_EMIT changed();
    }
    Q_EMIT enrolled(enrolment);
}

void HubLink::exchange()
{
    if (m_exchange)
        return;
    if (!m_membership) {
        Q_EMIT ended(
            {.record = {.outcome = ExchangeRecord::Outcome::Failed, .word = m_membership.error().code},
             .error = m_membership.error()});
        return;
    }
    m_connection = std::make_unique<HttpConnection>(m_membership->address);
    m_exchange = new Exchange(
        {*m_connection, m_store, m_photos, m_reference, m_alarm, m_clock, m_random, m_places.kept},
        *m_membership, this);
    connect(m_exchange, &Exchange::progressed, this, [this](const SyncProgress &progress) {
        m_progress = progress;
        Q_EMIT progressed(progress);
    });
    connect(m_exchange, &Exchange::changed, this, &HubLink::changed);
    connect(m_exchange, &Exchange::referenceChanged, this, &HubLink::referenceChanged);
    connect(m_exchange, &Exchange::ended, this, &HubLink::takeEnd);
    m_exchange->start();
}

void HubLink::takeEnd(const ExchangeResult &result)
{
    std::exchange(m_exchange, nullptr)->deleteLater();
    Q_EMIT ended(result);
}

void HubLink::pause()
{
    if (m_exchange)
        m_exchange->pause();
}

void HubLink::goOn()
{
    if (m_exchange)
        m_exchange->goOn();
}

void HubLink::cancel()
{
    if (m_exchange)
        m_exchange->cancel();
}

void HubLink::fetchPhoto(const QString &sha256, PhotoFile file)
{
    if (!m_membership) {
        Q_EMIT photoFetched(sha256, file, m_membership.error());
        return;
    }
    if (!m_photoCalls) {
        m_photoConnection = std::make_unique<HttpConnection>(m_membership->address);
        m_photoCalls =
            std::make_unique<HubCalls>(*m_photoConnection, m_alarm, m_random, m_membership->enrolment.token);
    }
    const QString size = file == PhotoFile::Thumb ? u"?size=thumb"_s : QString();
    downloadPhoto(*m_photoCalls, u"%1/photos/%2%3"_s.arg(apiRoot, sha256, size),
                  m_life.held([this, sha256, file](const Result<QByteArray> &bytes) {
                      if (bytes)
                          keepPhoto(sha256, file, *bytes);
                      else
                          Q_EMIT photoFetched(sha256, file, bytes.error());
                  }));
}

void HubLink::keepPhoto(const QString &sha256, PhotoFile file, const QByteArray &bytes)
{
    m_store.ask(
        [&photos = m_photos, sha256, file, bytes](Store &) { return photos.put(file, sha256, bytes); },
        m_life.held(
            [this, sha256, file](const Result<void> &kept) { Q_EMIT photoFetched(sha256, file, kept); }));
}

} // namespace lantian
