#pragma once

#include "base/Clock.h"
#include "base/Uuid7.h"
#include "domain/Event.h"
#include "domain/Photo.h"
#include "domain/Roster.h"

#include <QJsonArray>

namespace lantian {

/// The UUIDv7 that ends in `number`: ids that a test can tell apart when it fails.
inline QUuid numberedId(quint64 number)
{
    return idFromText(QStringLiteral("0192f0c1-7000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0')));
}

/// A SHA-256 for tests: `number` in 64 digits.
inline QString numberedHash(int number)
{
    return QStringLiteral("%1").arg(number, 64, 16, QLatin1Char('0'));
}

/// A photo as events name it, told from others by `number`.
inline QJsonObject photoJson(int number, Photo::Role role = Photo::Role::Wide)
{
    return toJson(Photo{.sha256 = numberedHash(number),
                        .bytes = 200'000,
                        .width = 1600,
                        .height = 1200,
                        .takenAt = QDateTime(QDate(2026, 11, 19), QTime(0, 40), Qt::UTC),
                        .role = role});
}

inline QJsonArray photosJson(std::initializer_list<int> numbers)
{
    QJsonArray photos;
    for (const int number : numbers)
        photos << photoJson(number);
    return photos;
}

/// Where a test's events come from: one device, each event a second later than the one before.
class EventSource
{
public:
    explicit EventSource(quint64 device = 0xd1,
                         QDateTime start = QDateTime(QDate(2026, 11, 19), QTime(0, 47, 11), Qt::UTC))
        : m_device(numberedId(device))
        , m_id(device << 24)
        , m_now(std::move(start))
    {}

    Event make(EventKind kind, const QUuid &stream, const QUuid &author, const QJsonObject &data = {})
    {
        return make(key(kind), stream, author, data);
    }
    Event make(const QString &kind, const QUuid &stream, const QUuid &author, const QJsonObject &data = {})
    {
        m_now = m_now.addSecs(1);
        m_hlc = nextHlc(m_hlc, m_now);
        ++m_seq;
        return {
            .id = numberedId(m_id + quint64(m_seq)),
            .stream = stream,
            .kind = kind,
            .hlc = m_hlc,
            .at = m_now,
            .device = m_device,
            .author = author,
            .seq = m_seq,
            .prev = m_seq == 1 ? noPrevious() : numberedHash(int(m_seq) - 1),
            .data = data,
        };
    }
    /// A grant as the hub makes it. Without `from` it holds from the event's own time on.
    Event grant(const QUuid &user, Role role, const QString &scope, const QDateTime &from = {})
    {
        QJsonObject data{{QStringLiteral("user"), idText(user)},
                         {QStringLiteral("name"), key(role)},
                         {QStringLiteral("role"), key(role)},
                         {QStringLiteral("scope"), scope}};
        if (from.isValid())
            data[QStringLiteral("from")] = localRfc3339(from);
        return make(EventKind::UserGranted, user, user, data);
    }

    QDateTime now() const { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QUuid m_device;
    quint64 m_id;
    QDateTime m_now;
    Hlc m_hlc;
    qint64 m_seq = 0;
};

/// `data` with the decision that its author had seen last.
inline QJsonObject basedOn(const Event &base, QJsonObject data = {})
{
    data[QStringLiteral("base")] = idText(base.id);
    return data;
}

} // namespace lantian
