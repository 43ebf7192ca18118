#pragma once

#include "base/Uuid7.h"
#include "hub/Http.h"
#include "protocol/Enrolment.h"
#include "protocol/EventSigning.h"
#include "protocol/PushAnswer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace lantian::hub {

/// What asks a hub, in this process or over a socket.
using Ask = std::function<Answer(const Request &, const QByteArray &)>;

/// The body of `answer`, also of one that is a file.
inline QByteArray bodyOf(const Answer &answer)
{
    const auto *part = std::get_if<FilePart>(&answer.body);
    if (!part)
        return answer.bytes();
    QFile file(part->path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(part->from))
        return {};
    return file.read(part->bytes);
}

inline QJsonObject json(const Answer &answer)
{
    return QJsonDocument::fromJson(bodyOf(answer)).object();
}

/// The stable word of a problem; empty for any other answer.
inline QString word(const Answer &answer)
{
    const auto found = problemFromText(answer.bytes());
    return found ? found->word : QString();
}

/// A machine with a key and a chain of events, as a hub meets it.
class Tablet
{
public:
    explicit Tablet(Ask ask) : m_ask(std::move(ask)) {}

    DeviceKey key = DeviceKey::fresh();
    QUuid device;
    QUuid user;
    QString token;
    qint64 seq = 0;
    QString head = noPrevious();
    QDateTime now = QDateTime(QDate(2026, 11, 19), QTime(0, 47, 11), Qt::UTC);

    Answer call(const QByteArray &method, const QString &path, const QByteArray &body = {},
                const QHash<QByteArray, QByteArray> &headers = {}) const
    {
        const qsizetype mark = path.indexOf(u'?');
        Request request{.method = method,
                        .path = QStringLiteral("/api/v1") + (mark < 0 ? path : path.left(mark)),
                        .query = QUrlQuery(mark < 0 ? QString() : path.mid(mark + 1)),
                        .headers = headers,
                        .address = QStringLiteral("10.0.0.7")};
        if (!token.isEmpty())
            request.headers["authorization"] = "Bearer " + token.toLatin1();
        return m_ask(request, body);
    }

    Answer enrol(const QString &code, const QUuid &wishedDevice = {}, const QUuid &wishedUser = {})
    {
        const EnrolmentRequest request{.code = code,
                                       .deviceName = QStringLiteral("QS-T07"),
                                       .publicKey = key.publicKey(),
                                       .appVersion = QStringLiteral("0.1.0"),
                                       .device = wishedDevice,
                                       .user = wishedUser};
        const Answer answer = call("POST", QStringLiteral("/enrolments"),
                                   QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact));
        if (const auto enrolment = enrolmentFromJson(json(answer))) {
            device = enrolment->device;
            user = enrolment->user;
            token = enrolment->token;
        }
        return answer;
    }

    /// The next event of its chain, as one line.
    QByteArray line(EventKind kind, const QUuid &stream, QJsonObject data = {}, const QUuid &author = {})
    {
        return lineOf(next({.id = uuid7(now),
                            .stream = stream,
                            .kind = kind,
                            .author = author.isNull() ? user : author,
                            .at = now,
                            .data = std::move(data)}));
    }
    SignedEvent next(const Deed &deed)
    {
        now = now.addSecs(1);
        const SignedEvent event =
            *signedEvent(deed, {seq + 1, head, nextHlc(Hlc{}, now)}, DeviceIdentity{device, key});
        seq = event.event.seq;
        head = event.hash;
        return event;
    }
    /// A report as the next event; its stream is a new one.
    QByteArray report(const QString &grid, QJsonObject data = {})
    {
        lastStream = uuid7(now);
        data[QStringLiteral("category")] = QStringLiteral("burn");
        data[QStringLiteral("grid")] = grid;
        return line(EventKind::CaseReported, lastStream, data);
    }
    QUuid lastStream; ///< of the last report()

    PushAnswer push(const QByteArrayList &lines) const
    {
        const auto answer =
            pushAnswerFromJson(json(call("POST", QStringLiteral("/events"), lines.join('\n'))));
        return answer ? *answer : PushAnswer{};
    }

    /// All that the feed has after `cursor`, page by page, which moves on.
    std::vector<SignedEvent> pull(QByteArray &cursor, int limit = 100) const
    {
        std::vector<SignedEvent> events;
        while (true) {
            const Answer page =
                call("GET",
                     QStringLiteral("/events?limit=%1&after=%2").arg(limit).arg(QString::fromLatin1(cursor)));
            for (const QByteArray &text : page.bytes().split('\n')) {
                if (!text.isEmpty())
                    events.push_back(*eventFromLine(text));
            }
            cursor = header(page, "Next-Cursor");
            if (header(page, "Has-More") != "true")
                return events;
        }
    }
    std::vector<SignedEvent> pullAll() const
    {
        QByteArray cursor;
        return pull(cursor);
    }

private:
    Ask m_ask;
};

} // namespace lantian::hub
