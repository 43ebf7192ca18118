#pragma once

#include "sql/Sql.h"

#include <QUuid>

namespace lantian {

/// One place in a hub's feed.
struct FeedEntry {
    qint64 position = 0;
    qint64 arrival = 0; ///< of the event
    QUuid stream;
    QString audience; ///< `*` for everybody; empty for whomever the stream concerns; else one key of Audience
};

/// What an event travels in, byte for byte as it came.
struct FeedText {
    QByteArray header; ///< base64url
    QByteArray payload;
    QByteArray signature; ///< base64url
};

/// The order in which a hub tells of events. A position is only ever given to what comes after all that were
/// given before and can be read, so who has read up to one has missed nothing. Every function runs inside
/// Database::read() or write().
class Feed
{
public:
    inline static const QString everybody = QStringLiteral("*");

    /// Gives each of `entries` a position, in their order; that which they name is not looked at.
    static void list(Sql &sql, const std::vector<FeedEntry> &entries);
    /// Lists all events of `stream` that came before `arrival` once more, for the one `audience`.
    static void listAgain(Sql &sql, const QUuid &stream, qint64 arrival, const QString &audience);

    /// At most `limit` entries after `position`.
    static std::vector<FeedEntry> after(Sql &sql, qint64 position, int limit);
    /// How many texts() gives at once.
    static constexpr int textsAtOnce = 100;
    /// The events that came as `arrivals`, at most textsAtOnce of them, in their order.
    static std::vector<FeedText> texts(Sql &sql, const std::vector<qint64> &arrivals);
};

} // namespace lantian
