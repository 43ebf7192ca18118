#pragma once

#include "domain/Photo.h"
#include "sql/Sql.h"

#include <chrono>

namespace lantian {

/// Something a person has begun to record and not yet handed over. On this machine only.
struct Draft {
    enum class Kind { Report, Inspection };

    QUuid id; ///< of the event it will become
    QUuid owner;
    Kind kind = Kind::Report;
    QString category;
    QString subtype;
    QDateTime startedAt;
    QDateTime changedAt;
    QDateTime binnedAt; ///< invalid while it is not in the bin
    QJsonObject fields; ///< by field key; `note`, `action`, `position`, `grid`, `place` and `site` are ours
    std::vector<Photo> photos; ///< in the order they were added

    bool operator==(const Draft &) const = default;
};

/// How long a draft stays in the bin.
inline constexpr std::chrono::days binFor{30};

/// The drafts, saved answer by answer. Every function runs inside Database::read() or write(). What changes a
/// draft that is gone is refused as NotFound, `draft-gone`.
class Drafts
{
public:
    static void start(Sql &sql, const Draft &draft);
    /// Keeps one answer; a null or undefined `value` takes it away.
    static void setField(Sql &sql, const QUuid &draft, const QString &key, const QJsonValue &value,
                         const QDateTime &now);
    static void setSubtype(Sql &sql, const QUuid &draft, const QString &subtype, const QDateTime &now);
    static void addPhoto(Sql &sql, const QUuid &draft, const Photo &photo, const QDateTime &now);
    /// Takes the photo out of the draft; its bytes stay in the photo store.
    static void removePhoto(Sql &sql, const QUuid &draft, const QString &sha256, const QDateTime &now);

    static std::optional<Draft> find(Sql &sql, const QUuid &id);
    /// The same where there has to be one; refused as NotFound, `draft-gone`, when it is gone.
    static Draft existing(Sql &sql, const QUuid &id);
    /// The owner's drafts, last changed first; those in the bin or those not in it.
    static std::vector<Draft> of(Sql &sql, const QUuid &owner, bool binned);

    static void bin(Sql &sql, const QUuid &draft, const QDateTime &now);
    static void unbin(Sql &sql, const QUuid &draft, const QDateTime &now);
    /// Ends a draft for good, for instance when it was handed over.
    static void remove(Sql &sql, const QUuid &draft);
    /// Ends those that have been in the bin for longer than binFor.
    static void emptyBin(Sql &sql, const QDateTime &now);
};

} // namespace lantian
