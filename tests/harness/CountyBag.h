#pragma once

#include "evidence/PhotoStore.h"
#include "fieldwork/DataDirectory.h"
#include "fieldwork/KeyFile.h"
#include "harness/Recording.h"
#include "protocol/EventSigning.h"
#include "storage/Store.h"
#include "support/Events.h"
#include "sync/HubMembership.h"

#include <QRandomGenerator>

namespace lantian {

/// What a tablet has recorded and brings to its office: cases with three photos each. Knows what the hub must
/// hold in the end, by hashes of the harness's own.
class CountyBag
{
public:
    static constexpr int photosOfACase = 3;

    /// Of the tablet whose data lie in `directory`, which is enrolled.
    CountyBag(const QString &directory, quint32 seed) : m_directory{directory}, m_random(seed) {}

    const QMap<QString, QString> &cases() const { return m_cases; }
    const QSet<QString> &photos() const { return m_photos; }
    qint64 bytes() const { return m_bytes; }

    /// Records `count` cases more, while no program has the tablet open.
    void record(int count)
    {
        const auto store = Store::open(m_directory.database(), Database::Access::ReadWrite);
        const auto identity = deviceIdentity(m_directory, m_clock);
        const auto membership = membershipAt(m_directory.hub());
        if (!store || !identity || !membership)
            qFatal("the tablet cannot be recorded on");
        std::vector<QJsonArray> photos;
        for (int number = 0; number < count; ++number)
            photos.push_back(takenPhotos());
        const auto kept = (*store)->write([&](Sql &sql) {
            for (const QJsonArray &named : photos)
                append(sql, **store, *identity, membership->enrolment.user, named);
        });
        if (!kept)
            qFatal("nothing was recorded: %s", qPrintable(kept.error().what));
    }

private:
    /// One photo in sixteen is larger than what is sent at once.
    QByteArray freshPhoto()
    {
        const int size = m_random.bounded(16) == 0 ? 1'500'000 : m_random.bounded(20'000, 240'000);
        QByteArray noise(size, Qt::Uninitialized);
        for (char &byte : noise)
            byte = char(m_random.generate());
        return m_picture + noise;
    }

    QJsonArray takenPhotos()
    {
        PhotoStore store(m_directory.photos());
        QJsonArray named;
        for (int number = 0; number < photosOfACase; ++number) {
            const QByteArray photo = freshPhoto();
            const QString hash = sha256(photo);
            if (!store.put(PhotoFile::Original, hash, photo))
                qFatal("the photo cannot be kept");
            QJsonObject json = photoJson(number);
            json[u"sha256"_s] = hash;
            json[u"bytes"_s] = photo.size();
            named << json;
            m_photos << hash;
            m_bytes += photo.size();
        }
        return named;
    }

    void append(Sql &sql, Store &store, const DeviceIdentity &identity, const QUuid &author,
                const QJsonArray &photos)
    {
        const QDateTime now = m_clock.now();
        const QUuid id = uuid7(now);
        const Deed deed{.id = id,
                        .stream = id,
                        .kind = EventKind::CaseReported,
                        .author = author,
                        .at = now,
                        .data = {{u"category"_s, u"burn"_s},
                                 {u"subtype"_s, u"straw"_s},
                                 {u"grid"_s, u"990101100200001"_s},
                                 {u"photos"_s, photos}}};
        const ChainEnd end = EventLog::chainEnd(sql, identity.device);
        const auto event =
            signedEvent(deed, {end.seq + 1, end.hash, nextHlc(EventLog::lastHlc(sql), now)}, identity);
        if (!event)
            qFatal("the case cannot be signed");
        store.log().append(sql, *event, EventLog::Origin::Own, now);
        m_cases[idText(id)] = sha256(event->payload);
    }

    DataDirectory m_directory;
    QRandomGenerator m_random;
    SystemClock m_clock;
    QByteArray m_picture = demoPhoto();
    QMap<QString, QString> m_cases; ///< by id: SHA-256 of the event as it was signed
    QSet<QString> m_photos;         ///< SHA-256 of the originals
    qint64 m_bytes = 0;             ///< of the originals
};

} // namespace lantian
