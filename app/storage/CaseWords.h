#pragma once

#include "sql/Sql.h"

namespace lantian {

/// The full-text index of the cases, which each of the two databases has in its own way: an FTS5 table, or a
/// tsvector with a GIN index. Both find the same cases. Every function runs inside Database::read() or
/// write().
class CaseWords
{
public:
    /// A condition on case_state.
    struct Search {
        QString condition;
        QVariantList values; ///< of its ?s
        bool isFew = false;  ///< so few cases match that SQLite had better fetch them all
    };

    /// Keeps `words`, the case's texts by indexText(), for the row of case_state, which has none yet if it
    /// `isNew`.
    static void keep(Sql &sql, qint64 row, const QString &words, bool isNew);
    /// Forgets all.
    static void empty(Sql &sql);
    /// What in case_text is the row of case_state.
    static QLatin1StringView rowColumn(const Sql &sql);

    /// The cases that have every word of `typed`; nothing when there is no word.
    static std::optional<Search> search(Sql &sql, const QString &typed);
};

} // namespace lantian
