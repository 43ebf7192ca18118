#pragma once

#include "base/Sha256.h"
#include "base/Uuid7.h"
#include "domain/EventPhotos.h"
#include "protocol/BundleOutcome.h"
#include "protocol/Enrolment.h"
#include "protocol/Envelope.h"
#include "protocol/EventSigning.h"
#include "protocol/HubAddress.h"
#include "protocol/HubDescription.h"
#include "protocol/Problem.h"
#include "protocol/PushAnswer.h"
#include "protocol/Receipt.h"
#include "support/Events.h"
#include "support/HttpStub.h"

#include <QJsonDocument>
#include <QSet>
#include <QUrlQuery>

namespace lantian {

/// A hub of protocol.md 2 in memory, for one tablet; written from the contract and not from the real hub.
/// Everything it holds can be looked at, and it can be made to misbehave.
class StubHub
{
public:
    explicit StubHub(const QSslConfiguration &tls = {})
        : http([this](const StubRequest &request) { return reply(request); }, tls)
    {}

    // How it behaves
    DeviceIdentity identity{numberedId(0xf1), *DeviceKey::fromSeed(QByteArray(32, 'h'))};
    QString epoch = QStringLiteral("e1");
    QDateTime time = QDateTime(QDate(2026, 11, 19), QTime(1, 0), Qt::UTC);
    QString token = QStringLiteral("token");
    QString code = QStringLiteral("code");
    QUuid user = numberedId(0xa1);
    int maxEvents = 500;
    qint64 mostBodyBytes = qint64(64) << 20; ///< a larger POST /events is 413
    qint64 maxPhotoBytes = qint64(64) << 20;
    QSet<QUuid> rejects;          ///< events it keeps in quarantine
    QSet<QString> drops;          ///< originals it takes and loses once
    bool tellsOffset = true;      ///< in the answer to a creation
    bool reordersResults = false; ///< of POST /events
    bool confirmsOthers = false;  ///< receipts have a head that is not ours
    QUuid confirmsTo;             ///< receipts are for this device instead of the tablet
    QByteArray confirmsAgain;     ///< the receipt that is given instead of a new one; empty for none
    DeviceIdentity receiptSigner = identity;
    QString role = QStringLiteral("inspector"); ///< of whom it enrols
    std::optional<BundleOutcome>
        bundleOutcome; ///< what it says to POST /bundles; nothing: that it is damaged
    QJsonObject reference{{QStringLiteral("catalogue"), QJsonObject()}};
    QByteArray referenceTag = "\"r1\"";

    // What it holds
    QHash<QUuid, QByteArray> events; ///< lines by id
    QHash<QUuid, QByteArray> quarantine;
    QMap<qint64, QString> heads; ///< of the tablet's events, by seq
    QSet<QString> named;         ///< originals of stored events
    QHash<QString, QByteArray> photos;
    QHash<QString, QByteArray> parts;
    QList<QByteArray> feed; ///< lines
    QByteArray bundle;      ///< the last that was handed over
    std::optional<EnrolmentRequest> enrolled;
    QUuid device; ///< the tablet's

    HttpStub http;

    HubAddress address(const QString &pin = {}) const { return {{http.url()}, pin}; }

    /// As after it was restored from a backup of when it held nothing.
    void forget(const QString &newEpoch)
    {
        epoch = newEpoch;
        events.clear();
        quarantine.clear();
        heads.clear();
        named.clear();
        photos.clear();
        parts.clear();
    }

    qint64 ackedSeq() const
    {
        qint64 seq = 0;
        while (heads.contains(seq + 1))
            ++seq;
        return seq;
    }

    QByteArray receipt() const
    {
        if (!confirmsAgain.isEmpty())
            return confirmsAgain;
        const qint64 acked = ackedSeq();
        QStringList missing;
        for (const QString &sha256 : named) {
            if (!photos.contains(sha256))
                missing << sha256;
        }
        return receiptLine({.device = confirmsTo.isNull() ? device : confirmsTo,
                            .ackedSeq = acked,
                            .head = confirmsOthers ? numberedHash(7) : heads.value(acked, noPrevious()),
                            .photosMissing = missing,
                            .at = time,
                            .epoch = epoch},
                           receiptSigner);
    }

    /// A line of its registry: the tablet's person may inspect.
    QByteArray grantLine(int number) const
    {
        const Deed deed{.id = numberedId(0x4000 + quint64(number)),
                        .stream = user,
                        .kind = EventKind::UserGranted,
                        .author = identity.device,
                        .at = time,
                        .data = {{QStringLiteral("user"), idText(user)},
                                 {QStringLiteral("name"), QStringLiteral("网格员 07")},
                                 {QStringLiteral("role"), QStringLiteral("inspector")},
                                 {QStringLiteral("scope"), QStringLiteral("990101100200001")}}};
        return lineOf(*signedEvent(deed, {number, noPrevious(), Hlc{}}, identity));
    }

    /// What it does with one line, however it came.
    PushResult take(const QByteArray &line)
    {
        const auto event = eventFromLine(line);
        if (!event)
            return {{}, PushResult::Status::Rejected, QStringLiteral("unreadable")};
        const QUuid id = event->event.id;
        if (event->event.device != device && event->event.device != identity.device)
            return {id, PushResult::Status::Rejected, QStringLiteral("device-other")};
        if (const auto known = events.constFind(id); known != events.constEnd())
            return *known == line
                       ? PushResult{id, PushResult::Status::Duplicate, {}}
                       : PushResult{id, PushResult::Status::Conflict, QStringLiteral("two of one id")};
        if (event->event.device == device)
            heads[event->event.seq] = event->hash;
        if (rejects.contains(id)) {
            quarantine[id] = line;
            return {id, PushResult::Status::Rejected, QStringLiteral("role")};
        }
        events[id] = line;
        for (const QString &sha256 : photosNamedBy(event->event))
            named << sha256;
        return {id, PushResult::Status::Stored, {}};
    }

    static StubReply problem(int status, const QString &word)
    {
        return {status, problemType.data(), {}, problemText({status, word, word})};
    }
    static StubReply json(const QJsonObject &object, int status = 200)
    {
        return {status, "application/json", {}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
    }
    static StubReply portal() { return {200, "text/html", {}, "<html>Welcome to the Wi-Fi</html>"}; }

private:
    StubReply reply(const StubRequest &request)
    {
        const QUrl url(QString::fromLatin1(request.path));
        const QString path = url.path().mid(QStringLiteral("/api/v1").size());
        if (path == QStringLiteral("/enrolments"))
            return enrol(request);
        if (request.headers.value("authorization") != "Bearer " + token.toLatin1())
            return problem(401, QStringLiteral("token-unknown"));
        if (path == QStringLiteral("/hub"))
            return json(toJson(HubDescription{.name = QStringLiteral("县生环委办"),
                                              .device = identity.device,
                                              .publicKey = identity.key.publicKey(),
                                              .epoch = epoch,
                                              .versions = {QStringLiteral("v1")},
                                              .time = time,
                                              .maxEvents = maxEvents,
                                              .maxEventBytes = 65536,
                                              .maxPhotoBytes = maxPhotoBytes}));
        if (path == QStringLiteral("/events"))
            return request.method == "POST" ? push(request) : page(QUrlQuery(url));
        if (path == QStringLiteral("/bundles")) {
            bundle = request.body;
            return bundleOutcome ? json(toJson(*bundleOutcome))
                                 : problem(422, QStringLiteral("bundle-damaged"));
        }
        if (path == QStringLiteral("/receipt"))
            return {200, "application/jose+json", {}, receipt()};
        if (path == QStringLiteral("/reference")) {
            if (request.headers.value("if-none-match") == referenceTag)
                return {304, {}, {{"ETag", referenceTag}}, {}};
            StubReply answer = json(reference);
            answer.headers["ETag"] = referenceTag;
            return answer;
        }
        if (request.method == "GET" && path.startsWith(QStringLiteral("/photos/"))) {
            const auto photo = photos.constFind(path.mid(QStringLiteral("/photos/").size()));
            return photo == photos.constEnd() ? problem(404, QStringLiteral("photo-unknown"))
                                              : partOf(*photo, request.headers.value("range"));
        }
        if (path.startsWith(QStringLiteral("/photos")))
            return tus(request, path.mid(QStringLiteral("/photos/").size()));
        return problem(404, QStringLiteral("no-such-route"));
    }

    /// The part that `range` asks for, all of it without one.
    static StubReply partOf(const QByteArray &photo, const QByteArray &range)
    {
        const QByteArrayList ends = range.mid(qsizetype(std::strlen("bytes="))).split('-');
        if (ends.size() != 2)
            return {200, "image/jpeg", {}, photo};
        const qint64 from = ends[0].toLongLong();
        const qint64 to = std::min<qint64>(ends[1].toLongLong(), photo.size() - 1);
        return {206,
                "image/jpeg",
                {{"Content-Range", "bytes " + QByteArray::number(from) + '-' + QByteArray::number(to) + '/' +
                                       QByteArray::number(photo.size())}},
                photo.mid(from, to - from + 1)};
    }

    StubReply enrol(const StubRequest &request)
    {
        const auto asked = enrolmentRequestFromJson(QJsonDocument::fromJson(request.body).object());
        if (!asked)
            return problem(400, asked.error().code);
        if (asked->code != code)
            return problem(403, QStringLiteral("code-refused"));
        enrolled = *asked;
        device = asked->device;
        return json(toJson(Enrolment{.device = device,
                                     .token = token,
                                     .user = user,
                                     .userName = QStringLiteral("网格员 07"),
                                     .role = role,
                                     .scope = QStringLiteral("990101100200001"),
                                     .hubName = QStringLiteral("县生环委办"),
                                     .hubDevice = identity.device,
                                     .hubKey = identity.key.publicKey()}),
                    201);
    }

    StubReply push(const StubRequest &request)
    {
        if (request.body.size() > mostBodyBytes)
            return problem(413, QStringLiteral("too-large"));
        PushAnswer answer;
        for (const QByteArray &line : request.body.split('\n')) {
            if (!line.isEmpty())
                answer.results.push_back(take(line));
        }
        if (reordersResults)
            std::reverse(answer.results.begin(), answer.results.end());
        answer.ackedSeq = ackedSeq();
        return json(toJson(answer));
    }

    StubReply page(const QUrlQuery &query) const
    {
        bool isCursor = true;
        if (query.hasQueryItem(QStringLiteral("after")))
            query.queryItemValue(QStringLiteral("after")).toLongLong(&isCursor);
        if (!isCursor)
            return problem(400, QStringLiteral("cursor-invalid"));
        const qsizetype after = query.queryItemValue(QStringLiteral("after")).toLongLong();
        const qsizetype limit = query.queryItemValue(QStringLiteral("limit")).toLongLong();
        StubReply answer{200, "application/x-ndjson", {}, {}};
        for (const QByteArray &line : feed.mid(after, limit))
            answer.body += line + '\n';
        const qsizetype next = std::min(after + limit, feed.size());
        answer.headers["Next-Cursor"] = QByteArray::number(next);
        answer.headers["Has-More"] = next < feed.size() ? "true" : "false";
        return answer;
    }

    StubReply tus(const StubRequest &request, const QString &sha256)
    {
        const auto done = [](int status, qint64 offset) {
            return StubReply{
                status, {}, {{"Tus-Resumable", "1.0.0"}, {"Upload-Offset", QByteArray::number(offset)}}, {}};
        };
        const auto held = [&](const QString &name) {
            return photos.contains(name) ? photos[name].size() : parts.value(name).size();
        };
        if (request.method == "POST") {
            const QByteArray value = request.headers.value("upload-metadata").split(' ').value(1);
            const QString name = QString::fromLatin1(QByteArray::fromBase64(value));
            if (!photos.contains(name) && !parts.contains(name)) {
                parts[name] = {};
                m_lengths[name] = request.headers.value("upload-length").toLongLong();
            }
            StubReply answer = done(201, held(name));
            if (!tellsOffset)
                answer.headers.remove("Upload-Offset");
            return answer;
        }
        if (!photos.contains(sha256) && !parts.contains(sha256))
            return problem(404, QStringLiteral("upload-unknown"));
        if (request.method == "HEAD")
            return done(200, held(sha256));
        if (request.headers.value("upload-offset").toLongLong() != held(sha256))
            return problem(409, QStringLiteral("upload-offset"));
        QByteArray &part = parts[sha256];
        part += request.body;
        if (part.size() < m_lengths[sha256])
            return done(204, part.size());
        const QByteArray whole = parts.take(sha256);
        if (sha256Hex(whole) != sha256)
            return problem(460, QStringLiteral("photo-hash"));
        if (!drops.remove(sha256))
            photos[sha256] = whole;
        return done(204, whole.size());
    }

    QHash<QString, qint64> m_lengths;
};

} // namespace lantian
