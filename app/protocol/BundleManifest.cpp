#include "protocol/BundleManifest.h"

#include "base/Clock.h"
#include "base/Sha256.h"
#include "base/Uuid7.h"
#include "protocol/Envelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

const QString formatName = u"lantian-bundle-1"_s;

Error badManifest(const QString &what)
{
    return {Error::Kind::Corrupt, u"the manifest is not what it should be: %1"_s.arg(what),
            u"bundle-damaged"_s};
}

Result<std::vector<BundleEvent>> eventsFrom(const QJsonArray &array)
{
    std::vector<BundleEvent> events;
    QSet<QUuid> seen;
    for (const QJsonValue &value : array) {
        const BundleEvent event{idFromText(value[u"id"_s].toString()), value[u"bytes"_s].toInteger(),
                                value[u"sha256"_s].toString()};
        if (event.id.isNull() || seen.contains(event.id) || event.bytes < 1 ||
            event.bytes > maxEventLineBytes || !isSha256Hex(event.sha256))
            return badManifest(u"event %1"_s.arg(events.size()));
        seen << event.id;
        events.push_back(event);
    }
    return events;
}

Result<std::vector<BundlePhoto>> photosFrom(const QJsonArray &array)
{
    std::vector<BundlePhoto> photos;
    QSet<QString> seen;
    for (const QJsonValue &value : array) {
        const BundlePhoto photo{value[u"sha256"_s].toString(), value[u"bytes"_s].toInteger()};
        if (!isSha256Hex(photo.sha256) || seen.contains(photo.sha256) || photo.bytes < 1 ||
            photo.bytes > maxBundledPhotoBytes)
            return badManifest(u"photo %1"_s.arg(photos.size()));
        seen << photo.sha256;
        photos.push_back(photo);
    }
    return photos;
}

} // namespace

qint64 BundleManifest::eventBytes() const
{
    return std::accumulate(events.begin(), events.end(), qint64(0),
                           [](qint64 sum, const BundleEvent &event) { return sum + event.bytes + 1; });
}

qint64 BundleManifest::photoBytes() const
{
    return std::accumulate(photos.begin(), photos.end(), qint64(0),
                           [](qint64 sum, const BundlePhoto &photo) { return sum + photo.bytes; });
}

QByteArray manifestText(const BundleManifest &manifest, const DeviceIdentity &device)
{
    QJsonArray events;
    for (const BundleEvent &event : manifest.events)
        events << QJsonObject{
            {u"id"_s, idText(event.id)}, {u"bytes"_s, event.bytes}, {u"sha256"_s, event.sha256}};
    QJsonArray photos;
    for (const BundlePhoto &photo : manifest.photos)
        photos << QJsonObject{{u"sha256"_s, photo.sha256}, {u"bytes"_s, photo.bytes}};
    const QJsonObject payload{
        {u"format"_s, formatName},
        {u"device"_s, idText(manifest.device)},
        {u"hub"_s, idText(manifest.hub)},
        {u"at"_s, manifest.at.toString(Qt::ISODateWithMs)},
        {u"events"_s, events},
        {u"photos"_s, photos},
    };
    return lineOf(sealed(QJsonDocument(payload).toJson(QJsonDocument::Compact), device.device, device.key));
}

bool SignedManifest::isSignedBy(const PublicKey &key) const
{
    const Result<Envelope> envelope = envelopeFromLine(text, maxManifestBytes);
    return envelope && verifies(*envelope, key);
}

Result<SignedManifest> manifestFromText(const QByteArray &text)
{
    const Result<Envelope> envelope = envelopeFromLine(text, maxManifestBytes);
    if (!envelope)
        return badManifest(envelope.error().what);
    const Result<QUuid> signer = signerOf(*envelope);
    const QJsonObject payload = QJsonDocument::fromJson(envelope->payload).object();
    BundleManifest manifest{.device = idFromText(payload[u"device"_s].toString()),
                            .hub = idFromText(payload[u"hub"_s].toString()),
                            .at = fromRfc3339(payload[u"at"_s].toString())};
    if (payload[u"format"_s] != formatName || !signer || *signer != manifest.device ||
        manifest.hub.isNull() || !manifest.at.isValid())
        return badManifest(u"its head"_s);
    const QJsonArray eventArray = payload[u"events"_s].toArray();
    const QJsonArray photoArray = payload[u"photos"_s].toArray();
    if (eventArray.size() > maxBundleEntries || photoArray.size() > maxBundleEntries)
        return badManifest(u"too many entries"_s);
    auto events = eventsFrom(eventArray);
    if (!events)
        return events.error();
    auto photos = photosFrom(photoArray);
    if (!photos)
        return photos.error();
    manifest.events = *std::move(events);
    manifest.photos = *std::move(photos);
    return SignedManifest{std::move(manifest), text};
}

} // namespace lantian
