#pragma once

#include "sql/Sql.h"

#include <QDateTime>
#include <QUuid>

namespace lantian {

/// What a person has to look at (需处理): an event that the hub would not take as it was, a photo that cannot
/// be sent. Every function runs inside Database::read() or write().
class Unsettled
{
public:
    enum class Subject { Event, Photo };

    struct Key {
        Subject subject = Subject::Event;
        QString id; ///< of the event, or SHA-256 of the photo's original

        bool operator==(const Key &) const = default;
    };

    struct Row {
        Key about;
        QString word; ///< why, as a stable word: conflict, rejected, photo-damaged, …
        QString what; ///< why, as the hub said it
        QDateTime at;

        bool operator==(const Row &) const = default;
    };

    /// Keeps `row` in place of what was known about the same.
    static void keep(Sql &sql, const Row &row);
    /// Newest first, at most `limit`.
    static std::vector<Row> all(Sql &sql, int limit);
    static qint64 count(Sql &sql);

    struct Whereabouts {
        QUuid stream; ///< null when that is not known here
        QString kind; ///< of the event; empty for a photo
    };
    /// To which stream it belongs.
    static Whereabouts whereabouts(Sql &sql, const Key &about);
    /// A person has seen to it; what it is about is offered again if it still waits.
    static void dismiss(Sql &sql, const Key &about);
};

} // namespace lantian
